import type { Act, EffortStep } from './act.ts';
import { figuresOf } from './figures.ts';
import type { Walk } from './walk.ts';

const highestRatio = 0.3;
const mostDecisions = 1;

/**
 * The steps that end with a page saved, each with those before it that only lead there: a press that leads to the page
 * may be the one at which its values are judged.
 */
const savedPages: readonly (readonly [page: EffortStep, ways: readonly EffortStep[]])[] = [
  ['add-app', ['open-gallery', 'find-app']],
  ['basic-saml', ['open-single-sign-on', 'choose-saml']],
  ['create-user', ['open-users']],
  ['assign-user', ['open-assignments']],
  ['create-permission', ['open-permissions']],
  ['saml-settings', ['open-sso-settings']],
  ['create-sso-user', []],
];

/** How many mental steps are about the values of each saved page; where to go is none of them. */
export function decisionsByPage(acts: readonly Act[]): ReadonlyMap<EffortStep, number> {
  const about = (steps: readonly EffortStep[]) =>
    acts.filter((act) => steps.includes(act.step) && act.kind === 'decision' && act.about !== 'go')
      .length;
  return new Map(savedPages.map(([page, ways]) => [page, about([page, ...ways])]));
}

/** What falls short, each as a sentence; nothing where every bar is met. */
export function missedBars(byHand: Walk, assisted: Walk): string[] {
  return [
    ...byHand.wrong.map((each) => `by hand, wrong: ${each}`),
    ...assisted.wrong.map((each) => `assisted, wrong: ${each}`),
    ...missedRatio(byHand, assisted),
    ...missedCarrying(assisted),
    ...[...decisionsByPage(assisted.recorder.acts)]
      .filter(([, count]) => count > mostDecisions)
      .map(([step, count]) => `${step} takes ${count} decisions, not ${mostDecisions}`),
  ];
}

export function ratioOf(byHand: Walk, assisted: Walk): number {
  return figuresOf(assisted.recorder.acts).seconds / figuresOf(byHand.recorder.acts).seconds;
}

function missedRatio(byHand: Walk, assisted: Walk): string[] {
  const ratio = ratioOf(byHand, assisted);
  if (ratio <= highestRatio) return [];
  return [`the ratio is ${ratio.toFixed(2)}, not ${highestRatio.toFixed(2)} or less`];
}

function missedCarrying({ recorder }: Walk): string[] {
  const { copies, pastes } = figuresOf(recorder.acts);
  const twice = recorder.typed.filter((value, at, all) => all.indexOf(value) !== at);
  return [
    ...(copies + pastes > 0 ? [`${copies} copies and ${pastes} pastes in the assisted walk`] : []),
    ...twice.map((value) => `“${value}” was typed again in the assisted walk`),
  ];
}

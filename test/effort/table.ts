import { stepIds } from '../../lib/guide/step.ts';
import type { EffortStep } from './act.ts';
import { decisionsByPage } from './bars.ts';
import type { Decision } from './decisions.ts';
import { decisionsByKind, figuresOf, secondsByStep } from './figures.ts';
import { skilled } from './operators.ts';
import type { Walk } from './walk.ts';

const steps: readonly EffortStep[] = ['begin', ...stepIds];

const kindNames: readonly Decision[] = ['go', 'value', 'review', 'save'];

/** Seconds of each step of the guide in both walks, and in all. */
export function tableOf(byHand: Walk, assisted: Walk): string {
  const [hand, help] = [byHand, assisted].map(({ recorder }) => secondsByStep(recorder.acts));
  const lines = steps.map((step) => line(step, hand?.get(step) ?? 0, help?.get(step) ?? 0));
  const all = (times?: typeof skilled) =>
    [byHand, assisted].map(({ recorder }) => figuresOf(recorder.acts, times).seconds);
  return [
    row(['step', 'by hand', 'assisted', 'ratio']),
    ...lines,
    line('in all', ...pair(all())),
    line('in all, K 0.20 s', ...pair(all(skilled))),
  ].join('\n');
}

/** Mental steps by what they are about, and those about the values of each saved page. */
export function decisionTableOf(byHand: Walk, assisted: Walk): string {
  const [hand, help] = [byHand.recorder.acts, assisted.recorder.acts];
  const kinds = [decisionsByKind(hand), decisionsByKind(help)] as const;
  const ofPages = decisionsByPage(hand);
  return [
    row(['decisions', 'by hand', 'assisted']),
    ...kindNames.map((kind) => row([kind, `${kinds[0][kind]}`, `${kinds[1][kind]}`])),
    row(['values of a saved page', 'by hand', 'assisted']),
    ...[...decisionsByPage(help)].map(([step, count]) =>
      row([step, `${ofPages.get(step) ?? 0}`, `${count}`]),
    ),
  ].join('\n');
}

function pair([first = 0, second = 0]: readonly number[]): [number, number] {
  return [first, second];
}

function line(name: string, byHand: number, assisted: number): string {
  const ratio = byHand > 0 ? (assisted / byHand).toFixed(2) : '–';
  return row([name, `${byHand.toFixed(2)} s`, `${assisted.toFixed(2)} s`, ratio]);
}

function row([name = '', ...cells]: readonly string[]): string {
  return name.padEnd(24) + cells.map((cell) => cell.padStart(12)).join('');
}

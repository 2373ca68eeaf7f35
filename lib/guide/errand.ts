import { fieldsOfPage } from '../consoles/fields-of-page.ts';
import type { FieldId, PageId } from '../consoles/ids.ts';
import { pageOpeners } from '../consoles/page-openers.ts';
import { saveCaption } from '../consoles/save-control.ts';
import type { ToldPress } from '../consoles/told-press.ts';
import type { ReviewedField } from '../messages/panel-messages.ts';
import type { SeenDocument } from '../messages/seen-document.ts';
import { cloud } from '../saml/clouds.ts';
import { factFeeding } from '../setup/fed-fields.ts';
import type { PlannedField } from '../setup/plan-fill.ts';
import { whyNoSave } from '../setup/plan-save.ts';
import type { SetupState } from '../setup/setup-state.ts';
import { toldPresses } from '../setup/told-presses.ts';
import { fillableFields, wantedValue } from '../setup/wanted-values.ts';
import type { LinkId } from './links.ts';
import type { Front } from './panel-view.ts';
import type { StepId } from './step.ts';

/** What one press would do on a page that is not in front: go there, and write these values if nothing stands there. */
export interface Errand {
  readonly page: PageId;
  /** Host of the tab that the page has to stand in. */
  readonly host: string;
  readonly link: LinkId;
  readonly values: readonly ErrandValue[];
  /** What the page's button that saves is called; null where no single press saves it. */
  readonly caption: string | null;
  /** What is pressed after the fill instead, one after another; empty where that is not so, or not known. */
  readonly presses: readonly ToldPress[];
  /** On the way the method of single sign-on may have to be chosen, which the press that saves does as well. */
  readonly choosesMethod: boolean;
}

/** Whether a press can be offered that does more than go there and fill. */
export function canSave({ caption, presses }: Errand): boolean {
  return caption !== null || presses.length > 0;
}

interface ErrandValue {
  readonly field: FieldId;
  readonly value: string;
  readonly confirmed: boolean;
}

/** The page that a step comes down to, for steps that only open it as well, and what leads to it. */
const goals: Partial<Record<StepId, readonly [page: PageId, link: LinkId]>> = {
  'sign-in-entra': ['entra/gallery', 'gallery'],
  'open-gallery': ['entra/gallery', 'gallery'],
  'find-app': ['entra/gallery', 'gallery'],
  'open-single-sign-on': ['entra/basic-saml', 'app-single-sign-on'],
  'choose-saml': ['entra/basic-saml', 'app-single-sign-on'],
  'basic-saml': ['entra/basic-saml', 'app-single-sign-on'],
  'open-users': ['entra/create-user', 'create-user'],
  'create-user': ['entra/create-user', 'create-user'],
  'open-assignments': ['entra/add-assignment', 'app-users'],
  'assign-user': ['entra/add-assignment', 'app-users'],
  'open-permissions': ['image-relay/create-permission', 'image-relay'],
  'create-permission': ['image-relay/create-permission', 'image-relay'],
  'open-sso-settings': ['image-relay/sso-settings', 'image-relay'],
  'saml-settings': ['image-relay/sso-settings', 'image-relay'],
  'create-sso-user': ['image-relay/create-sso-user', 'image-relay'],
};

/**
 * The errand of a step; null where it has none, where a value is not known yet, or where only a file says it: then
 * there is something to decide first.
 *
 * @param seen documents that are open, one of which tells what Entra speaks.
 */
export function errandOf(
  step: StepId,
  setup: SetupState,
  seen: readonly SeenDocument[],
): Errand | null {
  const goal = goals[step];
  if (goal === undefined) return null;
  const [page, link] = goal;
  const own = fieldsOfPage(page);
  const values: ErrandValue[] = [];
  for (const field of fillableFields.filter((each) => own.has(each))) {
    const wanted = wantedValue(setup, field);
    if (wanted?.kind !== 'value' || (!wanted.confirmed && isFromFile(setup, field))) return null;
    values.push({ field, value: wanted.value, confirmed: wanted.confirmed });
  }
  const isEntra = page.startsWith('entra/');
  const spoken = seen.find((each) => each.console === 'entra')?.observation.language;
  const language = isEntra ? spoken : undefined;
  const caption = saveCaption(page, language);
  return {
    page,
    link,
    values,
    host: isEntra ? cloud.adminCenterHost : setup.company.host,
    caption,
    presses: toldPresses(page, setup, language),
    choosesMethod: caption !== null && link === 'app-single-sign-on' && step !== 'basic-saml',
  };
}

function isFromFile(setup: SetupState, field: FieldId): boolean {
  const key = factFeeding(field);
  return key !== null && setup.facts[key]?.source === 'file';
}

/** An errand that was pressed, exactly as it was shown. */
export interface RunningErrand extends Errand {
  /** The button that saves is to be pressed as well. */
  readonly saves: boolean;
}

/** Why the ordinary review takes an errand's place; `field` is the first that it is about. */
export interface ErrandStop {
  readonly reason: 'holds' | 'refused' | 'changed';
  readonly field: FieldId;
}

export type ErrandVerdict =
  | { readonly kind: 'wait' }
  | { readonly kind: 'run'; readonly fields: readonly ReviewedField[] }
  | ({ readonly kind: 'stop' } & ErrandStop);

const wait: ErrandVerdict = { kind: 'wait' };

/**
 * What becomes of an errand where this stands in front: it is run only where each value that was shown goes into a
 * field that holds nothing, or stands there already, and where nothing else is to be decided.
 */
export function judgeErrand(errand: RunningErrand, { fillable }: Front): ErrandVerdict {
  if (fillable?.page !== errand.page || fillable.seen.host !== errand.host) return wait;
  // Its form is not open yet.
  if (fillable.plan.every(isMissing)) return wait;
  const shown = new Map(errand.values.map(({ field, value }) => [field, value]));
  const stop = (reason: ErrandStop['reason'], field: FieldId): ErrandVerdict => {
    return { kind: 'stop', reason, field };
  };
  for (const { field, next, decision, fromFile } of fillable.plan) {
    if (decision.kind === 'refused') return stop('refused', field);
    if (shown.get(field) !== next || fromFile) return stop('changed', field);
    if (decision.kind === 'conflict') return stop('holds', field);
  }
  const planned = new Set(fillable.plan.map(({ field }) => field));
  if (errand.values.some(({ field }) => !planned.has(field))) return wait;
  const writes = fillable.plan.filter(({ decision }) => decision.kind === 'write');
  const first = errand.values[0]?.field;
  if (errand.saves && first !== undefined) {
    const caption = saveCaption(errand.page, fillable.seen.observation.language);
    const noSave = whyNoSave(fillable.plan, new Set(writes.map(({ field }) => field)));
    if (caption !== errand.caption || noSave !== null) return stop('changed', first);
  }
  return { kind: 'run', fields: writes.map(({ field, now, next }) => ({ field, now, next })) };
}

function isMissing({ decision }: PlannedField): boolean {
  return decision.kind === 'refused' && decision.reason === 'missing';
}

/** A document in front from which an errand goes on by a press that changes nothing, or that was told before. */
export interface Door {
  readonly key: string;
  readonly on: PageId;
  readonly seen: SeenDocument;
}

export function doorOf(errand: RunningErrand, { documents, foreign }: Front): Door | null {
  if (foreign !== null) return null;
  const isAllowed = (isTold = false) => !isTold || (errand.saves && errand.choosesMethod);
  const openers = pageOpeners.filter(
    ({ goal, isTold }) => goal === errand.page && isAllowed(isTold),
  );
  for (const { on } of openers) {
    const seen = documents.find(
      ({ host, observation }) =>
        host === errand.host && observation.pages.some(({ id }) => id === on),
    );
    if (seen) return { key: `${on} ${seen.visit.id}`, on, seen };
  }
  return null;
}

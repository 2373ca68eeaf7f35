import { chooseOption } from '../consoles/choose-option.ts';
import { fieldsOfPage } from '../consoles/fields-of-page.ts';
import type { FieldId } from '../consoles/ids.ts';
import type { FieldState, Observation } from '../consoles/observation.ts';
import { factFeeding } from './fed-fields.ts';
import { heldBy, holds } from './held-value.ts';
import type { CertificateDetails, FactKey, SetupState } from './setup-state.ts';
import {
  broughtDetails,
  type CertificateObjection,
  certificateObjection,
} from './wanted-certificate.ts';
import { fillableFields, wantedValue } from './wanted-values.ts';

/** Why a field is not written. Every reason has a sentence in the panel. */
export type PlanRefusal =
  | 'values-missing'
  | CertificateObjection
  | 'another-record'
  | 'missing'
  | 'ambiguous'
  /** It was found by an imported description that the admin has not confirmed. */
  | 'proposed'
  | 'not-editable'
  | 'option-missing'
  | 'option-ambiguous';

export interface PlannedField {
  readonly field: FieldId;
  /** What it holds now. */
  readonly now: string;
  /** What it is to hold; empty where that is not known yet. */
  readonly next: string;
  /** The value stands on what a page showed, not on a proposal. */
  readonly confirmed: boolean;
  /** The value came with a hand-over and nothing confirms it: written only after the admin ticked it. */
  readonly fromFile?: true;
  /** The field is where the admin said that it is. */
  readonly isShown: boolean;
  /** The certificate that would be written: what speaks against it depends on the time. */
  readonly certificate?: CertificateDetails;
  readonly decision:
    | { readonly kind: 'write' }
    | { readonly kind: 'same' }
    /** Holds another value: written only after the admin ticked it. */
    | { readonly kind: 'conflict' }
    | { readonly kind: 'refused'; readonly reason: PlanRefusal; readonly needs?: FactKey };
}

/** What would be written into the pages that were observed. Pure data; nothing is touched. */
export function planFill(setup: SetupState, seen: Observation): PlannedField[] {
  const byId = new Map(seen.fields.map((field) => [field.id, field]));
  const present = new Set(seen.pages.flatMap((page) => [...fieldsOfPage(page.id)]));
  const live = isLive(seen);
  const plan = fillableFields
    .filter((id) => present.has(id))
    .map((id) => planField(setup, heldBy(byId, id), live));
  if (plan.some(isAnothers)) return plan.map(refuseAnotherRecord);
  return plan.some(isNobodys) ? plan.map(refuseUnlessRefused) : plan;
}

/** Fields that say whose form it is. */
const owners: readonly FieldId[] = ['permission.title', 'ssoUser.email', 'createUser.userName'];

/** What says that the form is the setup's own, as it was reviewed. */
export function ownersOf(setup: SetupState, seen: Observation) {
  return planFill(setup, seen).flatMap(({ field, now, decision }) =>
    owners.includes(field) && decision.kind === 'same' ? [{ field, expect: now }] : [],
  );
}

/** A form of somebody or something else looks the same: nothing in it is ours to change. */
function isAnothers({ field, decision }: PlannedField): boolean {
  return owners.includes(field) && decision.kind === 'conflict';
}

/**
 * Where it cannot be read or changed whose form it is, it is that of somebody who is there already. An empty box that
 * only waits for its value, or for the admin's word, is nobody's yet.
 */
function isNobodys({ field, now, decision }: PlannedField): boolean {
  if (!owners.includes(field) || decision.kind !== 'refused') return false;
  return !['values-missing', 'proposed'].includes(decision.reason) || now !== '';
}

function refuseAnotherRecord(planned: PlannedField): PlannedField {
  return { ...planned, decision: { kind: 'refused', reason: 'another-record' } };
}

function refuseUnlessRefused(planned: PlannedField): PlannedField {
  return planned.decision.kind === 'refused' ? planned : refuseAnotherRecord(planned);
}

/** Choices and boxes always hold something; that counts as a setting only in a form that is in use. */
export function isLive(seen: Observation): boolean {
  return seen.fields.some(
    (field) =>
      (field.id === 'samlSettings.loginUrl' || field.id === 'samlSettings.storedCertificate') &&
      field.now !== '',
  );
}

function planField(setup: SetupState, state: FieldState, isLive: boolean): PlannedField {
  const wanted = wantedValue(setup, state.id);
  const base = {
    field: state.id,
    now: state.now,
    next: '',
    confirmed: true,
    isShown: state.shown !== 'no',
  };
  const objection = state.id === 'samlSettings.certificate' ? certificateObjection(setup) : null;
  if (objection !== null) return { ...base, decision: { kind: 'refused', reason: objection } };
  if (wanted === null || wanted.kind === 'unknown') {
    const needs = wanted?.needs;
    return {
      ...base,
      decision: { kind: 'refused', reason: 'values-missing', ...(needs ? { needs } : {}) },
    };
  }
  const plan = {
    ...base,
    ...certificateFor(setup, state.id),
    ...fileFor(setup, state.id, wanted),
    next: wanted.value,
    confirmed: wanted.confirmed,
  };
  return { ...plan, decision: decide(state, wanted.value, isLive) };
}

function fileFor(
  setup: SetupState,
  field: FieldId,
  { confirmed }: { readonly confirmed: boolean },
): Pick<PlannedField, 'fromFile'> {
  const key = factFeeding(field);
  const isFile = key !== null && setup.facts[key]?.source === 'file';
  const isHandedOver = setup.handedOver !== undefined && isFile;
  return isHandedOver && !confirmed ? { fromFile: true } : {};
}

function certificateFor(setup: SetupState, field: FieldId): Pick<PlannedField, 'certificate'> {
  const certificate = broughtDetails(setup);
  return field === 'samlSettings.certificate' && certificate !== null ? { certificate } : {};
}

function decide(state: FieldState, wanted: string, isLive: boolean): PlannedField['decision'] {
  if (state.values.includes(wanted) || holds(state, wanted)) return { kind: 'same' };
  const reason = refusalOf(state, wanted);
  if (reason) return { kind: 'refused', reason };
  return isConflict(state, isLive) ? { kind: 'conflict' } : { kind: 'write' };
}

function refusalOf(state: FieldState, wanted: string): PlanRefusal | null {
  if (state.outcome === 'ambiguous') return 'ambiguous';
  if (state.outcome === 'missing') return state.behindOpener ? null : 'missing';
  if (state.shown === 'proposed') return 'proposed';
  if (!state.editable) return 'not-editable';
  if (state.options.length === 0) return null;
  const choice = chooseOption(state.id, wanted, state.options);
  return choice.outcome === 'found' ? null : `option-${choice.outcome}`;
}

function isConflict(state: FieldState, isLive: boolean): boolean {
  const isDefault = state.isChoice || state.now === 'on' || state.now === 'off';
  return isDefault ? isLive : state.now !== '';
}

/** The fields of a plan that a press on "Fill" writes, given what the admin ticked. */
export function fieldsToWrite(
  plan: readonly PlannedField[],
  left: ReadonlySet<FieldId>,
  overwrite: ReadonlySet<FieldId>,
): PlannedField[] {
  return plan.filter(({ field, decision }) => {
    if (decision.kind === 'write') return !left.has(field);
    return decision.kind === 'conflict' && overwrite.has(field);
  });
}

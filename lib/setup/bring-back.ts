import { fieldsOfPage } from '../consoles/fields-of-page.ts';
import type { FillItem } from '../consoles/fill-order.ts';
import type { FieldState, Observation } from '../consoles/observation.ts';
import { derOf } from '../saml/pem.ts';
import type { Reviewed } from './fill-items.ts';
import type { HeldFields, SetupState } from './setup-state.ts';

/** The fields whose former value the form can take and does not hold now, with both. */
export function formerSettings({ liveBefore }: SetupState, seen: Observation): Reviewed[] {
  if (liveBefore === null) return [];
  return seen.fields.flatMap((state) => {
    const next = formerValue(liveBefore, state);
    const isForm = fieldsOfPage('image-relay/sso-settings').has(state.id);
    if (!isForm || next === null || state.now === next || !canTake(state, next)) return [];
    return [{ field: state.id, now: state.now, next }];
  });
}

/** What to write; null where the form is no longer what the admin saw. */
export function bringBackItems(
  setup: SetupState,
  seen: Observation,
  reviewed: readonly Reviewed[],
): FillItem[] | null {
  const offered = new Map(formerSettings(setup, seen).map((each) => [each.field, each]));
  const isAsSeen = reviewed.every(({ field, now, next }) => {
    const own = offered.get(field);
    return own?.now === now && own.next === next;
  });
  if (!isAsSeen) return null;
  const options = new Map(seen.fields.map((state) => [state.id, state.options]));
  return reviewed.map(({ field, now, next }) => {
    const option = options.get(field)?.find(({ text }) => text === next);
    return { field, expect: now, value: option?.value ?? next };
  });
}

/** The form shows the certificate beside its box, and may keep the box itself empty. */
function formerValue({ fields }: HeldFields, { id }: FieldState): string | null {
  if (id === 'samlSettings.storedCertificate') return null;
  const own = fields[id] ?? '';
  const stored = fields['samlSettings.storedCertificate'] ?? '';
  const value = id === 'samlSettings.certificate' && own === '' ? stored : own;
  const isWhole = id !== 'samlSettings.certificate' || derOf(value) !== null;
  return value !== '' && isWhole ? value : null;
}

/** A box that is behind its opener can be written as well; a choice must still offer the former one. */
function canTake({ outcome, behindOpener, shown, editable, options }: FieldState, next: string) {
  if (outcome === 'ambiguous' || shown === 'proposed') return false;
  if (outcome === 'missing') return behindOpener;
  return editable && (options.length === 0 || options.some(({ text }) => text === next));
}

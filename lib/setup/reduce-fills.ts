import type { FieldId } from '../consoles/ids.ts';
import { mostBegun } from './begun-fill.ts';
import { inSettingsForm } from './saved-outcome.ts';
import type { SetupEvent } from './setup-event.ts';
import type { FilledField, SetupState } from './setup-state.ts';

type EventOf<T extends SetupEvent['type']> = Extract<SetupEvent, { type: T }>;

/** A new fill takes the place of the one before; what stood there before the first one stays known. */
export function fieldFilled(setup: SetupState, event: EventOf<'setup/field-filled'>): SetupState {
  const { type: _, field, ...filled } = event;
  const originals = { [field]: { value: event.before, at: event.at }, ...setup.originals };
  return { ...withEntry(setup, field, { ...filled, saved: false }), originals };
}

/** Of more than can be kept the oldest goes: whoever left that many pages unseen will not come back to it. */
export function fillBegun(setup: SetupState, { begun }: EventOf<'setup/fill-begun'>): SetupState {
  return { ...setup, begun: [...(setup.begun ?? []), begun].slice(-mostBegun) };
}

export function fillEnded(setup: SetupState, { fill }: EventOf<'setup/fill-ended'>): SetupState {
  const { begun = [], ...others } = setup;
  const left = begun.filter((each) => each.fill !== fill);
  if (left.length === begun.length) return setup;
  return left.length > 0 ? { ...others, begun: left } : others;
}

/** All fields of a press are saved by one button. */
export function savePressed(
  setup: SetupState,
  { fill, outcome }: EventOf<'setup/save-pressed'>,
): SetupState {
  return withPress(setup, fill, { savePress: outcome });
}

export function formSent(setup: SetupState, event: EventOf<'setup/form-sent'>): SetupState {
  return withPress(setup, event.fill, { sentAt: event.at });
}

function withPress(setup: SetupState, fill: string, told: Partial<FilledField>): SetupState {
  const own = Object.entries(setup.filled).filter(([, entry]) => entry.fill === fill);
  return own.reduce(
    (all, [field, entry]) => withEntry(all, field as FieldId, { ...entry, ...told }),
    setup,
  );
}

/** What stood there before stays known, whatever became of it. */
export function fieldUnknown(setup: SetupState, event: EventOf<'setup/field-unknown'>): SetupState {
  const { type: _, field, kind, ...unknown } = event;
  const entry = setup.filled[field];
  if (kind === 'put-back') {
    const { after } = unknown;
    return entry ? withEntry(setup, field, { ...entry, after, outcome: 'unknown' }) : setup;
  }
  const originals = { [field]: { value: event.before, at: event.at }, ...setup.originals };
  const filled = { ...unknown, outcome: 'unknown' as const, saved: false };
  return { ...withEntry(setup, field, filled), originals };
}

/** The press that filled the field keeps its name, so that all of it can still be shown together. */
export function fieldPutBack(
  setup: SetupState,
  { field, after }: EventOf<'setup/field-put-back'>,
): SetupState {
  const entry = setup.filled[field];
  if (!entry) return setup;
  const { change: _, savedAs: __, savePress: ___, sentAt: ____, ...kept } = entry;
  return withEntry(setup, field, { ...kept, after, outcome: 'put-back', saved: false });
}

export function fieldSaved(
  setup: SetupState,
  { field, value, at }: EventOf<'setup/field-saved'>,
): SetupState {
  const entry = setup.filled[field];
  if (!entry || entry.savedAs?.value === value) return setup;
  return withEntry(setup, field, { ...entry, savedAs: { value, at } });
}

/** What was filled before the document was loaded was saved with the form, where something proves that it was. */
export function formSaved(setup: SetupState, event: EventOf<'setup/form-saved'>): SetupState {
  const entry = setup.filled['samlSettings.certificate'];
  if (!entry || entry.saved || entry.at >= event.loadedAt) return setup;
  if (entry.outcome === 'put-back' || !wasSaved(setup, entry)) return setup;
  return withEntry(setup, 'samlSettings.certificate', { ...entry, saved: true });
}

/** A page that was only loaded again shows what it held before: sending it is news, or another field of the press. */
function wasSaved({ filled }: SetupState, { fill, savePress, sentAt }: FilledField): boolean {
  if (savePress === 'pressed' || sentAt !== undefined) return true;
  return Object.entries(filled).some(([field, entry]) => {
    const isOfPress = fill !== undefined && entry.fill === fill;
    return isOfPress && isNewlyShown(field as FieldId, entry);
  });
}

function isNewlyShown(field: FieldId, { before, after, savedAs }: FilledField): boolean {
  return before !== after && savedAs?.value === inSettingsForm(field, after);
}

function withEntry(setup: SetupState, field: FieldId, entry: FilledField): SetupState {
  return { ...setup, filled: { ...setup.filled, [field]: entry } };
}

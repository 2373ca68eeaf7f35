import type { FieldId } from '../consoles/ids.ts';
import { settingFromText } from '../consoles/setting-from-text.ts';
import { changeBetween, type ValueChange } from '../consoles/value-change.ts';
import type { SettingName } from '../saml/settings.ts';
import { asInField, savedKey } from './saved-key.ts';
import type { FilledField } from './setup-state.ts';

/** What became of a filled field when the form was saved. */
export type SavedOutcome =
  | { readonly kind: 'saved' }
  /** Saved in another form. */
  | { readonly kind: 'saved-changed'; readonly change: ValueChange; readonly value: string }
  /** The console shows something else: it dropped the value, or was never told to save it. */
  | { readonly kind: 'saved-other'; readonly value: string };

/** Null until the console has shown what it saved. */
export function savedOutcome(field: FieldId, entry: FilledField): SavedOutcome | null {
  if (entry.outcome === 'put-back') return null;
  if (entry.savedAs === undefined) return entry.saved ? { kind: 'saved' } : null;
  const value = asInField(field, entry.savedAs.value);
  const meant = inSettingsForm(field, entry.wanted ?? entry.after);
  if (value === meant) return { kind: 'saved' };
  const change = changeBetween(meant, value);
  return change === null
    ? { kind: 'saved-other', value }
    : { kind: 'saved-changed', change, value };
}

/** What a field held, as its setting says the same. */
export function inSettingsForm(field: FieldId, text: string): string {
  const key = savedKey(field);
  if (key === null || field === 'createUser.userName') return text;
  const setting = key.slice(key.indexOf('/') + 1) as SettingName;
  return settingFromText(setting, text) ?? text;
}

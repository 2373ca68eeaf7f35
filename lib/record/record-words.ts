import { t } from '../catalogue/translate.ts';
import type { FieldId } from '../consoles/ids.ts';
import { consoleText, settingText } from '../guide/fact-text.ts';
import { valueText } from '../guide/value-text.ts';
import { pemOf } from '../saml/pem.ts';
import type { Confirmation } from '../setup/confirmations.ts';
import type { Needed } from '../setup/preflight/finding.ts';
import { savedKey } from '../setup/saved-key.ts';
import type { FactKey } from '../setup/setup-state.ts';
import type { Cell } from './document.ts';

/** A moment to the minute, in the one time zone that every reader of a ticket can convert from. */
export function momentText(at: string): string {
  const [day = '', time = ''] = new Date(at).toISOString().split('T');
  return `${day} ${time.slice(0, 5)} UTC`;
}

/** A moment, or the words for one that nobody knows. */
export function momentOrNone(at: string | null): string {
  return at === null ? t('record.no-time') : momentText(at);
}

/** A value as it stands in a console: a switch in words, a certificate by its ends, all else exactly. */
export function valueCell(value: string): Cell {
  const shown = valueText(value);
  return shown === value || value.includes('BEGIN CERTIFICATE') ? { value: shown } : shown;
}

/** The value of a setting; a certificate stands there as bare Base64. */
export function settingCell(key: FactKey, value: string): Cell {
  return valueCell(key.endsWith('/idp.certificate') ? pemOf(value) : value);
}

/** What a console shows as saved in a field. */
export function savedCell(field: FieldId, saved: string): Cell {
  const key = savedKey(field);
  return key === null ? valueCell(saved) : settingCell(key, saved);
}

export function confirmationText(key: FactKey, { by, at }: Confirmation): string {
  const other = t(key.startsWith('entra/') ? 'console.image-relay' : 'console.entra');
  return t(`record.confirmed.${by}`, { console: consoleText(key), other, at: momentText(at) });
}

export function neededText(needs: Needed): string {
  if ('gap' in needs) return t(`preflight.gap.${needs.gap}`);
  const { fact } = needs;
  return t('preflight.needs.fact', { setting: settingText(fact), console: consoleText(fact) });
}

import { type TextId, t } from '../catalogue/translate.ts';
import type { FactKey } from '../setup/setup-state.ts';
import type { Condition } from './condition.ts';

/** A setting's name in the admin's words. */
export function settingText(key: FactKey): string {
  return t(`setting.${key.slice(key.indexOf('/') + 1)}` as TextId);
}

export function consoleText(key: FactKey): string {
  return t(key.startsWith('entra/') ? 'console.entra' : 'console.image-relay');
}

/** A setting with the console that shows it. */
export function factText(key: FactKey): string {
  return `${settingText(key)} (${consoleText(key)})`;
}

/** What a step waits for, as a line of its own. */
export function conditionText(condition: Condition): string {
  switch (condition.kind) {
    case 'known':
    case 'equal':
      return t(`fact.${condition.kind}`, {
        setting: settingText(condition.fact),
        console: consoleText(condition.fact),
      });
    case 'any': {
      const [first] = condition.of;
      return first ? conditionText(first) : '';
    }
    default:
      return t(`fact.${condition.kind}`);
  }
}

import { t } from '../lib/catalogue/translate.ts';
import type { SaveOutcome } from '../lib/consoles/save-order.ts';

interface Props {
  /** Null where nothing was to be pressed: then the admin is told to. */
  outcome: SaveOutcome | null;
  /** What the button of the page says; null where nobody knows. */
  caption: string | null;
}

/** What came of the button that saves, or that it is still to be pressed. */
export function SaveResult({ outcome, caption }: Props) {
  if (outcome === null || caption === null) return <p>{t('fill.then-save')}</p>;
  const isPressed = outcome === 'pressed';
  const text = t(`save.outcome.${outcome}`, { caption });
  return <p class={isPressed ? 'good' : 'warning'}>{`${isPressed ? '✓' : '⚠'} ${text}`}</p>;
}

import { t } from '../lib/catalogue/translate.ts';
import { fieldIds } from '../lib/consoles/ids.ts';
import { fieldText, valueText } from '../lib/guide/value-text.ts';
import type { Reviewed } from '../lib/setup/fill-items.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import { CopyButton } from './CopyButton.tsx';

interface Props {
  setup: SetupState;
  /** What the form in front can take back, with what it holds now. */
  former: readonly Reviewed[];
  isBusy: boolean;
  onBringBack: (fields: Reviewed[]) => void;
  onCopy: (text: string) => Promise<void>;
}

/** Says before anything else that the form is in use, keeps what stood there, and puts it back on demand. */
export function LiveBefore({ setup, former, isBusy, onBringBack, onCopy }: Props) {
  const { liveBefore, company } = setup;
  if (liveBefore === null) return null;
  const nowIn = new Map(former.map(({ field, now }) => [field, now]));
  return (
    <div class="live-before">
      <h3>⚠ {t('live.heading', { host: company.host })}</h3>
      <p>{t('live.text')}</p>
      <details class="values">
        <summary>{t('live.kept', { at: new Date(liveBefore.at) })}</summary>
        <ul>
          {fieldIds.map((field) => {
            const value = liveBefore.fields[field];
            const name = fieldText(field);
            const now = nowIn.get(field);
            return value === undefined ? null : (
              <li key={field}>
                <div class="planned-head">
                  <strong>{name}</strong>
                  <CopyButton
                    label={t('live.copy', { field: name })}
                    text={value}
                    onCopy={onCopy}
                  />
                </div>
                <p class="value">{valueText(value)}</p>
                {now !== undefined && (
                  <p class="quiet">{t('live.now', { value: valueText(now) })}</p>
                )}
              </li>
            );
          })}
        </ul>
        {former.length > 0 && (
          <>
            <button type="button" disabled={isBusy} onClick={() => onBringBack([...former])}>
              {t('live.bring-back', { count: former.length })}
            </button>
            <p class="quiet">{t('live.not-saved')}</p>
          </>
        )}
      </details>
    </div>
  );
}

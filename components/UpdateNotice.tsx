import { t } from '../lib/catalogue/translate.ts';

interface Props {
  /** Null where nothing is to be said. */
  version: string | null;
  onDismiss: () => void;
}

/** Says that the extension is another one than a moment ago. */
export function UpdateNotice({ version, onDismiss }: Props) {
  if (version === null) return null;
  return (
    <div class="card" role="status">
      <p>{t('updated.what', { version })}</p>
      <button type="button" onClick={onDismiss}>
        {t('updated.dismiss')}
      </button>
    </div>
  );
}

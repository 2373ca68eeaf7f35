import { useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';

interface Props {
  /** The accessible name: what is copied. */
  label: string;
  text: string;
  onCopy: (text: string) => Promise<void>;
}

export function CopyButton({ label, text, onCopy }: Props) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await onCopy(text);
    setCopied(true);
  };
  return (
    <span class="copy">
      <button type="button" aria-label={label} onClick={() => void copy()}>
        {t(isCopied ? 'copy.done' : 'copy.short')}
      </button>
      <span role="status" class="unseen">
        {isCopied ? t('values.copied') : ''}
      </span>
    </span>
  );
}

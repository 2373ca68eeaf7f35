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
    <button type="button" class="copy" aria-label={label} title={label} onClick={() => void copy()}>
      <span aria-hidden="true">{t(isCopied ? 'copy.done' : 'copy.short')}</span>
      <span role="status" class="unseen">
        {isCopied ? t('values.copied') : ''}
      </span>
    </button>
  );
}

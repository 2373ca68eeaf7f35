import { useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';

interface Props {
  /** The accessible name: what is copied. */
  label: string;
  text: string;
  onCopy: (text: string) => Promise<void>;
}

export function CopyButton({ label, text, onCopy }: Props) {
  const [state, setState] = useState<'short' | 'done' | 'failed'>('short');
  const copy = () =>
    onCopy(text).then(
      () => setState('done'),
      () => setState('failed'),
    );
  return (
    <span class="copy">
      <button
        type="button"
        aria-label={state === 'short' ? label : `${t(`copy.${state}`)} – ${label}`}
        onClick={() => void copy()}
        onBlur={() => setState('short')}
      >
        {t(`copy.${state}`)}
      </button>
      <span role="status" class="unseen">
        {state === 'short' ? '' : t(`copy.${state}.said`)}
      </span>
    </span>
  );
}

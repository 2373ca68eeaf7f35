/** @jsxImportSource react */
import type { OutputControl } from '../../../screen.ts';
import styles from './spa.module.css';

/** A value as text, with a button that puts it on the clipboard. */
export function OutputView({ output: { caption, value, truth, look } }: { output: OutputControl }) {
  const copy = () => void navigator.clipboard.writeText(value);
  return (
    <div className={styles.field}>
      <div className={styles.caption}>{caption}</div>
      <div className={styles.output}>
        {look === 'box' ? (
          <input value={value} readOnly data-truth={truth} />
        ) : (
          <code data-truth={truth}>{value}</code>
        )}
        <button type="button" aria-label={`Copy ${caption}`} onClick={copy}>
          Copy
        </button>
      </div>
    </div>
  );
}

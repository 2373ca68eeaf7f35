/** @jsxImportSource react */
import type { Captioned } from './captioned.ts';
import styles from './spa.module.css';

/** The caption as it is seen, tied to its control or not. */
export function Caption({ text, captioned }: { text: string; captioned: Captioned }) {
  if (captioned.tie === 'label') {
    return (
      <label className={styles.caption} htmlFor={captioned.named.id}>
        {text}
      </label>
    );
  }
  return (
    <div className={styles.caption} aria-hidden={captioned.tie === 'aria-label' || undefined}>
      {text}
    </div>
  );
}

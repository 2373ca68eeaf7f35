/** @jsxImportSource react */
import { useState } from 'react';
import type { CertificateControl } from '../../../screen.ts';
import type { Held } from './ControlView.tsx';
import type { Captioned } from './captioned.ts';
import styles from './spa.module.css';

interface CertificateFieldProps {
  control: CertificateControl;
  held: Held;
  named: Captioned['named'];
}

/** The stored certificate; the box for a new one is not in the page at all until it is asked for. */
export function CertificateField({ control, held, named }: CertificateFieldProps) {
  const [isOpen, setOpen] = useState(control.value !== '');
  return (
    <>
      <pre className={styles.stored} data-truth={control.storedTruth}>
        {control.stored || control.none}
      </pre>
      {!isOpen && (
        <button type="button" className={styles.secondary} onClick={() => setOpen(true)}>
          {control.update}
        </button>
      )}
      {isOpen && (
        <textarea
          {...named}
          className={styles.input}
          rows={10}
          spellCheck={false}
          value={held.value}
          data-truth={control.truth}
          onChange={(event) => held.change(event.target.value)}
        />
      )}
    </>
  );
}

/** @jsxImportSource react */
import type { TextControl } from '../../../screen.ts';
import type { Held } from './ControlView.tsx';
import type { Captioned } from './captioned.ts';
import styles from './spa.module.css';

interface TextFieldProps {
  control: TextControl;
  held: Held;
  named: Captioned['named'];
}

/** A controlled input: what it shows is the form's value and nothing else. */
export function TextField({ control, held, named }: TextFieldProps) {
  return (
    <input
      {...named}
      type={control.type}
      className={styles.input}
      value={held.value}
      autoComplete="off"
      aria-invalid={control.invalid === true || undefined}
      data-truth={control.truth}
      onChange={(event) => held.change(event.target.value)}
      onBlur={() => control.dropsOnBlur && held.change('')}
    />
  );
}

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
  const box = {
    ...named,
    className: styles.input,
    value: held.value,
    'aria-invalid': control.invalid === true || undefined,
    'data-truth': control.truth,
    onChange: (event: { target: { value: string } }) => held.change(event.target.value),
    onBlur: () => control.dropsOnBlur && held.change(''),
  };
  if (control.look === 'lines') return <textarea rows={1} {...box} />;
  const type = control.look === 'url' ? 'url' : control.type;
  return <input type={type} autoComplete="off" {...box} />;
}

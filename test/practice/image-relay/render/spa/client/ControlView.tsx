/** @jsxImportSource react */
import { Layers } from '../../../../drift/Layers.tsx';
import type { Control } from '../../../screen.ts';
import { Caption } from './Caption.tsx';
import { CertificateField } from './CertificateField.tsx';
import { Combobox } from './Combobox.tsx';
import { useCaption } from './captioned.ts';
import { OutputView } from './OutputView.tsx';
import { Switch } from './Switch.tsx';
import styles from './spa.module.css';
import { TextField } from './TextField.tsx';

/** The form's value of one control. */
export interface Held {
  value: string;
  change: (value: string) => void;
}

interface ControlProps {
  control: Control;
  held: Held;
  /** Its place in the section. */
  index: number;
}

/** A control within as many wrappers as it has got. */
export function ControlView(props: ControlProps) {
  return (
    <Layers count={props.control.layers ?? 0}>
      <BareControl {...props} />
    </Layers>
  );
}

function BareControl({ control, held, index }: ControlProps) {
  const captioned = useCaption(control.caption, index);
  if (control.kind === 'output') return <OutputView output={control} />;
  const caption = <Caption text={control.caption} captioned={captioned} />;
  if (control.kind === 'checkbox') {
    return (
      <div className={styles.switchRow}>
        <Switch truth={control.truth} held={held} named={captioned.named} />
        {caption}
      </div>
    );
  }
  return (
    <div className={control.invalid ? styles.refused : styles.field}>
      {caption}
      {control.kind === 'text' && (
        <TextField control={control} held={held} named={captioned.named} />
      )}
      {control.kind === 'select' && (
        <Combobox control={control} held={held} named={captioned.named} />
      )}
      {control.kind === 'certificate' && (
        <CertificateField control={control} held={held} named={captioned.named} />
      )}
      {control.hint && <div className={styles.soft}>{control.hint}</div>}
    </div>
  );
}

/** @jsxImportSource react */
import { type FormEvent, useState } from 'react';
import type { FormPart, Section } from '../../../screen.ts';
import { ControlView, type Held } from './ControlView.tsx';
import { startValues } from './form-values.ts';
import styles from './spa.module.css';
import { useVisits } from './visits.ts';

/** A form whose values live in the script: what its elements hold counts for nothing. */
export function FormView({ form }: { form: FormPart }) {
  const [values, setValues] = useState(() => startValues(form));
  const { send, isBusy } = useVisits();
  const hold = (name: string): Held => ({
    value: values[name] ?? '',
    change: (value) => setValues((before) => ({ ...before, [name]: value })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(form.action, { ...values, ...(form.method === 'patch' && { _method: 'patch' }) });
  };
  return (
    <form onSubmit={submit} noValidate>
      {form.sections.map((section) => (
        <SectionView section={section} hold={hold} key={section.heading ?? ''} />
      ))}
      <button type="submit" className={styles.primary} disabled={isBusy}>
        {form.submit}
      </button>
    </form>
  );
}

function SectionView({ section, hold }: { section: Section; hold: (name: string) => Held }) {
  return (
    <div className={styles.card}>
      {section.heading && <h2>{section.heading}</h2>}
      {section.text && <div className={styles.soft}>{section.text}</div>}
      {section.controls.map((control, index) => (
        <ControlView
          control={control}
          held={hold('name' in control ? control.name : '')}
          index={index}
          key={control.truth}
        />
      ))}
    </div>
  );
}

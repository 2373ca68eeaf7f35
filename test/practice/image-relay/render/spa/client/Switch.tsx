/** @jsxImportSource react */
import type { Held } from './ControlView.tsx';
import type { Captioned } from './captioned.ts';
import styles from './spa.module.css';

interface SwitchProps {
  truth: string;
  held: Held;
  named: Captioned['named'];
}

export function Switch({ truth, held, named }: SwitchProps) {
  const isOn = held.value === '1';
  return (
    <button
      {...named}
      type="button"
      role="switch"
      aria-checked={isOn}
      className={isOn ? styles.switchOn : styles.switchOff}
      data-truth={truth}
      onClick={() => held.change(isOn ? '0' : '1')}
    >
      <span className={styles.knob} />
    </button>
  );
}

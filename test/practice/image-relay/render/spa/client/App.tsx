/** @jsxImportSource react */
import type { ShownScreen } from '../../../screen.ts';
import { ScreenView } from './ScreenView.tsx';
import styles from './spa.module.css';
import { TopBar } from './TopBar.tsx';
import { useApp } from './use-app.ts';
import { VisitsContext } from './visits.ts';

export function App({ first }: { first: ShownScreen }) {
  const { shown, number, visits } = useApp(first);
  const { notice, alert } = shown.frame;
  return (
    <VisitsContext value={visits}>
      <div className={styles.app} aria-busy={visits.isBusy}>
        <TopBar frame={shown.frame} key={`bar-${number}`} />
        {[notice, alert]
          .filter((text) => text !== '')
          .map((text) => (
            <div className={styles.toast} role="status" key={text}>
              {text}
            </div>
          ))}
        <ScreenView screen={shown.screen} key={number} />
      </div>
    </VisitsContext>
  );
}

import { t } from '../lib/catalogue/translate.ts';
import type { UnreadableReason } from '../lib/messages/lasting.ts';
import type { PanelActions } from './actions.ts';
import { Failure } from './Failure.tsx';
import { StartOver } from './StartOver.tsx';
import { useReportedFailures } from './use-reported-failures.ts';

interface Props {
  reason: UnreadableReason;
  actions: PanelActions;
}

/** Stored data that this version cannot read is said to be so, and left alone. */
export function Unreadable({ reason, actions: plain }: Props) {
  const { failure, reported: actions } = useReportedFailures(plain);
  return (
    <section class="card">
      <h1>{t('app.name')}</h1>
      <h2>{t('unreadable.title')}</h2>
      <p>{t(`unreadable.${reason}`)}</p>
      <Failure reason={failure} />
      <StartOver host={null} actions={actions} />
    </section>
  );
}

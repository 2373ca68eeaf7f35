import { t } from '../lib/catalogue/translate.ts';
import type { LearnedField } from '../lib/consoles/learned-field.ts';
import type { Preferences } from '../lib/messages/panel-messages.ts';
import type { PanelActions } from './actions.ts';
import { type BackupActions, BackupBox } from './BackupBox.tsx';
import { DeleteEverything } from './DeleteEverything.tsx';
import { Failure } from './Failure.tsx';
import { LearnedFields } from './LearnedFields.tsx';
import { PreferenceSwitches } from './PreferenceSwitches.tsx';
import { useReportedFailures } from './use-reported-failures.ts';

interface Props {
  preferences: Preferences;
  learned: readonly LearnedField[];
  actions: Pick<PanelActions, 'send' | 'save'> & Pick<BackupActions, 'readStored'>;
}

/** What holds for every setup, on a page of its own. */
export function Options({ preferences, learned, actions: plain }: Props) {
  const { failure, reported: actions } = useReportedFailures(plain);
  return (
    <>
      <h1>{t('app.name')}</h1>
      <h2>{t('options.title')}</h2>
      <Failure reason={failure} />
      <section class="card" aria-labelledby="behaviour">
        <h3 id="behaviour">{t('options.behaviour')}</h3>
        <PreferenceSwitches preferences={preferences} actions={actions} />
        <p class="quiet">{t('options.saved')}</p>
      </section>
      <LearnedFields learned={learned} actions={actions} />
      <BackupBox
        readStored={plain.readStored}
        save={plain.save}
        restore={(text, setups) => plain.send({ type: 'backup/restore', text, setups })}
      />
      <DeleteEverything deleteEverything={() => plain.send({ type: 'everything/delete' })} />
      <p class="quiet">{t('app.independent')}</p>
    </>
  );
}

import { useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { Preferences } from '../lib/messages/panel-messages.ts';
import { parseCompany } from '../lib/saml/company-host.ts';
import { proposedChoices } from '../lib/setup/new-setup.ts';
import type { Choices } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';
import { CompanyChoice } from './CompanyChoice.tsx';
import { Failure } from './Failure.tsx';
import { Later } from './Later.tsx';
import { PreferenceSwitch } from './PreferenceSwitch.tsx';
import { ProposedNames } from './ProposedNames.tsx';
import { useReportedFailures } from './use-reported-failures.ts';
import { withTexts } from './with-texts.ts';

const loadHandOverImport = withTexts(
  async () => (await import('./HandOverImport.tsx')).HandOverImport,
);

interface Props {
  /** Hosts of the companies whose Image Relay is open in a tab. */
  companies: readonly string[];
  preferences: Preferences;
  actions: PanelActions;
}

/** The first screen: what the assistant does, and all that it asks, of which one press takes the proposals. */
export function FirstRun({ companies, preferences, actions: plain }: Props) {
  const { failure, reported: actions } = useReportedFailures(plain);
  const [picked, setPicked] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [edited, setEdited] = useState<Partial<Choices>>({});
  const chosen = typed === '' ? (picked ?? companies[0] ?? null) : null;
  const proposed = typed === '' ? chosen : parseCompany(typed);
  const choices = proposed === null ? null : { ...proposedChoices(proposed), ...edited };

  const start = (event: Event) => {
    event.preventDefault();
    setWrong(proposed === null);
    if (proposed === null) return;
    const asked = choices && Object.keys(edited).length > 0 ? { choices } : {};
    void actions.send({ type: 'setup/begin', host: proposed, ...asked });
  };
  const type = (text: string) => {
    setTyped(text);
    setWrong(false);
  };

  return (
    <section class="first-run">
      <h1>{t('app.name')}</h1>
      <h2>{t('first.title')}</h2>
      <p>{t('first.what')}</p>
      <p>{t('first.privacy')}</p>
      <p class="quiet">{t('first.roles')}</p>
      <form onSubmit={start}>
        <CompanyChoice
          companies={companies}
          chosen={chosen}
          typed={typed}
          isWrong={isWrong}
          onChoose={(host) => {
            setPicked(host);
            setTyped('');
          }}
          onType={type}
        />
        {choices && (
          <ProposedNames
            choices={choices}
            onChange={(change) => setEdited({ ...edited, ...change })}
          />
        )}
        <PreferenceSwitch
          preference="advance"
          label={t('advance.switch')}
          preferences={preferences}
          actions={actions}
        />
        <Failure reason={failure} />
        <button type="submit" class="primary">
          {proposed ? t('first.start', { host: proposed }) : t('first.start.empty')}
        </button>
      </form>
      <details class="card hand-over">
        <summary>{t('first.hand-over')}</summary>
        <Later load={loadHandOverImport} own={{ setup: null, actions }} />
      </details>
      <p class="quiet">{t('app.independent')}</p>
    </section>
  );
}

import { useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import { parseCompany } from '../lib/saml/company-host.ts';
import type { PanelActions } from './actions.ts';
import { Failure } from './Failure.tsx';
import { HandOverImport } from './HandOverImport.tsx';
import { useReportedFailures } from './use-reported-failures.ts';

interface Props {
  /** Hosts of the companies whose Image Relay is open in a tab. */
  companies: readonly string[];
  actions: PanelActions;
}

/** The first screen: what the assistant does, and the one question that it has. */
export function FirstRun({ companies, actions: plain }: Props) {
  const { failure, reported: actions } = useReportedFailures(plain);
  const [chosen, setChosen] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const proposed = typed === '' ? (chosen ?? companies[0] ?? null) : parseCompany(typed);

  const start = (event: Event) => {
    event.preventDefault();
    setWrong(proposed === null);
    if (proposed !== null) void actions.send({ type: 'setup/begin', host: proposed });
  };

  return (
    <section class="first-run">
      <h1>{t('app.name')}</h1>
      <h2>{t('first.title')}</h2>
      <p>{t('first.what')}</p>
      <p>{t('first.privacy')}</p>
      <p class="quiet">{t('first.roles')}</p>
      <form onSubmit={start}>
        <fieldset>
          <legend>{t('first.company')}</legend>
          {companies.map((host) => (
            <label class="choice" key={host}>
              <input
                type="radio"
                name="company"
                checked={typed === '' && host === (chosen ?? companies[0])}
                onChange={() => {
                  setChosen(host);
                  setTyped('');
                }}
              />
              <span>
                {host} <span class="quiet">{t('first.company.open')}</span>
              </span>
            </label>
          ))}
          <label class="stacked">
            {t('first.company.type')}
            <input
              type="text"
              value={typed}
              aria-describedby="company-hint"
              aria-invalid={isWrong}
              onInput={(event) => {
                setTyped(event.currentTarget.value);
                setWrong(false);
              }}
            />
          </label>
          <p id="company-hint" class="quiet">
            {t('first.company.hint')}
          </p>
          {isWrong && <p role="alert">{t('first.company.wrong')}</p>}
        </fieldset>
        <Failure reason={failure} />
        <button type="submit" class="primary">
          {proposed ? t('first.start', { host: proposed }) : t('first.start.empty')}
        </button>
      </form>
      <details class="card hand-over">
        <summary>{t('first.hand-over')}</summary>
        <HandOverImport setup={null} actions={actions} />
      </details>
      <p class="quiet">{t('app.independent')}</p>
    </section>
  );
}

import { t } from '../lib/catalogue/translate.ts';
import { consoleText, settingText } from '../lib/guide/fact-text.ts';
import { placeOfValue, type ValuePlace } from '../lib/guide/value-places.ts';
import { fieldText, valueText } from '../lib/guide/value-text.ts';
import type { SeenDocument } from '../lib/messages/seen-document.ts';
import { pemOf } from '../lib/saml/pem.ts';
import { type Confirmation, confirmationsOf } from '../lib/setup/confirmations.ts';
import { fieldFedBy } from '../lib/setup/fed-fields.ts';
import { type Fact, type FactKey, factKeys, type SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';
import { CopyButton } from './CopyButton.tsx';
import { MicrosoftCheck } from './MicrosoftCheck.tsx';
import { ShowInPage } from './ShowInPage.tsx';

interface Props {
  setup: SetupState;
  /** Every document of the tab in front. */
  documents?: readonly SeenDocument[];
  actions: PanelActions;
}

/** What the consoles showed, each with where it came from. */
export function CapturedValues({ setup, documents = [], actions }: Props) {
  const known = factKeys.flatMap((key) => {
    const fact = setup.facts[key];
    return fact ? [{ key, fact }] : [];
  });
  return (
    <details class="values">
      <summary>
        <h3>{t('values.heading')}</h3> <span class="count">{known.length}</span>
      </summary>
      {known.length === 0 && <p class="quiet">{t('values.none')}</p>}
      <ul>
        {known.map(({ key, fact }) => (
          <ValueRow
            key={key}
            name={key}
            fact={fact}
            confirmations={confirmationsOf(setup, key)}
            place={placeOfValue(documents, key)}
            actions={actions}
          />
        ))}
      </ul>
      <MicrosoftCheck setup={setup} actions={actions} />
    </details>
  );
}

interface RowProps {
  name: FactKey;
  fact: Fact;
  confirmations: readonly Confirmation[];
  /** Where the page in front shows it. */
  place: ValuePlace | null;
  actions: PanelActions;
}

function ValueRow({ name, fact, confirmations, place, actions }: RowProps) {
  const field = fieldFedBy(name);
  const value = name.endsWith('/idp.certificate') ? pemOf(fact.value) : fact.value;
  const setting = settingText(name);
  const from = consoleText(name);
  return (
    <li>
      <div class="planned-head">
        <strong>{setting}</strong>
        <CopyButton
          label={t('values.copy', { setting, console: from })}
          text={value}
          onCopy={actions.copy}
        />
      </div>
      <p class="value">{valueText(value)}</p>
      <p class="quiet">
        {t(`values.from.${fact.source}`, { console: from, at: new Date(fact.at) })}
        {confirmations.map((each) => (
          <span key={each.by}> · {confirmationText(name, each)}</span>
        ))}
      </p>
      {(field || place) && (
        <p class="quiet">
          {field && t('values.used', { field: fieldText(field), console: otherConsole(name) })}{' '}
          {place && <ShowInPage setting={setting} place={place} actions={actions} />}
        </p>
      )}
      {fact.previous && (
        <>
          <p class="quiet">{t('values.previous', { until: new Date(fact.previous.until) })}</p>
          <p class="value">{valueText(fact.previous.value)}</p>
        </>
      )}
    </li>
  );
}

function confirmationText(key: FactKey, { by, at }: Confirmation): string {
  const other = otherConsole(key);
  return t(`confirmed.${by}`, { console: consoleText(key), other, at: new Date(at) });
}

function otherConsole(key: FactKey): string {
  return t(key.startsWith('entra/') ? 'console.image-relay' : 'console.entra');
}

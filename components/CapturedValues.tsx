import { t } from '../lib/catalogue/translate.ts';
import { pemOf } from '../lib/saml/pem.ts';
import { type Confirmation, confirmationsOf } from '../lib/setup/confirmations.ts';
import { type Fact, type FactKey, factKeys, type SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';
import { CopyButton } from './CopyButton.tsx';
import { consoleText, settingText } from './fact-text.ts';
import { MicrosoftCheck } from './MicrosoftCheck.tsx';
import { valueText } from './value-text.ts';

interface Props {
  setup: SetupState;
  actions: PanelActions;
}

/** What the consoles showed, each with where it came from. */
export function CapturedValues({ setup, actions }: Props) {
  const known = factKeys.flatMap((key) => {
    const fact = setup.facts[key];
    return fact ? [{ key, fact }] : [];
  });
  return (
    <details class="values">
      <summary>
        {t('values.heading')} <span class="count">{known.length}</span>
      </summary>
      {known.length === 0 && <p class="quiet">{t('values.none')}</p>}
      <ul>
        {known.map(({ key, fact }) => (
          <ValueRow
            key={key}
            name={key}
            fact={fact}
            confirmations={confirmationsOf(setup, key)}
            onCopy={actions.copy}
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
  onCopy: (text: string) => Promise<void>;
}

function ValueRow({ name, fact, confirmations, onCopy }: RowProps) {
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
          onCopy={onCopy}
        />
      </div>
      <p class="value">{valueText(value)}</p>
      <p class="quiet">
        {t(`values.from.${fact.source}`, { console: from, at: new Date(fact.at) })}
        {confirmations.map((each) => (
          <span key={each.by}> · {confirmationText(name, each)}</span>
        ))}
      </p>
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
  const isOfEntra = key.startsWith('entra/');
  const other = t(isOfEntra ? 'console.image-relay' : 'console.entra');
  return t(`confirmed.${by}`, { console: consoleText(key), other, at: new Date(at) });
}

import { useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import { symptomText } from '../lib/diagnosis/diagnosis-text.ts';
import { type Symptom, symptoms } from '../lib/diagnosis/symptoms.ts';
import { toldVerdict } from '../lib/diagnosis/told-verdict.ts';
import type { SetupState, TestWay } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  way: TestWay;
  setup: SetupState;
  actions: Pick<PanelActions, 'send'>;
}

/** For a test that was made where the assistant sees nothing: a number or a symptom says what it means. */
export function TellResult({ way, setup, actions }: Props) {
  const [code, setCode] = useState('');
  const [symptom, setSymptom] = useState<Symptom | ''>('');
  const [isWrong, setWrong] = useState(false);
  const look = () => {
    const verdict = toldVerdict(setup, way, { code, symptom }, new Date());
    setWrong(verdict === null);
    if (verdict !== null) void actions.send({ type: 'test/judge', verdict });
  };
  return (
    <details class="card">
      <summary>
        <h2>{t('test.tell')}</h2>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          look();
        }}
      >
        <label class="stacked">
          {t('test.tell.code')}
          <input value={code} onInput={(event) => setCode(event.currentTarget.value)} />
        </label>
        <label class="stacked">
          {t('test.tell.symptom')}
          <select
            value={symptom}
            onChange={(event) => setSymptom(symptoms[event.currentTarget.selectedIndex - 1] ?? '')}
          >
            <option value="">{t('test.tell.symptom.none')}</option>
            {symptoms.map((each) => (
              <option key={each} value={each}>
                {symptomText(each)}
              </option>
            ))}
          </select>
        </label>
        {isWrong && <p role="alert">{t('test.tell.not-a-code')}</p>}
        <button type="submit" disabled={code.trim() === '' && symptom === ''}>
          {t('test.tell.look')}
        </button>
      </form>
    </details>
  );
}

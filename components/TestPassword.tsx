import { useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { StepId } from '../lib/guide/step.ts';
import type { PanelActions } from './actions.ts';
import { CopyButton } from './CopyButton.tsx';

/** Steps at which the password is shown, or asked for by the consoles. */
const steps: readonly StepId[] = [
  'create-user',
  'test-sign-on-url',
  'test-this-application',
  'test-my-apps',
];

export function isAboutPassword(step: StepId): boolean {
  return steps.includes(step);
}

interface Props {
  /** Null where none is kept. */
  kept: string | null;
  actions: PanelActions;
}

/** The test user's password, if the admin chooses to have it kept until the tests are done. */
export function TestPassword({ kept, actions }: Props) {
  return kept === null ? <Ask actions={actions} /> : <Kept password={kept} actions={actions} />;
}

function Ask({ actions }: Pick<Props, 'actions'>) {
  const [typed, setTyped] = useState('');
  const keep = async (event: Event) => {
    event.preventDefault();
    const reply = await actions.send({ type: 'test-password/keep', password: typed });
    if (reply.outcome === 'done') setTyped('');
  };
  return (
    <details class="test-password">
      <summary>{t('test-password.heading')}</summary>
      <form onSubmit={(event) => void keep(event)}>
        <p class="quiet">{t('test-password.why')}</p>
        <label class="stacked">
          {t('test-password.label')}
          <input
            type="password"
            autocomplete="off"
            required
            maxLength={256}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit">{t('test-password.keep')}</button>
      </form>
    </details>
  );
}

const mask = '••••••••';

function Kept({ password, actions }: { password: string; actions: PanelActions }) {
  const [isShown, setShown] = useState(false);
  return (
    <section class="card test-password" aria-labelledby="test-password-heading">
      <div class="planned-head">
        <h3 id="test-password-heading">{t('test-password.heading')}</h3>
        <CopyButton label={t('test-password.copy')} text={password} onCopy={actions.copy} />
      </div>
      <p class="value code">
        {isShown ? (
          password
        ) : (
          <>
            <span aria-hidden="true">{mask}</span>
            <span class="unseen">{t('test-password.masked')}</span>
          </>
        )}
      </p>
      <p class="ways">
        <button type="button" onClick={() => setShown(!isShown)}>
          {t(isShown ? 'test-password.hide' : 'test-password.show')}
        </button>
        <button type="button" onClick={() => void actions.send({ type: 'test-password/forget' })}>
          {t('test-password.forget')}
        </button>
      </p>
      <p class="quiet">{t('test-password.kept')}</p>
    </section>
  );
}

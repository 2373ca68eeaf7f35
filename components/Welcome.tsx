import { type TextId, t } from '../lib/catalogue/translate.ts';

interface Props {
  onOptions: () => void;
}

/** The page that opens once, after installation: what the assistant does, what it never does, how to start. */
export function Welcome({ onOptions }: Props) {
  return (
    <div class="welcome">
      <h1>{t('app.name')}</h1>
      <h2>{t('welcome.title')}</h2>
      <p>{t('welcome.what')}</p>
      <img src="/welcome.png" alt={t('welcome.picture')} />
      <section aria-labelledby="start">
        <h3 id="start">{t('welcome.start')}</h3>
        <ol>
          <li>{t('welcome.start.panel')}</li>
          <li>{t('welcome.start.console')}</li>
        </ol>
        <p class="quiet">{t('first.roles')}</p>
      </section>
      <Told heading="welcome.does" texts={does} />
      <Told heading="welcome.not" texts={never} />
      <Told heading="welcome.permissions" texts={permissions} />
      <section aria-labelledby="rehearse">
        <h3 id="rehearse">{t('welcome.rehearse')}</h3>
        <p>{t('welcome.rehearse.what')}</p>
      </section>
      <p>
        <button type="button" onClick={onOptions}>
          {t('welcome.options')}
        </button>
      </p>
      <p class="quiet">{t('app.independent')}</p>
    </div>
  );
}

const does = ['welcome.does.reads', 'welcome.does.fills', 'welcome.does.checks'] as const;
const never = ['welcome.not.saves', 'welcome.not.sends', 'welcome.not.elsewhere'] as const;
const permissions = [
  'welcome.permissions.hosts',
  'welcome.permissions.storage',
  'welcome.permissions.metadata',
] as const;

function Told({ heading, texts }: { heading: TextId; texts: readonly TextId[] }) {
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{t(heading)}</h3>
      <ul>
        {texts.map((text) => (
          <li key={text}>{t(text)}</li>
        ))}
      </ul>
    </section>
  );
}

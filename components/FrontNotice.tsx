import { t } from '../lib/catalogue/translate.ts';
import type { Front } from '../lib/guide/panel-view.ts';
import { wrongPageIn } from '../lib/guide/wrong-page.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';
import { WrongPageNotice } from './WrongPageNotice.tsx';

interface Props {
  front: Front;
  setup: SetupState;
  /** The tab in front shows no console. */
  isElsewhere: boolean;
  actions: PanelActions;
}

/** Says why the page in front is not this setup's, and how it becomes so where the admin may decide. */
export function FrontNotice({ front, setup, isElsewhere, actions }: Props) {
  if (isElsewhere) return <p class="quiet card">{t('front.elsewhere')}</p>;
  if (front.foreign === 'another-company') {
    return <OtherCompany host={front.host ?? ''} company={setup.company.host} actions={actions} />;
  }
  const wrong = wrongPageIn(front, setup);
  if (wrong) return <WrongPageNotice wrong={wrong} setup={setup} actions={actions} />;
  const { adoptable } = front;
  if (adoptable) {
    return (
      <section class="card">
        <p>
          {setup.application && `${t('fill.other-application')} `}
          {t('fill.adopt.intro', { name: adoptable.name })}
        </p>
        <button
          type="button"
          onClick={() =>
            void actions.send({ type: 'setup/adopt-application', application: adoptable })
          }
        >
          {t('fill.adopt', { name: adoptable.name })}
        </button>
      </section>
    );
  }
  if (front.isUnknown) return <p class="quiet card">{t('front.unknown')}</p>;
  if (front.foreign === 'another-application') {
    return (
      <p class="warning card" role="status">
        ⚠ {t('fill.other-application')}
      </p>
    );
  }
  return null;
}

interface OtherProps {
  host: string;
  company: string;
  actions: PanelActions;
}

/** Nothing is filled at another company's; whoever sets up several can begin there. */
function OtherCompany({ host, company, actions }: OtherProps) {
  return (
    <section class="card">
      <p class="warning" role="status">
        ⚠ {t('fill.other-company', { host, company })}
      </p>
      <button type="button" onClick={() => void actions.send({ type: 'setup/begin', host })}>
        {t('front.begin', { host })}
      </button>
    </section>
  );
}

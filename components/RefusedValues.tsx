import { t } from '../lib/catalogue/translate.ts';
import { factText } from '../lib/guide/fact-text.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';

/** Values that a page showed and that were not believed, each with the reason. */
export function RefusedValues({ setup }: { setup: SetupState }) {
  if (setup.refused.length === 0) return null;
  return (
    <section class="refused" aria-labelledby="refused-heading">
      <h2 id="refused-heading">{t('refused.heading')}</h2>
      <ul>
        {setup.refused.map(({ key, reason }) => (
          <li key={key}>
            ⚠ {t(`refused.${reason}`, { setting: factText(key), host: setup.company.host })}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';
import { withTexts } from './with-texts.ts';

const loadMarkdown = withTexts(() => import('../lib/record/setup-markdown.ts'));

interface Props {
  setup: SetupState;
  actions: PanelActions;
}

/** The report of this setup for a change ticket: to copy, to save, and to print. */
export function RecordBox({ setup, actions }: Props) {
  const [copied, setCopied] = useState<'done' | 'failed' | null>(null);
  const copy = () =>
    markdown(setup)
      .then(actions.copy)
      .then(
        () => setCopied('done'),
        () => setCopied('failed'),
      );
  const save = async () => actions.save(fileNameOf(setup, new Date()), await markdown(setup));
  return (
    <details class="record">
      <summary>{t('record.heading')}</summary>
      <p class="quiet">{t('record.what')}</p>
      <p>
        <button type="button" onClick={() => void copy()} onBlur={() => setCopied(null)}>
          {t('record.copy')}
        </button>
      </p>
      <p role="status">{copied && t(`record.copied.${copied}`)}</p>
      <p>
        <button type="button" onClick={() => void save()}>
          {t('record.save')}
        </button>
      </p>
      <p>
        <button type="button" onClick={() => void actions.openRecord(setup.id)}>
          {t('record.show')}
        </button>
      </p>
    </details>
  );
}

/** What writes the report is loaded when it is first wanted. */
async function markdown(setup: SetupState): Promise<string> {
  const { setupMarkdown } = await loadMarkdown();
  return setupMarkdown(setup, new Date());
}

function fileNameOf({ company }: SetupState, now: Date): string {
  return `sso-setup-${company.host}-${now.toISOString().slice(0, 10)}.md`;
}

import { useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { LearnedField } from '../lib/consoles/learned-field.ts';
import { fieldText } from '../lib/guide/value-text.ts';
import { type LearnedFileProblem, readLearnedFile } from '../lib/setup/learned-file.ts';
import type { PanelActions } from './actions.ts';
import { LearnedExport } from './LearnedExport.tsx';

interface Props {
  learned: readonly LearnedField[];
  actions: Pick<PanelActions, 'send' | 'save'>;
}

/** What the admin showed and what was imported: to be looked at, confirmed, forgotten and passed on. */
export function LearnedFields({ learned, actions }: Props) {
  const [problem, setProblem] = useState<LearnedFileProblem | null>(null);
  const [count, setCount] = useState<number | null>(null);
  const importFile = async (file: File | undefined) => {
    if (file === undefined) return;
    const text = await file.text();
    const entries = readLearnedFile(text);
    setProblem(typeof entries === 'string' ? entries : null);
    setCount(typeof entries === 'string' ? null : entries.length);
    if (typeof entries !== 'string') await actions.send({ type: 'learned/import', text });
  };
  return (
    <details class="learned">
      <summary>
        <h3>{t('learned.heading')}</h3>
      </summary>
      {learned.length === 0 && <p class="quiet">{t('learned.none')}</p>}
      <ul>
        {learned.map((each) => (
          <LearnedRow key={each.id} learned={each} actions={actions} />
        ))}
      </ul>
      {learned.length > 0 && <LearnedExport learned={learned} actions={actions} />}
      <label class="stacked">
        {t('learned.import')}
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => void importFile(event.currentTarget.files?.[0])}
        />
      </label>
      {problem && <p role="alert">{t(`learned.problem.${problem}`)}</p>}
      {count !== null && <p role="status">{t('learned.imported', { count })}</p>}
    </details>
  );
}

function LearnedRow({
  learned,
  actions,
}: {
  learned: LearnedField;
  actions: Pick<PanelActions, 'send'>;
}) {
  const { id, page, field, host, description, confirmed } = learned;
  const name = fieldText(field);
  const places = [description.captions[0], description.section[0]].filter(Boolean);
  return (
    <li>
      <strong>{name}</strong>
      <p class="quiet">{t('learned.place', { page: t(`page.${page}`), host })}</p>
      <p>{t('learned.as', { caption: places.join(' – ') || description.kind })}</p>
      {!confirmed && <p class="warning">⚠ {t('learned.proposal')}</p>}
      {!confirmed && (
        <button
          type="button"
          aria-label={t('learned.use', { field: name })}
          onClick={() => void actions.send({ type: 'learned/confirm', id })}
        >
          {t('learned.use.short')}
        </button>
      )}{' '}
      <button
        type="button"
        class="link"
        aria-label={t('learned.forget', { field: name })}
        onClick={() => void actions.send({ type: 'learned/forget', id })}
      >
        {t('learned.forget.short')}
      </button>
    </li>
  );
}

import { t } from '../lib/catalogue/translate.ts';
import type { PageId } from '../lib/consoles/ids.ts';
import type { LearnedField } from '../lib/consoles/learned-field.ts';
import type { SeenDocument } from '../lib/messages/seen-document.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';
import { CapturedValues } from './CapturedValues.tsx';
import { ChoicesForm } from './ChoicesForm.tsx';
import { FilledFields } from './FilledFields.tsx';
import { Later } from './Later.tsx';
import { LearnedFields } from './LearnedFields.tsx';
import { PageReport } from './PageReport.tsx';
import { RecordBox } from './RecordBox.tsx';
import { withTexts } from './with-texts.ts';

const loadHandOver = withTexts(async () => (await import('./HandOver.tsx')).HandOver);

interface Props {
  setup: SetupState;
  /** Every document of the tab in front. */
  documents: readonly SeenDocument[];
  learned: readonly LearnedField[];
  /** Pages of the current step. */
  expected: readonly PageId[];
  actions: PanelActions;
}

/** What is at hand at any moment and never the next thing to do. */
export function More({ setup, documents, learned, expected, actions }: Props) {
  return (
    <section class="more" aria-labelledby="more-heading">
      <h2 id="more-heading">{t('more.heading')}</h2>
      <FilledFields setup={setup} actions={actions} />
      <CapturedValues setup={setup} documents={documents} actions={actions} />
      <RecordBox setup={setup} actions={actions} />
      <Later load={loadHandOver} own={{ setup, actions }} />
      <ChoicesForm choices={setup.choices} actions={actions} />
      <LearnedFields learned={learned} actions={actions} />
      <PageReport
        documents={documents.map(({ key }) => key)}
        expected={expected}
        actions={actions}
      />
    </section>
  );
}

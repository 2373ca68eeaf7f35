import { useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { PageId } from '../lib/consoles/ids.ts';
import { pageReportText, type SketchedDocument } from '../lib/consoles/sketch-file.ts';
import type { DocumentKey } from '../lib/messages/panel-messages.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  /** Every document of the tab in front. */
  documents: readonly DocumentKey[];
  /** Pages of the current step: their fields are looked for although the page is not recognised. */
  expected: readonly PageId[];
  actions: PanelActions;
}

type Report = readonly SketchedDocument[];

/** Makes a file of what the page in front looks like, for the admin to read, and to send or not. */
export function PageReport(props: Props) {
  return (
    <details class="report">
      <summary>
        <h3>{t('report.heading')}</h3>
      </summary>
      <p>{t('report.what')}</p>
      <ReportMaker key={placeOf(props.documents)} {...props} />
    </details>
  );
}

/** Other documents in front are another page, of which nothing was made yet. */
function placeOf(documents: readonly DocumentKey[]): string {
  const keys = documents.map(({ tabId, frameId, documentId }) => [tabId, frameId, documentId]);
  return keys
    .map((key) => key.join(' '))
    .toSorted()
    .join();
}

/** The tab's own page before the frames in it, whichever was seen last. */
function pageFirst(documents: readonly DocumentKey[]): readonly DocumentKey[] {
  return documents.toSorted((a, b) => a.frameId - b.frameId);
}

function ReportMaker({ documents, expected, actions }: Props) {
  const [made, setMade] = useState<{ number: number; report: Report } | null>(null);
  const make = async () => {
    const report = await actions.sketch(pageFirst(documents), expected);
    setMade((before) => ({ number: (before?.number ?? 0) + 1, report }));
  };
  return (
    <>
      <p>
        <button type="button" disabled={documents.length === 0} onClick={() => void make()}>
          {t('report.make')}
        </button>
      </p>
      {documents.length === 0 && <p class="quiet">{t('report.nothing')}</p>}
      {made?.report.length === 0 && <p role="alert">{t('report.failed')}</p>}
      {made !== null && made.report.length > 0 && (
        <ReportText key={made.number} report={made.report} actions={actions} />
      )}
    </>
  );
}

/** What is released holds for one report: in the next one its number may be another caption's. */
function ReportText({ report, actions }: { report: Report; actions: PanelActions }) {
  const [released, setReleased] = useState<ReadonlySet<string>>(new Set());
  const indexes = report.map(
    ({ captions }, at) =>
      new Set(captions.map(({ index }) => index).filter((index) => released.has(`${at} ${index}`))),
  );
  const text = pageReportText(report, indexes);
  const toggle = (key: string) => {
    const next = new Set(released);
    if (!next.delete(key)) next.add(key);
    setReleased(next);
  };
  const captions = report.flatMap((each, at) =>
    each.captions.map((caption) => ({ ...caption, key: `${at} ${caption.index}` })),
  );
  return (
    <>
      <p role="status">{t('report.made', { size: Math.ceil(text.length / 1024) })}</p>
      <pre tabIndex={0} role="region" aria-label={t('report.text')}>
        {text}
      </pre>
      {captions.length > 0 && (
        <fieldset>
          <legend>{t('report.release')}</legend>
          {captions.map(({ key, text: caption }) => (
            <label key={key}>
              <input type="checkbox" checked={released.has(key)} onChange={() => toggle(key)} />{' '}
              {caption}
            </label>
          ))}
        </fieldset>
      )}
      <button type="button" onClick={() => actions.save('page-report.json', text)}>
        {t('report.save')}
      </button>
    </>
  );
}

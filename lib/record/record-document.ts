import { t } from '../catalogue/translate.ts';
import { certificateBlock, settingsTable } from './console-sections.ts';
import type { Block, Cell, RecordDocument, Section } from './document.ts';
import { openPointText } from './open-point-text.ts';
import {
  beforeBlock,
  closingTable,
  findingsBlock,
  stepsTable,
  testsTable,
} from './progress-sections.ts';
import type { RecordData } from './record-data.ts';
import { momentText } from './record-words.ts';

/** A record in the words of the panel's language, what is not certain before everything else. */
export function recordDocument(data: RecordData): RecordDocument {
  return {
    title: t('record.title', { host: data.host }),
    intro: t('record.intro', { at: momentText(data.madeAt) }),
    sections: [
      section('record.about', aboutPairs(data)),
      section('record.open', openBlock(data)),
      section('record.settings', settingsTable(data)),
      section('record.certificate', certificateBlock(data.certificate)),
      section('record.steps', stepsTable(data)),
      section('record.tests', testsTable(data)),
      section('record.closing', closingTable(data)),
      section('record.findings', findingsBlock(data)),
      section('record.before', beforeBlock(data)),
    ],
  };
}

type Heading =
  | 'record.about'
  | 'record.open'
  | 'record.settings'
  | 'record.certificate'
  | 'record.steps'
  | 'record.tests'
  | 'record.closing'
  | 'record.findings'
  | 'record.before';

function section(heading: Heading, block: Block): Section {
  return { heading: t(heading), block };
}

function aboutPairs(data: RecordData): Block {
  const { application, steps, done } = data;
  const unknown = t('record.unknown');
  const known = (value: string | null | undefined): Cell => (value ? { value } : unknown);
  return {
    kind: 'pairs',
    pairs: [
      [t('company.label'), { value: data.host }],
      [t('setting.tenant.id'), known(data.tenantId)],
      [t('setting.app.name'), known(application?.name)],
      [t('setting.app.objectId'), known(application?.objectId)],
      [t('setting.app.appId'), known(application?.appId)],
      [t('record.begun'), momentText(data.begunAt)],
      [t('progress.label'), t('progress.text', { done, total: steps.length })],
    ],
  };
}

function openBlock({ openPoints, host }: RecordData): Block {
  return openPoints.length === 0
    ? { kind: 'text', text: t('record.open.none') }
    : { kind: 'list', items: openPoints.map((each) => openPointText(each, host)) };
}

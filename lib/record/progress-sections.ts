import { t } from '../catalogue/translate.ts';
import { fieldText, valueText } from '../guide/value-text.ts';
import type { Precondition } from '../setup/despite.ts';
import type { Block, Cell } from './document.ts';
import type { RecordData, RecordedFinding, RecordedStep } from './record-data.ts';
import { momentOrNone, momentText, savedCell, valueCell } from './record-words.ts';
import type { RecordedTest } from './recorded-tests.ts';

/** Every step, with whether it was seen as done or ticked. */
export function stepsTable({ steps }: RecordData): Block {
  return {
    kind: 'table',
    head: [
      t('record.column.number'),
      t('record.column.tutorial'),
      t('record.column.step'),
      t('record.column.how'),
      t('record.column.when'),
    ],
    rows: steps.map(stepRow),
  };
}

function stepRow({ number, step, status, at }: RecordedStep): Cell[] {
  const place = [t(`section.${step.section}`), step.numbers].filter(Boolean).join(', ');
  const isDone = status !== 'open';
  return [
    String(number),
    place,
    t(`step.${step.id}.title`),
    t(`record.step.${status}`),
    isDone ? momentOrNone(at) : '',
  ];
}

/** What came of each way to sign in. */
export function testsTable({ tests }: RecordData): Block {
  return {
    kind: 'table',
    head: [t('record.column.test'), t('record.column.outcome'), t('record.column.when')],
    rows: tests.map((each) => [
      t(`record.way.${each.kind}`),
      outcomeText(each),
      each.at === null ? '' : momentText(each.at),
    ]),
  };
}

function outcomeText({ kind, outcome, email, code }: RecordedTest): string {
  if (outcome === 'failed' && code !== null)
    return t('record.test.failed.code', { code: String(code) });
  if (kind === 'sign-out' && outcome === 'passed') return t('record.test.signed-out');
  return t(`record.test.${outcome}`, { email: email ?? '' });
}

/** What comes after the tests, and whether it was done before its time. */
export function closingTable({ closing }: RecordData): Block {
  return {
    kind: 'table',
    head: [t('record.column.step'), t('record.column.outcome'), t('record.column.when')],
    rows: closing.map(({ id, doneAt, despite }) => [
      t(`closing.${id}.title`),
      closingText(doneAt !== null, despite),
      doneAt === null ? '' : momentText(doneAt),
    ]),
  };
}

function closingText(isDone: boolean, [first, second]: readonly Precondition[]): string {
  if (!isDone) return t('record.closing.open');
  if (first === undefined) return t('record.closing.done');
  return t(`record.closing.despite.${second === undefined ? first : 'both'}`);
}

/** What the check before the test still objects to. */
export function findingsBlock({ findings }: RecordData): Block {
  if (findings.length === 0) return { kind: 'text', text: t('record.findings.none') };
  return {
    kind: 'table',
    head: [
      t('record.column.verdict'),
      t('record.column.check'),
      t('record.column.why'),
      t('preflight.expected'),
      t('preflight.found'),
    ],
    rows: findings.map(findingRow),
  };
}

function findingRow({ id, finding }: RecordedFinding): Cell[] {
  const { verdict, reason, expected, found } = finding;
  return [
    t(`preflight.verdict.${verdict}`),
    t(`preflight.rule.${id}`),
    t(`preflight.reason.${reason}`),
    t(`preflight.expected.${id}`, { expected: valueText(expected) }),
    found === '' ? '' : valueCell(found),
  ];
}

/** What this setup took the place of. */
export function beforeBlock({ before }: RecordData): Block {
  if (before.length === 0) return { kind: 'text', text: t('record.before.none') };
  return {
    kind: 'table',
    head: [
      t('record.column.field'),
      t('record.column.before'),
      t('record.column.was-live'),
      t('record.column.when'),
      t('record.column.now'),
    ],
    rows: before.map(({ field, was, wasLive, at, now }) => [
      fieldText(field),
      valueCell(was),
      t(wasLive ? 'record.was-live.yes' : 'record.was-live.no'),
      momentText(at),
      now === null ? t('record.now.unseen') : savedCell(field, now),
    ]),
  };
}

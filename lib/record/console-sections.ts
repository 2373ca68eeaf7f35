import { t } from '../catalogue/translate.ts';
import { subjectText } from '../guide/certificate-text.ts';
import { consoleText, settingText } from '../guide/fact-text.ts';
import type { CertificateDetails } from '../setup/setup-state.ts';
import type { Block, Cell } from './document.ts';
import type { RecordData, RecordedSetting } from './record-data.ts';
import { confirmationText, momentText, settingCell } from './record-words.ts';

/** What both consoles hold, and where each value comes from. */
export function settingsTable({ settings }: RecordData): Block {
  if (settings.length === 0) return { kind: 'text', text: t('record.settings.none') };
  return {
    kind: 'table',
    head: [
      t('record.column.setting'),
      t('record.column.console'),
      t('record.column.value'),
      t('record.column.source'),
      t('record.column.confirmed'),
    ],
    rows: settings.map(settingRow),
  };
}

function settingRow({ key, fact, confirmations, writtenAt }: RecordedSetting): Cell[] {
  const source = fact.told ?? fact.source;
  const how = t(`record.source.${source}`, { at: momentText(fact.at) });
  const read = fact.told === undefined ? how : t('record.told', { how });
  const written = writtenAt === null ? [] : [t('record.written', { at: momentText(writtenAt) })];
  const speaking = confirmations.map((each) => confirmationText(key, each));
  return [
    settingText(key),
    consoleText(key),
    settingCell(key, fact.value),
    [...written, read].join('; '),
    speaking.join('; ') || t('record.confirmed.none'),
  ];
}

/** The signing certificate, with everything that tells it from another one. */
export function certificateBlock(certificate: CertificateDetails | null): Block {
  if (certificate === null) return { kind: 'text', text: t('record.certificate.none') };
  const { subject, issuer, serial, sha256, thumbprint, notBefore, notAfter, key } = certificate;
  const known = (value: string | undefined): Cell => (value ? { value } : t('record.unknown'));
  return {
    kind: 'pairs',
    pairs: [
      [t('certificate.subject'), { value: subjectText(subject) }],
      [t('certificate.issuer'), known(issuer)],
      [t('certificate.serial'), known(serial)],
      [t('record.sha1'), { value: thumbprint }],
      [t('record.sha256'), known(sha256)],
      [t('record.valid-from'), momentText(notBefore)],
      [t('record.valid-until'), momentText(notAfter)],
      [t('certificate.key'), key ? t('certificate.key.size', { ...key }) : t('record.unknown')],
    ],
  };
}

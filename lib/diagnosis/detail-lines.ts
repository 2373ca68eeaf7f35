import { listText, t } from '../catalogue/translate.ts';
import type { TestCause } from '../setup/test-cause.ts';
import type { CauseDetails } from './cause-details.ts';

/** What was seen that makes a cause plain, each on a line of its own; empty where nothing was. */
export function detailLines(cause: TestCause, details: CauseDetails): readonly string[] {
  return [
    ...said(details),
    ...(aboutContexts.includes(cause) ? contexts(details) : []),
    ...(cause === 'clock' ? minutes(details) : []),
    ...(aboutPeople.includes(cause) ? people(details) : []),
    ...(cause === 'unreadable-response' ? reason(details) : []),
  ];
}

const aboutContexts: readonly TestCause[] = ['authn-context', 'authn-comparison'];
const aboutPeople: readonly TestCause[] = [
  'name-id-format',
  'name-id-value',
  'wrong-user',
  'duplicate-users',
];

/** The vendors' own words are always shown, because they may know more than is told here. */
function said({ microsoftSays, imageRelaySays }: CauseDetails): string[] {
  return [
    ...(microsoftSays ? [t('diagnosis.detail.microsoft', { text: microsoftSays })] : []),
    ...(imageRelaySays ? [t('diagnosis.detail.image-relay', { text: imageRelaySays })] : []),
  ];
}

function contexts({ contexts: asked }: CauseDetails): string[] {
  return asked.length === 0 ? [] : [t('diagnosis.detail.contexts', { contexts: listText(asked) })];
}

function minutes({ early, late }: CauseDetails): string[] {
  if (early > 0) return [t('diagnosis.detail.early', { minutes: early })];
  return late > 0 ? [t('diagnosis.detail.late', { minutes: late })] : [];
}

function people({ nameId, email, arrivedAs }: CauseDetails): string[] {
  return [
    ...(nameId === null ? [] : [t('diagnosis.detail.name-id', { name: nameId })]),
    ...(email === null ? [] : [t('diagnosis.detail.email', { email })]),
    ...(arrivedAs === null ? [] : [t('diagnosis.detail.arrived', { email: arrivedAs })]),
  ];
}

function reason({ unreadable }: CauseDetails): string[] {
  if (unreadable === null) return [];
  return [t('diagnosis.detail.unreadable', { reason: t(`message-refusal.${unreadable}`) })];
}

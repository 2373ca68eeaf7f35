import { asConsumer, asMetadata } from '../consoles/own-addresses.ts';
import { type SealProblem, unseal } from '../sealed/sealed-file.ts';
import { applicationsIn } from '../setup/applications-in.ts';
import type { Side } from '../setup/handed-over.ts';
import type { FactKey } from '../setup/setup-state.ts';
import { tenantsIn } from '../setup/tenants-in.ts';
import { type HandOver, handOver, handOverFile } from './hand-over.ts';
import { handOverIn, mostMail } from './mail-block.ts';

/** Why a text was not read as a hand-over. Each has a sentence in the panel. */
export const handOverProblems = [
  'too-large',
  'not-json',
  'another-format',
  'newer-version',
  'damaged',
  /** Its values name different tenants, applications or hosts. */
  'contradicts-itself',
] as const satisfies readonly (SealProblem | 'contradicts-itself')[];
export type HandOverProblem = (typeof handOverProblems)[number];

/** Reads the text of a file, or of a message that a hand-over stands in. */
export async function openHandOver(text: string): Promise<HandOver | HandOverProblem> {
  if (text.length > mostMail) return 'too-large';
  const file = handOverIn(text);
  if (file === null) return 'damaged';
  const opened = await unseal(handOverFile, file);
  if (typeof opened === 'string') return opened;
  const parsed = handOver.safeParse(opened.payload);
  if (!parsed.success) return 'damaged';
  return isConsistent(parsed.data) ? parsed.data : 'contradicts-itself';
}

/** Whether all values of a hand-over can be of one tenant and application, or of one company's host. */
function isConsistent(given: HandOver): boolean {
  return checks[given.side](given);
}

const checks: Readonly<Record<Side, (given: HandOver) => boolean>> = {
  entra: (given) => isAtMostOne(tenantsOf(given)) && isAtMostOne(applicationsOf(given)),
  'image-relay': (given) => {
    const identifier = factOf(given, 'image-relay/sp.identifier');
    const replyUrl = factOf(given, 'image-relay/sp.replyUrl');
    const isOwn = (address: string | undefined) =>
      address === undefined || URL.parse(address)?.host === given.host;
    const isSwapped = asConsumer.test(identifier ?? '') || asMetadata.test(replyUrl ?? '');
    const isTwice = identifier !== undefined && identifier === replyUrl;
    return isOwn(identifier) && isOwn(replyUrl) && !isSwapped && !isTwice;
  },
};

/** A value of a hand-over; undefined where it brings none. */
export function factOf({ facts }: HandOver, key: FactKey): string | undefined {
  const all: Partial<Record<FactKey, string>> = facts;
  return all[key];
}

/** Every tenant that a hand-over names, in lower case. */
export function tenantsOf({ facts }: HandOver): string[] {
  return tenantsIn(facts);
}

/** Every application that a hand-over names, in lower case. */
export function applicationsOf({ facts }: HandOver): string[] {
  return applicationsIn(facts);
}

function isAtMostOne(values: readonly string[]): boolean {
  return new Set(values).size <= 1;
}

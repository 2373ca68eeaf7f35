import { factOf, openHandOver } from '../hand-over/open-hand-over.ts';
import { eventFrom, type Misfit, misfitOf } from '../hand-over/preview.ts';
import type { CommandFailure } from '../messages/command-failure.ts';
import type { PanelCommand } from '../messages/panel-messages.ts';
import type { CommandReply } from '../messages/replies.ts';
import { isDescribedBy } from '../saml/certificate-thumbprint.ts';
import type { CertificateDetails } from '../setup/setup-state.ts';
import { takeSetupCommand } from './setup-commands.ts';
import { loadSetup } from './setup-store.ts';
import { recordEvents } from './setup-writer.ts';

type TakeHandOver = Extract<PanelCommand, { type: 'hand-over/take' }>;

const failed = (reason: CommandFailure): CommandReply => ({ outcome: 'failed', reason });
const failures: Readonly<Record<Misfit, CommandFailure>> = {
  'another-company': 'another-setup',
  'another-tenant': 'not-understood',
  'another-application': 'not-understood',
};

/**
 * Takes over what somebody else knows of one console. The text is read once more here, whatever the panel has
 * seen in it. Where no setup is at work, the one of the company that it names is put to work or begun.
 *
 * @param meant Id of the setup that the panel showed; null where it showed none.
 */
export async function takeHandOver(
  { text, certificate }: TakeHandOver,
  meant: string | null,
): Promise<CommandReply> {
  const given = await openHandOver(text);
  if (typeof given === 'string') return failed('not-understood');
  const der = factOf(given, 'entra/idp.certificate');
  if (!(await isOf(der, certificate))) return failed('not-understood');
  const stored = await loadSetup();
  if (stored.outcome === 'unreadable') return failed('no-setup');
  if (stored.outcome === 'none') {
    const begun = await takeSetupCommand({ type: 'setup/begin', host: given.host }, meant);
    if (begun.outcome === 'failed') return begun;
  }
  const refusals: Misfit[] = [];
  const at = new Date().toISOString();
  const recorded = await recordEvents((setup) => {
    const misfit = misfitOf(setup, given);
    if (misfit === null) return [eventFrom(given, certificate, at)];
    refusals.push(misfit);
    return [];
  }, meant);
  const [refusal] = refusals;
  if (refusal !== undefined) return failed(failures[refusal]);
  return recorded === 'recorded' ? { outcome: 'done', results: [] } : failed(recorded);
}

/** Nobody's description of a certificate is believed. */
async function isOf(
  der: string | undefined,
  certificate: CertificateDetails | null,
): Promise<boolean> {
  if (der === undefined || certificate === null) return der === undefined && certificate === null;
  return isDescribedBy(der, certificate);
}

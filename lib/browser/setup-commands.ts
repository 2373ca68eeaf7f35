import { consoleHosts } from '../consoles/hosts.ts';
import type { CommandFailure } from '../messages/command-failure.ts';
import type { PanelCommand } from '../messages/panel-messages.ts';
import type { CommandReply } from '../messages/replies.ts';
import { parseCompany } from '../saml/company-host.ts';
import { duplicateOf } from '../setup/duplicate.ts';
import { newSetup } from '../setup/new-setup.ts';
import { reduce } from '../setup/reduce.ts';
import type { Choices, SetupState } from '../setup/setup-state.ts';
import { browser } from './extension-api.ts';
import { observeOpenTabs } from './observers.ts';
import { orderLook, orderObserving } from './page-orders.ts';
import {
  archiveSetup,
  type Brought,
  beginSetup,
  bringToWork,
  deleteParked,
  findSetup,
} from './parked-setups.ts';
import { placeScripts } from './placed-scripts.ts';
import { loadSetup } from './setup-store.ts';
import { endSetup } from './setup-writer.ts';
import { forgetTestPassword } from './test-password.ts';

export type SetupCommand = Extract<
  PanelCommand,
  { type: 'setup/begin' | 'setup/start-over' | `setups/${string}` }
>;

const failed = (reason: CommandFailure): CommandReply => ({ outcome: 'failed', reason });
const failures: Readonly<Record<Exclude<Brought, 'brought'>, CommandFailure>> = {
  unknown: 'setup-gone',
  unreadable: 'setup-unreadable',
};

function isRefusal(outcome: Brought | CommandFailure): outcome is keyof typeof failures {
  return Object.hasOwn(failures, outcome);
}

/** Begins, changes and ends setups, and says which is at work. */
export async function takeSetupCommand(
  command: SetupCommand,
  meant: string | null,
): Promise<CommandReply> {
  const outcome = await carryOut(command, meant);
  if (outcome !== 'brought') return failed(isRefusal(outcome) ? failures[outcome] : outcome);
  await lookAnew();
  return { outcome: 'done', results: [] };
}

async function carryOut(
  command: SetupCommand,
  meant: string | null,
): Promise<Brought | CommandFailure> {
  switch (command.type) {
    case 'setup/begin':
      return begin(command.host, (host, at) => begun(host, at, command.choices));
    case 'setup/start-over':
      return startOver(meant);
    case 'setups/bring':
      return bringToWork(command.id);
    case 'setups/archive':
      return archiveSetup(command.id, command.isArchived);
    case 'setups/delete':
      await forgetTestPassword(command.id);
      return deleteParked(command.id);
    case 'setups/duplicate': {
      const setup = await findSetup(command.id);
      if (setup === null) return 'unknown';
      return begin(command.host, (host, at) => duplicateOf(setup, crypto.randomUUID(), host, at));
    }
  }
}

async function begin(
  typed: string,
  make: (host: string, at: string) => SetupState,
): Promise<Brought | CommandFailure> {
  const host = parseCompany(typed);
  if (host === null) return 'not-a-company';
  const at = new Date().toISOString();
  return beginSetup(reduce(make(host, at), { type: 'setup/company-confirmed', at, host }));
}

function begun(host: string, at: string, choices: Choices | undefined): SetupState {
  const setup = newSetup(crypto.randomUUID(), host, at);
  return choices ? { ...setup, choices } : setup;
}

async function startOver(meant: string | null): Promise<Brought | CommandFailure> {
  const stored = await loadSetup();
  if (stored.outcome === 'found') {
    if (meant !== null && stored.setup.id !== meant) return 'another-setup';
    await forgetTestPassword(stored.setup.id);
  }
  await endSetup();
  return 'brought';
}

/** Another setup reads other things from the same pages. */
export async function lookAnew(): Promise<void> {
  const isAtWork = (await loadSetup()).outcome === 'found';
  await placeScripts();
  await orderObserving(isAtWork);
  if (!isAtWork) return;
  await observeOpenTabs();
  const tabs = await browser.tabs.query({ url: consoleHosts });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : orderLook(id))));
}

import type { Page } from 'puppeteer-core';
import { type StepId, stepIds } from '../../../lib/guide/step.ts';
import type { PanelCommand } from '../../../lib/messages/panel-messages.ts';

/** Sends a command as the panel does. */
export async function command(panel: Page, order: PanelCommand): Promise<void> {
  await panel.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(order)})`);
}

/** Says of every step before this one that it was done by hand, as the panel's ticks do. */
export async function markDoneBefore(panel: Page, step: StepId): Promise<void> {
  for (const id of stepIds.slice(0, stepIds.indexOf(step))) {
    await command(panel, { type: 'setup/mark-step', step: id, mark: 'done' });
  }
}

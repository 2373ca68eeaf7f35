import type { Page } from 'puppeteer-core';
import type { PageId } from '../../../lib/consoles/ids.ts';
import type { Observation } from '../../../lib/consoles/observation.ts';
import type { SetupState } from '../../../lib/setup/setup-state.ts';
import { anObservation } from '../../support/builders/observations.ts';
import { evil, type Verdict } from '../attack.ts';
import type { Scene } from '../scene/scene.ts';

export const evilLogin = `https://login.microsoftonline.com/${evil.tenant}/saml2`;
const visitId = '0d9f3c1e-7a52-4b86-9c1d-2e4f6a8b0c3d';

/** A report as a content script makes it, of whatever was made up. */
export function report(
  from: Pick<Page, 'url'> | string,
  pages: readonly PageId[],
  seen: Partial<Observation>,
) {
  const address = typeof from === 'string' ? from : from.url();
  return {
    type: 'page/observed',
    observation: anObservation(pages, { loadedAt: new Date().toISOString(), ...seen }),
    visit: { id: visitId, address },
  };
}

/** Whether the setup differs now from what it was, leaving times aside. */
export async function verdictOn(
  scene: Scene,
  part: (setup: SetupState) => unknown,
  attack: () => Promise<unknown>,
): Promise<Verdict> {
  const before = JSON.stringify(part(await scene.stored()));
  await attack();
  await scene.settle();
  return JSON.stringify(part(await scene.stored())) === before ? 'refused' : 'accepted';
}

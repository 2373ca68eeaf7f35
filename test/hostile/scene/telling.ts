import type { Frame } from 'puppeteer-core';
import type { ToldPress } from '../../../lib/consoles/told-press.ts';
import { entraHost } from '../../practice/hosts.ts';
import { fillForm } from './filling.ts';
import type { Scene } from './scene.ts';

const form = `https://${entraHost}/#view/Microsoft_AAD_UsersAndTenants/CreateUser.ReactView`;

/** What the admin was told is pressed once the new user's form is filled. */
const told: readonly ToldPress[] = [
  { kind: 'reveal', caption: 'Show password' },
  { kind: 'sum-up', caption: 'Review + create' },
  { kind: 'create-shown', caption: 'Create' },
];

/** What the presses came to, one after another, and whether the page stands there and was not asked to create anybody. */
export interface Told {
  readonly outcomes: readonly unknown[];
  readonly isSpared: boolean;
}

/**
 * Fills the form of a new user and has the presses made that follow, until one is refused; before the first the page
 * gets ready for what it likes to do. Nobody is created: the page only writes down that it was asked to.
 */
export async function createAfter(
  scene: Scene,
  meanwhile: (frame: Frame) => Promise<unknown>,
): Promise<Told> {
  const { entra } = scene;
  const { frame, tell } = await fillForm(scene, entra, form, {
    page: 'entra/create-user',
    items: [
      { field: 'createUser.userName', expect: '', value: 'B.Simon' },
      { field: 'createUser.displayName', expect: '', value: 'B.Simon' },
    ],
  });
  await frame.evaluate(holdBackCreating);
  await meanwhile(frame);
  const outcomes: unknown[] = [];
  for (const [at, press] of told.entries()) {
    const came = await tell({ type: 'page/press', kept: [], at, press });
    outcomes.push((came as { save?: unknown } | null)?.save);
    if (outcomes.at(-1) !== 'pressed') break;
  }
  return { outcomes, isSpared: (await frame.evaluate('globalThis.hostileCreated')) === false };
}

/** Whether every press was made. */
export function isAllPressed({ outcomes }: Told): boolean {
  return outcomes.length === told.length && outcomes.every((each) => each === 'pressed');
}

/** Runs in the page. */
function holdBackCreating(): void {
  Reflect.set(globalThis, 'hostileCreated', false);
  const hold = (event: Event) => {
    const [target] = event.composedPath();
    const button = target instanceof Element ? target.closest('button, [role=button], a') : null;
    if (button?.textContent?.trim() !== 'Create') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    Reflect.set(globalThis, 'hostileCreated', true);
  };
  window.addEventListener('click', hold, { capture: true });
}

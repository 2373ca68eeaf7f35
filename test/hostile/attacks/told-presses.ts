import type { Frame } from 'puppeteer-core';
import { type Attack, evil } from '../attack.ts';
import type { Scene } from '../scene/scene.ts';
import { createAfter, isAllPressed } from '../scene/telling.ts';

/** Runs in the page, with what the form's parts are found by, and where an attacker would lead to. */
type Change = (parts: Parts, address: string) => void;

interface Parts {
  readonly button: (caption: string) => HTMLElement | undefined;
  readonly box: (truth: string) => HTMLInputElement | null;
  /** Calls back as soon as the page shows what is looked for, and only then. */
  readonly once: <Found>(
    find: () => Found | null | undefined,
    then: (found: Found) => void,
  ) => void;
}

/** Runs in the page. */
function partsOf(): Parts {
  const buttons = () => [...document.querySelectorAll<HTMLElement>('button, [role=button]')];
  return {
    button: (caption) =>
      buttons().find(
        (each) => each.textContent?.trim() === caption && each.getAttribute('role') !== 'tab',
      ),
    box: (truth) => document.querySelector(`[data-truth="${truth}"]`),
    once: (find, then) => {
      const look = () => {
        const found = find();
        if (found === null || found === undefined) return;
        watch.disconnect();
        then(found);
      };
      const watch = new MutationObserver(look);
      watch.observe(document, { subtree: true, childList: true, attributes: true });
      look();
    },
  };
}

function changing(change: Change) {
  const address = JSON.stringify(`https://${evil.host}/`);
  return (frame: Frame) => frame.evaluate(`(${change})((${partsOf})(), ${address})`);
}

const attack = (name: string, tries: string, change: Change): Attack => ({
  name: `presses that were told before: ${name}`,
  tries,
  run: async (scene) => {
    const told = await createAfter(scene, changing(change));
    return isAllPressed(told) || !told.isSpared ? 'accepted' : 'refused';
  },
});

/** What a page may do between the presses that create a user. */
export const toldPresses: readonly Attack[] = [
  attack(
    'another user name than was filled',
    'the box holds it before the first press',
    (parts) => {
      const box = parts.box('createUser.userName');
      if (box) box.value = 'Mallory';
    },
  ),
  attack('a second button of that name', '“Review + create” twice', (parts) => {
    const button = parts.button('Review + create');
    button?.after(button.cloneNode(true));
  }),
  attack('a link dressed as the button', 'it leads to another site', (parts, address) => {
    const button = parts.button('Review + create');
    const link = Object.assign(document.createElement('a'), {
      href: address,
      textContent: 'Review + create',
    });
    button?.replaceWith(link);
  }),
  attack('another password than was shown', 'it changes once it was read', (parts) => {
    const box = parts.box('createUser.password');
    parts.once(
      () => (box?.type === 'text' ? box : null),
      // It is read in the task in which it comes to light, before any timer of the page.
      (shown) => setTimeout(() => Object.assign(shown, { value: `${shown.value}!` })),
    );
  }),
  attack('a summary of another account', 'in the place of the one that was filled', (parts) => {
    parts.once(
      () => parts.button('Create'),
      () => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let text = walker.nextNode(); text; text = walker.nextNode()) {
          const said = text.nodeValue ?? '';
          if (/^\s*B\.Simon@/.test(said)) text.nodeValue = said.replace('B.Simon', 'Mallory');
        }
      },
    );
  }),
  attack('a second button that creates', '“Create” twice', (parts) => {
    parts.once(
      () => parts.button('Create'),
      (button) => button.after(button.cloneNode(true)),
    );
  }),
  attack('a button that is announced as another', 'aria-label="Delete"', (parts) => {
    parts.once(
      () => parts.button('Create'),
      (button) => button.setAttribute('aria-label', 'Delete'),
    );
  }),
  attack('something invisible over the summary', 'it takes the press of a person', (parts) => {
    parts.once(
      () => parts.button('Create'),
      () => {
        const cover = document.createElement('div');
        cover.style.cssText = 'position: fixed; inset: 0; z-index: 99999; opacity: 0';
        document.body.append(cover);
      },
    );
  }),
  attack('another page before the last press', 'the same texts at another address', (parts) => {
    parts.once(
      () => parts.button('Create'),
      () => {
        const shown = document.querySelector('#blade-root')?.cloneNode(true);
        history.replaceState(null, '', '/InviteUser.ReactView');
        if (shown) document.body.replaceChildren(shown);
      },
    );
  }),
];

/** That a page which does nothing of the kind is asked to create the user. */
export async function canCreate(scene: Scene): Promise<boolean> {
  const told = await createAfter(scene, async () => undefined);
  return isAllPressed(told) && !told.isSpared;
}

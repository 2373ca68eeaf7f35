import { english } from '../../support/english.ts';
import { waitUntil } from '../../support/wait-until.ts';
import { type Attack, evil } from '../attack.ts';
import { evilLogin } from './forged.ts';

const unreadable = english['unreadable.title'];

/** What somebody with the unlocked computer may write into the store; `all.setup` is what stands there. */
const changes: readonly [what: string, script: string][] = [
  [
    'a Login URL on another host',
    `all.setup.facts['entra/idp.loginUrl'].value = ${JSON.stringify(evilLogin.replace('.com/', `.com.${evil.host}/`))}`,
  ],
  ['a company on another host', `all.setup.company.host = '${evil.host}'`],
  ['a list in place of facts', 'all.setup.facts = []'],
  ['a text of 5 million letters', `all.setup.company.host = 'x'.repeat(5_000_000)`],
  [
    'marks without end',
    `all.setup.marks = Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => ['s' + n, { mark: 'done', at: all.setup.createdAt }]))`,
  ],
  [
    'a fact called __proto__',
    `all.setup.facts = JSON.parse(JSON.stringify(all.setup.facts).replace('{', '{"__proto__":{"value":"${evil.name}"},"nobody/knows":{},'))`,
  ],
];

/** Data that no version of the extension has written. */
export const storedData: readonly Attack[] = changes.map(
  ([what, script]): Attack => ({
    name: `a stored setup with ${what}`,
    tries: 'written into the store by hand',
    says: unreadable,
    plantsInStore: true,
    run: async (scene) => {
      await scene.inBackground(
        `chrome.storage.local.get().then((all) => { ${script}; return chrome.storage.local.set(all); })`,
      );
      const isRefused = await waitUntil(
        'the panel refuses it',
        async () => (await scene.panelText()).includes(unreadable),
        3_000,
      ).catch(() => false);
      return isRefused ? 'refused' : 'accepted';
    },
  }),
);

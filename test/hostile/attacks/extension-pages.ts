import { type Attack, evil } from '../attack.ts';

/** Scripts that whoever could write into the panel might try there; each gives true where it worked. */
const tries: readonly [what: string, script: string][] = [
  ['generated code', `(() => { try { return eval('true'); } catch { return false; } })()`],
  [
    'a function out of a text',
    `(() => { try { return new Function('return true')(); } catch { return false; } })()`,
  ],
  [
    'elements out of a text',
    `(() => { try { document.createElement('div').innerHTML = '<b></b>'; return true; } catch { return false; } })()`,
  ],
  [
    'a Trusted Types policy of its own',
    `(() => { try { trustedTypes.createPolicy('${evil.name}', {}); return true; } catch { return false; } })()`,
  ],
  [
    'an inline script',
    `(() => { const script = document.createElement('script');
      try { script.textContent = 'globalThis.isPlanted = true'; } catch { return false; }
      document.head.append(script); return globalThis.isPlanted === true; })()`,
  ],
  [
    'an inline handler',
    `(() => { const box = document.createElement('div');
      try { box.setAttribute('onclick', 'globalThis.isPressed = true'); } catch { return false; }
      document.body.append(box); box.click(); box.remove(); return globalThis.isPressed === true; })()`,
  ],
  [
    'a script from elsewhere',
    `new Promise((tell) => { const script = document.createElement('script');
      script.onload = () => tell(true); script.onerror = () => tell(false);
      try { script.src = 'https://larkspur.imagerelay.com/assets/application.js'; } catch { return tell(false); }
      document.head.append(script); })`,
  ],
  [
    'a message to another host',
    `fetch('https://larkspur.imagerelay.com/').then(() => true, () => false)`,
  ],
  [
    'a frame of another site',
    `new Promise((tell) => { const frame = document.createElement('iframe');
      document.addEventListener('securitypolicyviolation', () => tell(false), { once: true });
      frame.onload = () => { try { tell(frame.contentDocument === null); } catch { tell(true); } };
      frame.src = 'https://larkspur.imagerelay.com/'; document.body.append(frame);
    }).finally(() => document.querySelector('body > iframe')?.remove())`,
  ],
];

/** What Chromium forbids every extension of manifest version 3, whatever its own policy says. */
const alwaysForbidden = new Set([
  'generated code',
  'a function out of a text',
  'an inline script',
  'an inline handler',
  'a script from elsewhere',
]);

/** What a debugger runs may generate code, so the script begins by itself afterwards. */
const fromWithin = (script: string) =>
  `new Promise((tell) => setTimeout(async () => tell(await ${script}), 0))`;

/** The panel's Content Security Policy, from within the panel. */
export const extensionPages: readonly Attack[] = tries.map(
  ([what, script]): Attack => ({
    name: `the panel is made to run or reach ${what}`,
    tries: 'against the Content Security Policy',
    breaksPolicy: true,
    ...(alwaysForbidden.has(what) && { canSucceed: false as const }),
    run: async ({ panel }) =>
      (await panel.evaluate(fromWithin(script))) === true ? 'accepted' : 'refused',
  }),
);

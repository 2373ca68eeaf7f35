import { vi } from 'vitest';
import type { FillItem } from '../../../lib/consoles/fill-order.ts';
import { imageRelayConsole } from '../../../lib/consoles/image-relay/image-relay-console.ts';
import type { SaveOrder, SaveOutcome } from '../../../lib/consoles/save-order.ts';
import { fillPage } from '../../../lib/page/fill-page.ts';
import type { FillContext } from '../../../lib/page/fill-target.ts';
import { nextChange } from '../../../lib/page/next-change.ts';
import { pressSave } from '../../../lib/page/save/press-save.ts';
import { watchTouched } from '../../../lib/page/touched-controls.ts';
import { outlined, show } from './documents.ts';
import { laidOut } from './geometry.ts';
import { company, loginUrlOf, tenantId } from './identities.ts';
import { aVisit } from './observations.ts';

const login = loginUrlOf(tenantId);
const items: FillItem[] = [{ field: 'samlSettings.loginUrl', expect: '', value: login }];
const order = {
  page: 'image-relay/sso-settings',
  visit: aVisit,
  host: company,
  application: null,
  items,
} as const;
export const boxes = `<h2>SAML Settings</h2>
  <label>Login URL <input id="login"></label>
  <label>Logout URL <input id="logout" value="https://old.example/"></label>`;
export const save = '<input type="submit" id="save" value="Save">';
export const form = (buttons: string, attributes = 'method="post"') =>
  `<h1>Single Sign On Settings</h1><form id="form" ${attributes}>${boxes}${buttons}</form>`;

export interface Between {
  readonly order?: Partial<SaveOrder>;
  /** What happens between the fill and the press. */
  readonly meanwhile?: () => void;
  readonly context?: Partial<FillContext>;
}

/**
 * Fills the form, then has it saved; tells the outcome and the ids of what was pressed, which has no effect. Wants fake
 * timers.
 */
export async function saveIt(
  html: string,
  { order: told, meanwhile, context: other }: Between = {},
): Promise<{ outcome: SaveOutcome; pressed: string[] }> {
  const life = new AbortController();
  show(html);
  const pressed: string[] = [];
  document.body.addEventListener(
    'click',
    (event) => {
      pressed.push(event.target instanceof Element ? event.target.id : '');
      event.preventDefault();
    },
    { signal: life.signal },
  );
  const { isTouched } = watchTouched(document, life.signal);
  const context: FillContext = {
    described: () => imageRelayConsole,
    outline: () => outlined([], isTouched),
    nextChange: () => nextChange(document, life.signal),
    host: company,
    address: () => aVisit.address,
    geometry: laidOut(),
    signal: life.signal,
  };
  const filling = fillPage({ ...order, items: [...items] }, context);
  await vi.runAllTimersAsync();
  const filled = await filling;
  meanwhile?.();
  const saving = pressSave(
    { ...order, items: [...items] },
    { caption: 'Save', kept: [], ...told },
    filled,
    { ...context, ...other },
  );
  await vi.runAllTimersAsync();
  const outcome = await saving;
  life.abort();
  return { outcome, pressed };
}

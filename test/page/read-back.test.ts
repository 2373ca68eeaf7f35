import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FillItem } from '../../lib/consoles/fill-order.ts';
import type { FillResult } from '../../lib/consoles/fill-result.ts';
import { pemOf } from '../../lib/saml/pem.ts';
import { element, show } from '../support/builders/documents.ts';
import { fill, startFill } from '../support/builders/fills.ts';
import { der, loginUrlOf, tenantId } from '../support/builders/identities.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const login = loginUrlOf(tenantId);
const page = (inner: string) =>
  `<h1>Single Sign On Settings</h1><h2>SAML Settings</h2><div id="form">${inner}</div>
   <label>Logout URL <input></label>`;
const loginBox = '<label>Login URL <input id="login"></label>';
const opener = '<button type="button" id="opener">Update Certificate</button>';
const box = '<label>x.509 Certificate <textarea id="box"></textarea></label>';

const loginItem: FillItem = { field: 'samlSettings.loginUrl', expect: '', value: login };
const certificateItem: FillItem = {
  field: 'samlSettings.certificate',
  expect: '',
  value: pemOf(der),
};

async function fillOne(item: FillItem): Promise<FillResult | undefined> {
  return (await fill([item]))[0];
}

/** What a page does with the Login URL after it was written. */
type Reaction = (input: HTMLInputElement) => void;

const onChange =
  (react: Reaction): Reaction =>
  (input) =>
    input.addEventListener('change', () => react(input));

const reactions: readonly [outcome: FillResult['outcome'], what: string, Reaction][] = [
  ['filled', 'keeps it', () => undefined],
  [
    'changed',
    'puts space around it',
    onChange((input) => {
      input.value = ` ${input.value} `;
    }),
  ],
  [
    'changed',
    'writes it in capitals',
    onChange((input) => {
      input.value = input.value.toUpperCase();
    }),
  ],
  [
    'not-kept',
    'empties it at once',
    onChange((input) => {
      input.value = '';
    }),
  ],
  [
    'not-kept',
    'puts another value in its place',
    onChange((input) => {
      input.value = 'https://other.example/';
    }),
  ],
  [
    'not-kept',
    'cuts it',
    onChange((input) => {
      input.value = input.value.slice(0, 20);
    }),
  ],
  [
    'not-kept',
    'empties it when focus leaves',
    (input) => {
      input.addEventListener('blur', () => {
        input.value = '';
      });
    },
  ],
  [
    'not-kept',
    'empties it half a second later',
    onChange((input) => {
      setTimeout(() => {
        input.value = '';
      }, 500);
    }),
  ],
  [
    'filled',
    'draws the control anew with the value in it',
    onChange((input) => {
      const fresh = document.createElement('input');
      fresh.value = input.value;
      input.replaceWith(fresh);
    }),
  ],
  [
    'not-kept',
    'draws the control anew without the value',
    onChange((input) => {
      input.replaceWith(document.createElement('input'));
    }),
  ],
  ['not-kept', 'takes the control away', onChange((input) => input.remove())],
];

test.each(reactions)('%s: the page %s', async (outcome, _, react) => {
  show(page(loginBox));
  react(element('#login', HTMLInputElement));
  expect((await fillOne(loginItem))?.outcome).toBe(outcome);
});

test('what the page made of a value is told', async () => {
  show(page(loginBox));
  onChange((input) => {
    input.value = input.value.toUpperCase();
  })(element('#login', HTMLInputElement));
  expect(await fillOne(loginItem)).toMatchObject({
    before: '',
    after: login.toUpperCase(),
  });
});

test('a control that commits when focus leaves it gets its turn', async () => {
  show(page(loginBox));
  let committed = '';
  const input = element('#login', HTMLInputElement);
  input.addEventListener('blur', () => {
    committed = input.value;
  });
  await fillOne(loginItem);
  expect(committed).toBe(login);
});

/** When the box comes to light after its opener was pressed. */
const appearances: readonly [when: string, appear: (show: () => void) => void][] = [
  ['at once', (show) => show()],
  ['a moment later', (show) => setTimeout(show, 50)],
  ['two seconds later', (show) => setTimeout(show, 2_000)],
];

test.each(appearances)(
  'a hidden box that comes to light %s is opened and filled',
  async (_, appear) => {
    show(page(opener));
    element('#opener', HTMLElement).addEventListener('click', () =>
      appear(() => element('#form', HTMLElement).insertAdjacentHTML('beforeend', box)),
    );
    expect(await fillOne(certificateItem)).toEqual({
      field: 'samlSettings.certificate',
      outcome: 'filled',
      before: '',
      after: pemOf(der),
    });
  },
);

test('a box that never comes to light is missing', async () => {
  show(page(opener));
  expect((await fillOne(certificateItem))?.outcome).toBe('missing');
});

test('a box in the open is filled without a press', async () => {
  show(page(opener + box));
  let pressed = 0;
  element('#opener', HTMLElement).addEventListener('click', () => {
    pressed += 1;
  });
  expect((await fillOne(certificateItem))?.outcome).toBe('filled');
  expect(pressed).toBe(0);
});

test('a certificate that the page keeps without its frame is kept in another form', async () => {
  show(page(box));
  element('#box', HTMLTextAreaElement).addEventListener('change', () => {
    element('#box', HTMLTextAreaElement).value = der;
  });
  expect((await fillOne(certificateItem))?.outcome).toBe('changed');
});

test('when the page is left meanwhile, waiting ends at once', async () => {
  show(page(loginBox));
  const life = new AbortController();
  const results = startFill([loginItem], { signal: life.signal });
  await vi.advanceTimersByTimeAsync(100);
  life.abort();
  expect(await results).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('not-kept: by then the page calls the box otherwise, and another one as it was', async () => {
  show(
    page(
      '<label id="a" for="login">Login URL</label><input id="login"><label id="b" for="x">Note</label><input id="x">',
    ),
  );
  const [one, other] = [element('#a', HTMLElement), element('#b', HTMLElement)];
  element('#login', HTMLElement).addEventListener('change', () => {
    [one.textContent, other.textContent] = ['Note', 'Login URL'];
  });
  expect((await fillOne(loginItem))?.outcome).toBe('not-kept');
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { element, items, outlined, show } from '../support/builders/documents.ts';
import { fill } from '../support/builders/fills.ts';
import { loginUrlOf, tenantId } from '../support/builders/identities.ts';
import { learnedFrom } from '../support/builders/learned.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const login = loginUrlOf(tenantId);
const settings = (inner: string) =>
  `<h1>Single Sign On Settings</h1><h2>SAML Settings</h2>${inner}`;

test.each(['placeholder="https://"', 'title="Required"'])(
  'what was shown is not found again by nothing but %s',
  async (hint) => {
    show(settings(`<label>Zugang <input ${hint}></label><label>Entity ID <input></label>`));
    const learned = learnedFirst();
    show(
      settings(
        `<label>Entity ID <input></label><label>Support <input ${hint} id="beside"></label>`,
      ),
    );
    await fill([{ field: 'samlSettings.loginUrl', expect: '', value: login }], { learned });
    expect(element('#beside', HTMLInputElement).value).toBe('');
  },
);

test('what was shown is not found again in the same words of another environment', async () => {
  const inPart = (name: string) =>
    settings(
      `<h3>Connection</h3><h4>${name}</h4><label>Zugang <input name="zugang" id="beside"></label>`,
    );
  show(inPart('Production'));
  const learned = learnedFirst();
  show(inPart('Sandbox'));
  await fill([{ field: 'samlSettings.loginUrl', expect: '', value: login }], { learned });
  expect(element('#beside', HTMLInputElement).value).toBe('');
});

/** What the admin teaches by pointing at the first control. */
function learnedFirst() {
  const [item] = items();
  if (item === undefined) throw new Error('Nothing to point at');
  return [learnedFrom(outlined().outline, item)];
}

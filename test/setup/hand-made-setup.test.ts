import { expect, test } from 'vitest';
import { learnedFields } from '../../lib/consoles/learned-field.ts';
import { seenDocument } from '../../lib/messages/seen-document.ts';
import { migrateSetup } from '../../lib/setup/migrate-setup.ts';
import { type SetupState, setupState } from '../../lib/setup/setup-state.ts';
import { aLearned } from '../support/builders/learned.ts';
import { anObservation, aSeenDocument, readings } from '../support/builders/observations.ts';
import { aFinishedSetup, later } from '../support/builders/setups.ts';

/** JSON with one more entry at the begin of an object, which alone can be called __proto__. */
function plant(text: string, where: string, key: string): string {
  return text.replace(where, `${where}"${key}":{"isPlanted":true},`).replaceAll(',}', '}');
}

/** A setup as somebody may have written it into the store by hand. */
function handMade(change: Change): unknown {
  const stored = JSON.parse(JSON.stringify(aFinishedSetup()));
  change(stored);
  return migrateSetup(stored);
}

const isRead = (stored: unknown) => setupState.safeParse(stored).success;

type Stored = Record<string, Record<string, Record<string, unknown>>>;
type Change = (stored: Stored) => void;

const loginOf = (value: unknown): Change => {
  return ({ facts }) => Object.assign(facts?.['entra/idp.loginUrl'] ?? {}, { value });
};
const tenant = '0f3c1a52-6f0e-4c39-9a8e-2b7d51c4e901';

test('what nobody touched is read', () => {
  expect(isRead(handMade(() => undefined))).toBe(true);
});

test.each<[what: string, Change]>([
  ['an address on another host', loginOf('https://evil.example/saml2')],
  [
    'a host that only begins so',
    loginOf(`https://login.microsoftonline.com.evil.example/${tenant}/saml2`),
  ],
  [
    'a user before the host',
    loginOf(`https://login.microsoftonline.com@evil.example/${tenant}/saml2`),
  ],
  ['letters that look alike', loginOf(`https://login.micros\u043Eftonline.com/${tenant}/saml2`)],
  ['a port', loginOf(`https://login.microsoftonline.com:8443/${tenant}/saml2`)],
  ['http', loginOf(`http://login.microsoftonline.com/${tenant}/saml2`)],
  ['a script', loginOf('javascript:alert(1)')],
  ['a number', loginOf(1)],
  ['a list', loginOf(['https://evil.example/'])],
  ['a text of a million letters', loginOf('x'.repeat(1_000_000))],
  ['a setting that nobody knows', ({ facts }) => Object.assign(facts ?? {}, { 'entra/x': {} })],
  ['a fact of no console', ({ facts }) => Object.assign(facts ?? {}, { 'idp.loginUrl': {} })],
  ['another company', (stored) => Object.assign(stored.company ?? {}, { host: 'evil.example' })],
  [
    'a company in letters that look alike',
    (stored) => Object.assign(stored.company ?? {}, { host: 'l\u0430rkspur.imagerelay.com' }),
  ],
])('a stored setup with %s is not read', (_what, change) => {
  expect(isRead(handMade(change))).toBe(false);
});

test.each(['__proto__', 'constructor', 'prototype'])(
  '%s among the keys reaches no prototype',
  (key) => {
    const text = JSON.stringify(aFinishedSetup());
    for (const where of ['"facts":{', '"marks":{', '"filled":{', '"seen":{', '{']) {
      const planted = JSON.parse(plant(text, where, key));
      const parsed = setupState.safeParse(migrateSetup(planted));
      const state: Partial<SetupState> = parsed.data ?? {};
      for (const each of [{}, state, state.facts, state.marks, state.filled]) {
        expect((each as { isPlanted?: unknown } | undefined)?.isPlanted).toBeUndefined();
      }
    }
  },
);

test('marks without end are not read', () => {
  const mark = { mark: 'done', at: later };
  const marks = Object.fromEntries(
    Array.from({ length: 1_001 }, (_, each) => [`step-${each}`, mark]),
  );
  expect(isRead(handMade((stored) => Object.assign(stored, { marks })))).toBe(false);
});

test('learned fields made by hand are read only in their form', () => {
  const learned = aLearned('image-relay/sso-settings', 'samlSettings.loginUrl');
  expect(learnedFields.safeParse([learned]).success).toBe(true);
  const made = [
    { ...learned, field: 'password' },
    { ...learned, confirmed: 'yes' },
    { ...learned, host: 'x'.repeat(254) },
    { ...learned, id: '__proto__' },
  ];
  for (const each of made) expect(learnedFields.safeParse([each]).success).toBe(false);
});

test('what documents show is read only with values that their settings can have', () => {
  const seen = (value: string) =>
    aSeenDocument(
      anObservation(['image-relay/sso-settings'], {
        readings: readings({ 'idp.loginUrl': value }),
      }),
    );
  const login = `https://login.microsoftonline.com/${tenant}/saml2`;
  expect(seenDocument.safeParse(seen(login)).success).toBe(true);
  expect(seenDocument.safeParse(seen('https://evil.example/saml2')).success).toBe(false);
});

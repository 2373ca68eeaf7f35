import fc from 'fast-check';
import { expect } from 'vitest';
import { joinFacts } from '../../lib/setup/join-facts.ts';
import { reduce } from '../../lib/setup/reduce.ts';
import type { SetupEvent } from '../../lib/setup/setup-event.ts';
import {
  type Fact,
  type FactKey,
  factKeys,
  factSources,
  type SetupState,
  setupState,
} from '../../lib/setup/setup-state.ts';
import { loginUrlOf, otherTenantId, tenantId } from '../support/builders/identities.ts';
import { aPublished, aSetup } from '../support/builders/setups.ts';
import { property } from './support/property.ts';
import { certificates } from './support/setup-events.ts';

type Taken = Extract<SetupEvent, { type: 'setup/hand-over-taken' }>;

/** Few times and few values, so that they often meet. */
const times = fc.nat({ max: 9 }).map((minutes) => `2026-11-28T09:0${minutes}:00.000Z`);
const values = {
  'entra/tenant.id': [tenantId, otherTenantId],
  'entra/idp.loginUrl': [loginUrlOf(tenantId), loginUrlOf(otherTenantId)],
  'entra/testUser.upn': ['b.simon@larkspur.example', 't.tester@larkspur.example'],
  'image-relay/permission.title': ['SSO Basic', 'SSO People', 'Guests'],
} as const satisfies Partial<Record<FactKey, readonly string[]>>;
const keys = Object.keys(values) as (keyof typeof values)[];
const ders = [...certificates.keys()];

/** As the reducer makes them: no source agrees with itself. */
const aFactOf = (all: readonly string[]): fc.Arbitrary<Fact> =>
  anyFactOf(all).filter(({ source, agreed }) => agreed?.[source] === undefined);

const anyFactOf = (all: readonly string[]): fc.Arbitrary<Fact> =>
  fc.record(
    {
      value: fc.constantFrom(...all),
      source: fc.constantFrom(...factSources),
      at: times,
      previous: fc.record({ value: fc.constantFrom(...all), until: times }),
      agreed: fc.dictionary(fc.constantFrom(...factSources), times, { minKeys: 1 }),
    },
    { requiredKeys: ['value', 'source', 'at'] },
  );

const optional = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.option(arbitrary, { nil: undefined });
const present = (all: object) =>
  Object.fromEntries(Object.entries(all).filter(([, each]) => each !== undefined));

const facts = fc
  .record(Object.fromEntries(keys.map((key) => [key, optional(aFactOf(values[key]))])))
  .map(present);
const ownNames = fc.constantFrom('B.Simon', 'T.Tester', 'Own Choice');

/** A setup that knows this and that, with a certificate or without one, asked Microsoft or not. */
const setups: fc.Arbitrary<SetupState> = fc
  .tuple(facts, optional(fc.tuple(fc.constantFrom(...ders), times)), fc.boolean(), ownNames)
  .map(([known, brought, wasAsked, displayName]) => {
    const [der, at = ''] = brought ?? [];
    const certificate = certificates.get(der ?? '') ?? null;
    const own =
      der === undefined ? {} : { 'entra/idp.certificate': { value: der, source: 'file', at } };
    const { choices } = aSetup();
    return setupState.parse({
      ...aSetup({ certificate, published: wasAsked ? aPublished : null }),
      choices: { ...choices, displayName },
      facts: { ...known, ...own },
    });
  });

const halves: fc.Arbitrary<Taken> = fc
  .record({
    side: fc.constantFrom('entra' as const, 'image-relay' as const),
    madeAt: times,
    at: times,
    values: fc.record(
      Object.fromEntries(keys.map((key) => [key, optional(fc.constantFrom(...values[key]))])),
    ),
    der: optional(fc.constantFrom(...ders)),
    displayName: fc.constantFrom('B.Simon', 'T.Tester', 'Z.'),
    permissionTitle: fc.constantFrom('SSO Basic', 'SSO People'),
    steps: fc.uniqueArray(fc.constantFrom('add-app', 'copy-urls', 'saml-settings')),
  })
  .map(({ values: given, der, displayName, permissionTitle, side, ...rest }) => ({
    type: 'setup/hand-over-taken',
    ...rest,
    side,
    facts: present({ ...given, 'entra/idp.certificate': der }),
    certificate: certificates.get(der ?? '') ?? null,
    names: side === 'entra' ? { displayName } : { permissionTitle },
  }));

const firmness = ({ source }: Fact) => factSources.indexOf(source);
const pairs = fc.tuple(aFactOf(['one', 'two', 'three']), aFactOf(['one', 'two', 'three']));

property('two accounts of a value make the same one in either order', pairs, ([one, other]) => {
  expect(joinFacts(one, other, firmness)).toEqual(joinFacts(other, one, firmness));
});

property('an account that comes again changes nothing', pairs, ([one, other]) => {
  expect(joinFacts(one, one, firmness)).toEqual(one);
  const joined = joinFacts(one, other, firmness);
  expect(joinFacts(joined, other, firmness)).toEqual(joined);
});

const two = fc.tuple(setups, halves, halves);

property(
  'halves come to the same in whichever order they are taken',
  two,
  ([setup, one, other]) => {
    const first = [one, other].reduce(reduce, setup);
    const second = [other, one].reduce(reduce, setup);
    expect(first).toEqual(second);
  },
);

property('a half that is taken again changes nothing', two, ([setup, one, other]) => {
  const once = [one, other].reduce(reduce, setup);
  expect(reduce(once, one)).toEqual(once);
  expect(reduce(once, other)).toEqual(once);
});

property(
  'no fact is lost, and none that a page showed gives way to a file',
  two,
  ([setup, one]) => {
    const after = reduce(setup, one);
    for (const key of factKeys) {
      const [before, now] = [setup.facts[key], after.facts[key]];
      if (before === undefined) continue;
      expect(now).toBeDefined();
      const wasShown = before.source === 'page' || before.agreed?.page !== undefined;
      if (wasShown) expect(now?.value).toBe(before.value);
      if (now?.value !== before.value)
        expect(now).toMatchObject({ value: one.facts[key], source: 'file' });
    }
  },
);

property('what is taken comes back from the store as it is', two, ([setup, one, other]) => {
  const after = [one, other].reduce(reduce, setup);
  expect(setupState.parse(JSON.parse(JSON.stringify(after)))).toEqual(after);
});

property('a certificate keeps its own details, or none', two, ([setup, one, other]) => {
  const { certificate, facts: known } = [one, other].reduce(reduce, setup);
  expect(certificates.get(known['entra/idp.certificate']?.value ?? '') ?? null).toEqual(
    certificate,
  );
});

property('a name that the admin chose stays', two, ([setup, one, other]) => {
  const { choices } = [one, other].reduce(reduce, setup);
  const own = setup.choices.displayName;
  if (own !== aSetup().choices.displayName) expect(choices.displayName).toBe(own);
});

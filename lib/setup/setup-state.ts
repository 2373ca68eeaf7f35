import * as z from 'zod/mini';
import { fieldIds, pageIds } from '../consoles/ids.ts';
import { isCompanyHost } from '../saml/company-host.ts';
import { settingNames } from '../saml/settings.ts';

const when = z.iso.datetime();
const text = z.string().check(z.maxLength(300));
const guid = z.guid();
const companyHost = z.string().check(z.refine(isCompanyHost, { error: 'not a company host' }));

/** A setting as one console knows it: the same setting may be right in Entra and wrong in Image Relay. */
export const factKeys = (['entra', 'image-relay'] as const).flatMap((side) =>
  settingNames.map((name) => `${side}/${name}` as const),
);
export const factKey = z.enum(factKeys);
export type FactKey = z.infer<typeof factKey>;

/** Where a value came from. */
export const factSource = z.enum(['page', 'metadata', 'file', 'pasted']);
export type FactSource = z.infer<typeof factSource>;

export const fact = z.object({
  value: z.string().check(z.maxLength(20_000)),
  source: factSource,
  at: when,
});
export type Fact = z.infer<typeof fact>;

export const application = z.object({ objectId: guid, appId: z.nullable(guid), name: text });
export type Application = z.infer<typeof application>;

/** The certificate as the panel read it; its DER stands among the facts. */
export const certificateDetails = z.object({
  subject: text,
  thumbprint: z.string().check(z.regex(/^[0-9A-F]{40}$/)),
  notBefore: when,
  notAfter: when,
});
export type CertificateDetails = z.infer<typeof certificateDetails>;

const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(120));
/** The part of a user principal name before the @. */
const localPart = name.check(z.regex(/^[^@\s]+$/));

/** What the admin decides once, with a proposal for each. */
export const choices = z.object({
  displayName: name,
  userName: localPart,
  firstName: name,
  lastName: name,
  companyName: name,
  permissionTitle: name,
});
export type Choices = z.infer<typeof choices>;

export const refusalReason = z.enum([
  'foreign-host',
  'same-address',
  'tenants-disagree',
  'another-application',
  'several-users',
]);
export type RefusalReason = z.infer<typeof refusalReason>;

/** A value that was seen and not believed. */
export const refusedValue = z.object({ key: factKey, reason: refusalReason, at: when });
export type RefusedValue = z.infer<typeof refusedValue>;

export const testWays = ['sp', 'test', 'tile'] as const;
export const testWay = z.enum(testWays);
export type TestWay = z.infer<typeof testWay>;

/** A test that was started: a sign-in counts only when it happened after this. */
export const pendingTest = z.object({
  way: testWay,
  startedAt: when,
  /** Image Relay was seen signed out, or with somebody else, since the start. */
  sawOther: z.boolean(),
});

export const passedTest = z.object({ at: when, email: text });

export const filledField = z.object({
  before: z.string().check(z.maxLength(20_000)),
  /** What the field held after the page had its turn. */
  after: z.string().check(z.maxLength(20_000)),
  outcome: z.enum(['filled', 'already', 'changed', 'not-kept']),
  at: when,
  /** The form was seen saved in a later document. */
  saved: z.boolean(),
});

/** Everything recorded about one company's set-up. Progress is never stored: it follows from this. */
export const setupState = z.object({
  version: z.literal(1),
  id: z.uuid(),
  createdAt: when,
  company: z.object({ host: companyHost, confirmed: z.boolean() }),
  application: z.nullable(application),
  choices,
  facts: z.partialRecord(factKey, fact),
  certificate: z.nullable(certificateDetails),
  seen: z.partialRecord(z.enum(pageIds), when),
  marks: z.record(z.string(), z.object({ mark: z.enum(['done', 'not-done']), at: when })),
  filled: z.partialRecord(z.enum(fieldIds), filledField),
  refused: z.array(refusedValue).check(z.maxLength(100)),
  tests: z.object({
    pending: z.nullable(pendingTest),
    passed: z.partialRecord(testWay, passedTest),
  }),
});

export type SetupState = z.infer<typeof setupState>;

/** A fresh setup for one company, with the proposals that the admin may change. */
export function newSetup(id: string, host: string, at: string): SetupState {
  return {
    version: 1,
    id,
    createdAt: at,
    company: { host, confirmed: false },
    application: null,
    choices: proposedChoices(host),
    facts: {},
    certificate: null,
    seen: {},
    marks: {},
    filled: {},
    refused: [],
    tests: { pending: null, passed: {} },
  };
}

function proposedChoices(host: string): Choices {
  const company = host.split('.')[0] ?? '';
  return {
    displayName: 'B.Simon',
    userName: 'B.Simon',
    firstName: 'B.',
    lastName: 'Simon',
    companyName: company.charAt(0).toUpperCase() + company.slice(1),
    permissionTitle: 'SSO Basic',
  };
}

export function factValue(setup: SetupState, key: FactKey): string | null {
  return setup.facts[key]?.value ?? null;
}

import * as z from 'zod/mini';
import { fieldIds, pageIds } from '../consoles/ids.ts';
import { valueChanges } from '../consoles/value-change.ts';
import { isCompanyHost } from '../saml/company-host.ts';
import { acceptSetting, type SettingName, settingNames } from '../saml/settings.ts';
import { signatureVerdicts } from '../saml/signature-verdict.ts';
import { begunFill, mostBegun } from './begun-fill.ts';
import { localPart, chosenName as name } from './chosen-name.ts';
import { despite } from './despite.ts';
import { factSource } from './fact-source.ts';
import { handedOver, side } from './handed-over.ts';
import { logoutForm } from './logout-form.ts';
import { places } from './places.ts';
import { rollover } from './rollover.ts';
import { certificateDetails, thumbprint } from './stored-certificate.ts';
import { storedTests } from './stored-tests.ts';

export { type FactSource, factSource, factSources } from './fact-source.ts';
export { type TestWay, testWays } from './sign-in-test.ts';
export { type CertificateDetails, certificateDetails } from './stored-certificate.ts';

const when = z.iso.datetime();
const text = z.string().check(z.maxLength(300));
const longText = z.string().check(z.maxLength(20_000));
const guid = z.guid();
const companyHost = z.string().check(z.refine(isCompanyHost, { error: 'not a company host' }));

/** A setting as one console knows it: the same setting may be right in Entra and wrong in Image Relay. */
export const factKeys = (['entra', 'image-relay'] as const).flatMap((side) =>
  settingNames.map((name) => `${side}/${name}` as const),
);
const factKey = z.enum(factKeys);
export type FactKey = z.infer<typeof factKey>;

export const fact = z.object({
  value: longText,
  source: factSource,
  at: when,
  /** Where a backup says that it came from: here it came from the backup's file. */
  told: z.optional(factSource),
  /** Other sources that gave the same value, and when they first did. */
  agreed: z.optional(z.partialRecord(factSource, when)),
  /** What stood there before this value. */
  previous: z.optional(z.object({ value: longText, until: when })),
});
export type Fact = z.infer<typeof fact>;

/** Whether a value has the shape of the setting that a key names. */
export function isFactValue(key: FactKey, value: string): boolean {
  return acceptSetting(key.slice(key.indexOf('/') + 1) as SettingName, value) === value;
}

/** Facts by their keys; a value that its setting cannot have was not written by us. */
const facts = z
  .partialRecord(factKey, fact)
  .check(
    z.refine((all) =>
      Object.entries(all).every(([key, { value }]) => isFactValue(key as FactKey, value)),
    ),
  );

export const application = z.object({ objectId: guid, appId: z.nullable(guid), name: text });
export type Application = z.infer<typeof application>;

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
const refusedValue = z.object({ key: factKey, reason: refusalReason, at: when });

const filledField = z.object({
  before: longText,
  /** What the field held after the page had its turn. */
  after: longText,
  outcome: z.enum(['filled', 'already', 'changed', 'not-kept', 'put-back', 'unknown']),
  at: when,
  /** Names the press that filled it, together with other fields. */
  fill: z.optional(z.uuid()),
  /** What it was to hold, in the form that its setting has. */
  wanted: z.optional(longText),
  /** How the page changed what it kept. */
  change: z.optional(z.enum(valueChanges)),
  /** The button that saves was pressed by the assistant; of `unknown` nobody heard whether it was. */
  savePress: z.optional(z.enum(['pressed', 'unknown'])),
  /** When the form was sent in which it was written. */
  sentAt: z.optional(when),
  /** The form was seen saved in a later document. */
  saved: z.boolean(),
  /** What the console showed as the field's setting since. */
  savedAs: z.optional(z.object({ value: longText, at: when })),
});
export type FilledField = z.infer<typeof filledField>;

/** What Microsoft's public metadata said of the application when it was last asked. */
export const published = z.object({
  at: when,
  entityId: text,
  tenantId: guid,
  appId: guid,
  signOnUrls: z.array(text).check(z.maxLength(20)),
  signOutUrls: z.array(text).check(z.maxLength(20)),
  /** The certificates that may sign, in no order that means anything. */
  certificates: z
    .array(z.object({ thumbprint, notBefore: when, notAfter: when }))
    .check(z.maxLength(20)),
  /** Whether the document's own signature is right. */
  signature: z.enum(signatureVerdicts),
});
export type Published = z.infer<typeof published>;

/** What fields held at one moment. */
export const heldFields = z.object({
  at: when,
  fields: z.partialRecord(z.enum(fieldIds), longText),
});
export type HeldFields = z.infer<typeof heldFields>;

/** There are fewer steps than that, also with those that former versions had. */
const mostMarks = 200;

/** Rises with every change that older stored setups have to be brought up to. */
export const setupVersion = 2;

/** Everything recorded about one company's set-up. Progress is never stored: it follows from this. */
export const setupState = z.object({
  version: z.literal(setupVersion),
  id: z.uuid(),
  /** What the admin calls it among others. */
  name: z.optional(name),
  createdAt: when,
  company: z.object({ host: companyHost, confirmed: z.boolean() }),
  application: z.nullable(application),
  choices,
  facts,
  certificate: z.nullable(certificateDetails),
  seen: z.partialRecord(z.enum(pageIds), when),
  /** Where pages of Image Relay were recognised, whose addresses nobody published. */
  places: z.optional(places),
  marks: z
    .record(
      text,
      z.object({ mark: z.enum(['done', 'not-done']), at: when, despite: z.optional(despite) }),
    )
    .check(z.refine((all) => Object.keys(all).length <= mostMarks)),
  filled: z.partialRecord(z.enum(fieldIds), filledField),
  /** Presses of which is not known yet what came of them. */
  begun: z.optional(z.array(begunFill).check(z.maxLength(mostBegun))),
  /** What each field held before the assistant first wrote there: kept as long as the setup. */
  originals: z.partialRecord(z.enum(fieldIds), z.object({ value: longText, at: when })),
  /** Single sign-on settings of Image Relay that were live before this setup changed any of them. */
  liveBefore: z.nullable(heldFields),
  published: z.nullable(published),
  /** The change to another certificate, while it is going on. */
  rollover: z.optional(rollover),
  /** What was taken over from those who set up the one console or the other. */
  handedOver: z.optional(z.partialRecord(side, handedOver)),
  refused: z.array(refusedValue).check(z.maxLength(100)),
  /** Which Logout URL Image Relay is to get; the one that Entra shows where nothing is said. */
  logoutForm: z.optional(logoutForm),
  tests: storedTests,
});

export type SetupState = z.infer<typeof setupState>;

export function factValue(setup: SetupState, key: FactKey): string | null {
  return setup.facts[key]?.value ?? null;
}

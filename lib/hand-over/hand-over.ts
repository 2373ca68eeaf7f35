import * as z from 'zod/mini';
import { isOfHalf } from '../guide/handed-steps.ts';
import { stepIds } from '../guide/step.ts';
import { steps } from '../guide/steps.ts';
import { isCompanyHost } from '../saml/company-host.ts';
import type { FileKind } from '../sealed/sealed-file.ts';
import { permissionNames, type Side, userNames } from '../setup/handed-over.ts';
import { type FactKey, isFactValue } from '../setup/setup-state.ts';

/** What either side hands over: what the other one needs of its console, and nothing else. */
export const handedKeys = {
  entra: [
    'entra/tenant.id',
    'entra/app.appId',
    'entra/idp.loginUrl',
    'entra/idp.logoutUrl',
    'entra/idp.identifier',
    'entra/idp.metadataUrl',
    'entra/idp.certificate',
    'entra/testUser.upn',
  ],
  'image-relay': [
    'image-relay/sp.identifier',
    'image-relay/sp.replyUrl',
    'image-relay/permission.title',
  ],
} as const satisfies Readonly<Record<Side, readonly FactKey[]>>;

const value = z.string().check(z.maxLength(20_000));

/** Values by their settings; one that its setting cannot have came from no console. */
function half<Key extends FactKey>(keys: readonly Key[]) {
  return z
    .partialRecord(z.enum(keys), value)
    .check(
      z.refine((all) =>
        Object.entries(all).every(([key, each]) => isFactValue(key as FactKey, String(each))),
      ),
    );
}

/** Steps that are done over there; nobody can say so of the other console's, or of a test. */
function stepsOf(side: Side) {
  const own = new Set(steps.filter((step) => isOfHalf(side, step)).map(({ id }) => id));
  return z.array(z.enum(stepIds)).check(
    z.maxLength(stepIds.length),
    z.refine((all) => all.every((id) => own.has(id))),
  );
}

const shared = {
  madeAt: z.iso.datetime(),
  /** The company's Image Relay, which both sides know. */
  host: z.string().check(z.refine(isCompanyHost, { error: 'not a company host' })),
};

/** One console's half of a setup, for whoever sets up the other console. */
export const handOver = z.discriminatedUnion('side', [
  z.strictObject({
    side: z.literal('entra'),
    ...shared,
    steps: stepsOf('entra'),
    names: userNames,
    facts: half(handedKeys.entra),
  }),
  z.strictObject({
    side: z.literal('image-relay'),
    ...shared,
    steps: stepsOf('image-relay'),
    names: permissionNames,
    facts: half(handedKeys['image-relay']),
  }),
]);
export type HandOver = z.infer<typeof handOver>;

/** A certificate has 20,000 characters at most, and its file and message are about twice as long. */
export const handOverFile: FileKind = {
  format: 'sso-setup-assistant/hand-over',
  version: 1,
  mostText: 60_000,
};

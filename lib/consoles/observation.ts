import * as z from 'zod/mini';
import { acceptSetting, type SettingName, settingNames } from '../saml/settings.ts';
import { fieldIds, pageIds } from './ids.ts';

const shortText = z.string().check(z.maxLength(2_000));
const longText = z.string().check(z.maxLength(20_000));

/** The state of one control or shown value of a recognised page. */
const fieldState = z.object({
  id: z.enum(fieldIds),
  outcome: z.enum(['found', 'missing', 'ambiguous']),
  /** What it holds now; empty where it was not found. */
  now: longText,
  /** What all rows hold, for a field that may stand several times. */
  values: z.array(shortText).check(z.maxLength(50)),
  /** It is chosen from a list; what the list offers may be known only while it is open. */
  isChoice: z.boolean(),
  options: z.array(z.object({ value: shortText, text: shortText })).check(z.maxLength(500)),
  editable: z.boolean(),
  /** It comes to light when another control is pressed. */
  behindOpener: z.boolean(),
  /** It was found by what the admin showed, or by what was imported and is still to be confirmed. */
  shown: z.enum(['no', 'by-admin', 'proposed']),
});

export type FieldState = z.infer<typeof fieldState>;

/** A setting as a console shows it, already in the setting's own form: another one is not believed. */
export const reading = z
  .object({ setting: z.enum(settingNames), value: longText })
  .check(z.refine(hasItsShape, { error: 'has not the shape of its setting' }));

export type Reading = z.infer<typeof reading>;

function hasItsShape({ setting, value }: { setting: SettingName; value: string }): boolean {
  return acceptSetting(setting, value) === value;
}

export const seenPage = z.object({
  id: z.enum(pageIds),
  evidence: z.array(shortText).check(z.maxLength(20)),
});

/** What one document of a console shows at one moment. */
export const observation = z.object({
  pages: z.array(seenPage).check(z.maxLength(10)),
  readings: z.array(reading).check(z.maxLength(60)),
  fields: z.array(fieldState).check(z.maxLength(100)),
  rows: z.array(z.array(shortText).check(z.maxLength(20))).check(z.maxLength(300)),
  /** When the document itself was loaded. */
  loadedAt: z.iso.datetime(),
  /** The document was reached from Microsoft's sign-in, as the end of an SSO round trip is. */
  fromSignIn: z.boolean(),
  /** BCP 47 tag of what the console speaks; left out for English. */
  language: z.optional(z.string().check(z.regex(/^[a-z]{2}(?:-[A-Za-z]{2,4})?$/))),
});

export type Observation = z.infer<typeof observation>;

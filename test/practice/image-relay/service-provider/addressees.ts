import type { Profile } from '@node-saml/node-saml';
import { z } from 'zod';

/** The parts of a parsed assertion that say whom it was made for. */
const assertionSchema = z.object({
  Assertion: z.object({
    Subject: z.array(
      z.object({
        SubjectConfirmation: z.array(
          z.object({
            SubjectConfirmationData: z
              .array(z.object({ $: z.object({ Recipient: z.string().optional() }).optional() }))
              .optional(),
          }),
        ),
      }),
    ),
  }),
});

/** All Recipients in the signed assertion. */
export function readRecipients(profile: Profile): string[] {
  const parsed = assertionSchema.safeParse(profile.getAssertion?.());
  if (!parsed.success) return [];
  return parsed.data.Assertion.Subject.flatMap((subject) => subject.SubjectConfirmation)
    .flatMap((confirmation) => confirmation.SubjectConfirmationData ?? [])
    .flatMap((data) => data.$?.Recipient ?? []);
}

/**
 * The Destination of the outer element; null where it has none. Only the start tag is looked at: the
 * library has yet to parse and verify the document.
 */
export function readResponseDestination(samlResponse: string): string | null {
  const xml = Buffer.from(samlResponse, 'base64').toString('utf8');
  const startTag = xml.match(/<(?:[\w.-]+:)?Response\b[^>]*>/)?.[0] ?? '';
  return startTag.match(/\sDestination\s*=\s*(["'])(.*?)\1/)?.[2] ?? null;
}

import { expect, it } from 'vitest';
import { detailsOf } from '../../lib/diagnosis/cause-details.ts';
import { detailLines } from '../../lib/diagnosis/detail-lines.ts';
import type { Evidence } from '../../lib/diagnosis/evidence.ts';
import type { TestCause } from '../../lib/setup/test-cause.ts';
import {
  anAnswer,
  anError,
  anEvidence,
  aRequest,
  aResponse,
  refusedAnswer,
  stoppedBy,
  unread,
} from '../support/builders/evidence.ts';
import { testUser } from '../support/builders/identities.ts';
import { aKnownSetup, passwordTransport } from '../support/builders/known-setups.ts';

const byMail = anAnswer({ nameId: { value: 'simon@larkspur.example', format: null } });
const asked = { request: aRequest({ authnContexts: [passwordTransport, 'urn:b'] }) };
const stranger = { kind: 'signed-in', email: 'a@b.example', isLibraryEmpty: false } as const;

it.each<[TestCause, Evidence, readonly string[]]>([
  [
    'authn-context',
    stoppedBy([75011], asked),
    [`Image Relay asks for: ${passwordTransport}, urn:b`],
  ],
  ['authn-context', stoppedBy([75011]), []],
  [
    'clock',
    refusedAnswer(aResponse({}, { seenAt: '2026-11-02T10:18:30.000Z' })),
    ['The answer came 13 minutes after its end.'],
  ],
  [
    'clock',
    refusedAnswer(aResponse({}, { seenAt: '2026-11-02T08:49:00.000Z' })),
    ['The answer came 12 minutes before it was valid.'],
  ],
  ['clock', refusedAnswer(aResponse()), []],
  [
    'name-id-value',
    refusedAnswer(byMail),
    ['Entra names: simon@larkspur.example', `The user in Image Relay: ${testUser}`],
  ],
  [
    'wrong-user',
    anEvidence({ ending: stranger }),
    [
      `Entra names: ${testUser}`,
      `The user in Image Relay: ${testUser}`,
      'Signed in to Image Relay: a@b.example',
    ],
  ],
  [
    'unreadable-response',
    refusedAnswer(unread('duplicate-id')),
    ['Why it was not read: two parts with the same ID'],
  ],
  [
    'refused-by-image-relay',
    {
      ...refusedAnswer(aResponse()),
      ending: { kind: 'other-page', isConsumer: true, text: 'Sorry' },
    },
    ['Image Relay says: Sorry'],
  ],
  [
    'not-assigned',
    { ...stoppedBy([]), errors: [anError(50105, 'Not assigned.')] },
    ['Microsoft says: Not assigned.'],
  ],
])('%s is shown with what was seen', (cause, evidence, lines) => {
  const code = evidence.errors[0]?.code ?? null;
  expect(detailLines(cause, detailsOf(aKnownSetup(), evidence, code))).toEqual(lines);
});

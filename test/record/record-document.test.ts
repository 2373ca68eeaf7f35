import { expect, test } from 'vitest';
import { markdownOf } from '../../lib/record/markdown.ts';
import { recordData } from '../../lib/record/record-data.ts';
import { recordDocument } from '../../lib/record/record-document.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import {
  company,
  loginUrlOf,
  tenantId,
  testUser,
  thumbprint,
} from '../support/builders/identities.ts';
import { aKnownSetup } from '../support/builders/known-setups.ts';
import { aSetup, certificateDetails } from '../support/builders/setups.ts';

const now = new Date('2026-11-02T12:00:00.000Z');
const documentOf = (setup: SetupState) => recordDocument(recordData(setup, now));
const markdown = (setup: SetupState) => markdownOf(documentOf(setup));

test('what is not confirmed stands before what is', () => {
  const headings = documentOf(aSetup()).sections.map(({ heading }) => heading);
  expect(headings.indexOf('Not confirmed')).toBeLessThan(headings.indexOf('What is set where'));
});

test('a finished setup is recorded with all that a change ticket asks for', () => {
  const text = markdown(aKnownSetup());
  expect(text).toContain(`# Single sign-on from Microsoft Entra ID to Image Relay: ${company}`);
  expect(text).toContain('2026-11-02 12:00 UTC');
  expect(text).toContain(`Tenant ID: \`${tenantId}\``);
  expect(text).toContain(
    `| Login URL | Image Relay | \`${loginUrlOf(tenantId)}\` | read on the page, 2026-11-02 09:00 UTC |`,
  );
  expect(text).toContain(`Thumbprint (SHA-1): \`${thumbprint}\``);
  expect(text).toContain(`Thumbprint (SHA-256): \`${certificateDetails.sha256}\``);
  expect(text).toContain(`Serial number: \`${certificateDetails.serial}\``);
  expect(text).toContain('Valid until: 2029-11-01 12:00 UTC');
  expect(text).toContain(`passed: signed in as ${testUser}`);
  expect(text).toContain('The check before the test has nothing to object.');
  expect(text).toContain('Nothing is left open');
});

test('a fresh setup can be recorded too, and says that nothing is known', () => {
  const text = markdown(aSetup());
  expect(text).toContain('Tenant ID: not known');
  expect(text).toContain('No value is known yet.');
  expect(text).toContain('No certificate was brought.');
  expect(text).not.toMatch(/undefined|null|\{/);
});

test('nothing that a console showed is anything but text in the record', () => {
  const name = '<img src=x> `| **x** |` [a](b)\n# y';
  const application = { objectId: tenantId, appId: null, name };
  const text = markdown(aKnownSetup({ application }));
  expect(text).toContain('``<img src=x> `| **x** |` [a](b) # y``');
});

test('what was done before its time, and tests that failed, stand in words', () => {
  const failed = {
    kind: 'sp',
    startedAt: '2026-11-02T10:00:00.000Z',
    at: '2026-11-02T10:00:00.000Z',
    outcome: 'failed',
    cause: 'not-assigned',
    others: [],
    code: 50105,
    byHand: false,
    configuration: {},
  } as const;
  const text = markdown(
    aSetup({
      tests: { pending: null, passed: {}, judged: { sp: { ...failed, others: [] } } },
      marks: {
        'move-people': { mark: 'done', at: failed.at, despite: ['tested', 'way-in'] },
      },
    }),
  );
  expect(text).toContain('failed on the last try with AADSTS50105');
  expect(text).toContain(
    'done before any test of the settings had passed and before another way in was confirmed',
  );
  expect(text).toContain('| Keep another way in | not done |');
});

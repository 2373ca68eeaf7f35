import { expect, test } from 'vitest';
import { steps } from '../../lib/guide/steps.ts';
import { recordData } from '../../lib/record/record-data.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import type { JudgedTest } from '../../lib/setup/test-verdict.ts';
import {
  appId,
  company,
  loginUrlOf,
  otherTenantId,
  tenantId,
  testUser,
  thumbprint,
} from '../support/builders/identities.ts';
import { aKnownSetup, aKnownSetupWith } from '../support/builders/known-setups.ts';
import {
  aFill,
  aSetup,
  aSetupThatKnows,
  began,
  later,
  muchLater,
} from '../support/builders/setups.ts';

const now = new Date('2026-11-02T12:00:00.000Z');
const dataOf = (setup: SetupState) => recordData(setup, now);
const loginUrl = loginUrlOf(tenantId);

test('a record names company, tenant and application, and when it was made', () => {
  expect(dataOf(aKnownSetup())).toMatchObject({
    host: company,
    tenantId,
    application: { appId },
    begunAt: began,
    madeAt: now.toISOString(),
    done: steps.length,
  });
});

test('a tenant that only the metadata named is named too', () => {
  const setup = aKnownSetupWith({ 'entra/tenant.id': null });
  expect(dataOf(setup).tenantId).toBe(tenantId);
});

test('each value comes with its source, what confirms it, and when it was written', () => {
  const setup = aSetup({
    facts: { 'image-relay/idp.loginUrl': { value: loginUrl, source: 'page', at: later } },
    filled: {
      'samlSettings.loginUrl': {
        before: '',
        after: loginUrl,
        outcome: 'filled',
        at: began,
        fill: aFill,
        saved: true,
      },
    },
  });
  expect(dataOf(setup).settings).toEqual([
    {
      key: 'image-relay/idp.loginUrl',
      fact: { value: loginUrl, source: 'page', at: later },
      confirmations: [],
      writtenAt: began,
    },
  ]);
});

test('what was put back again was not written', () => {
  const facts = { 'image-relay/idp.loginUrl': loginUrl };
  const entry = { before: '', after: '', outcome: 'put-back', at: began, saved: false } as const;
  const setup = aSetupThatKnows(facts, { filled: { 'samlSettings.loginUrl': entry } });
  expect(dataOf(setup).settings[0]?.writtenAt).toBeNull();
});

test('steps are numbered from one, and say how and when they were done', () => {
  const setup = aKnownSetupWith(
    { 'entra/testUser.assigned': null },
    { marks: { 'assign-user': { mark: 'done', at: muchLater } } },
  );
  const recorded = dataOf(setup).steps;
  expect(recorded.map(({ number }) => number)).toEqual(steps.map((_, at) => at + 1));
  const of = (id: string) => recorded.find(({ step }) => step.id === id);
  expect(of('copy-urls')).toMatchObject({ status: 'observed', at: began });
  expect(of('test-my-apps')).toMatchObject({ status: 'observed', at: later });
  expect(of('assign-user')).toMatchObject({ status: 'by-hand', at: muchLater });
});

test('a step of a fresh setup is open, at no time', () => {
  expect(dataOf(aSetup()).steps[0]).toMatchObject({ number: 1, status: 'open', at: null });
});

const judged: JudgedTest = {
  kind: 'sp',
  startedAt: muchLater,
  at: muchLater,
  outcome: 'failed',
  cause: 'not-assigned',
  others: [],
  code: 50105,
  byHand: false,
  configuration: {},
};
const withCode = { email: null, code: null };

test('each test says what came of it', () => {
  const setup = aSetup({
    tests: { pending: null, passed: { sp: { at: later, email: testUser } } },
    marks: { 'test-my-apps': { mark: 'done', at: muchLater } },
  });
  expect(dataOf(setup).tests).toEqual([
    { ...withCode, kind: 'sp', outcome: 'passed', at: later, email: testUser },
    { ...withCode, kind: 'test', outcome: 'not-passed', at: null },
    { ...withCode, kind: 'tile', outcome: 'by-hand', at: muchLater },
    { ...withCode, kind: 'sign-out', outcome: 'not-passed', at: null },
  ]);
});

test('a failure after a pass is what counts, and one before it is not', () => {
  const passedAt = (at: string) =>
    aSetup({
      tests: { pending: null, passed: { sp: { at, email: testUser } }, judged: { sp: judged } },
    });
  expect(dataOf(passedAt(later)).tests[0]).toMatchObject({ outcome: 'failed', code: 50105 });
  expect(dataOf(passedAt(muchLater)).tests[0]).toMatchObject({ outcome: 'passed' });
});

test('a test of other settings than the present ones says so', () => {
  const configuration = { 'entra/sp.signOnUrl': 'https://former.example/' } as const;
  const passed = { at: later, email: testUser, configuration };
  const signedOut = { ...judged, kind: 'sign-out', outcome: 'passed', cause: null } as const;
  const setup = aKnownSetup({
    tests: {
      pending: null,
      passed: { sp: passed },
      judged: { 'sign-out': { ...signedOut, configuration } },
    },
  });
  const { tests } = dataOf(setup);
  expect(tests.map(({ outcome }) => outcome)).toEqual([
    'passed-before',
    'not-passed',
    'not-passed',
    'passed-before',
  ]);
  expect(dataOf(setup).openPoints).toContainEqual({ kind: 'test', way: 'sp' });
});

test('what was done before its time is recorded with what had not happened', () => {
  const marks = {
    'another-way-in': { mark: 'done' as const, at: later },
    'move-people': { mark: 'done' as const, at: muchLater, despite: ['tested' as const] },
  };
  expect(dataOf(aSetup({ marks })).closing).toMatchObject([
    { id: 'another-way-in', doneAt: later, despite: [] },
    { id: 'assign-groups', doneAt: null },
    { id: 'move-people', doneAt: muchLater, despite: ['tested'] },
    { id: 'tidy-up', doneAt: null },
  ]);
});

test('only what speaks against a sign-in is a finding', () => {
  expect(dataOf(aKnownSetup()).findings).toEqual([]);
  const other = aKnownSetupWith({ 'image-relay/idp.loginUrl': loginUrlOf(otherTenantId) });
  expect(dataOf(other).findings.map(({ id }) => id)).toContain('login-url');
});

test('a certificate near its end is a finding at the time of the record', () => {
  const soon = new Date('2029-10-20T12:00:00.000Z');
  const ids = recordData(aKnownSetup(), soon).findings.map(({ id }) => id);
  expect(ids).toEqual(['certificate-time']);
  expect(recordData(aKnownSetup(), soon).certificate?.thumbprint).toBe(thumbprint);
});

test('what was live before comes with what is saved now, and so does what stood in other fields', () => {
  const former = loginUrlOf(otherTenantId);
  const setup = aSetupThatKnows(
    { 'image-relay/idp.loginUrl': loginUrl },
    {
      liveBefore: { at: began, fields: { 'samlSettings.loginUrl': former } },
      originals: {
        'samlSettings.loginUrl': { value: former, at: later },
        'basicSaml.replyUrl': { value: 'https://old.example/acs', at: later },
        'basicSaml.signOnUrl': { value: '', at: later },
      },
    },
  );
  expect(dataOf(setup).before).toEqual([
    { field: 'samlSettings.loginUrl', was: former, at: began, now: loginUrl, wasLive: true },
    {
      field: 'basicSaml.replyUrl',
      was: 'https://old.example/acs',
      at: later,
      now: null,
      wasLive: false,
    },
  ]);
});

import { expect, test } from 'vitest';
import type { Observation } from '../../lib/consoles/observation.ts';
import { fillMessage } from '../../lib/messages/fill-message.ts';
import { observeOrder, pageOrder } from '../../lib/messages/page-messages.ts';
import { pageReport } from '../../lib/messages/page-report.ts';
import { readAnswer, readPageOrder } from '../../lib/messages/read-page-order.ts';
import { company, metadataUrl, objectId } from '../support/builders/identities.ts';
import { aLearned } from '../support/builders/learned.ts';
import { aField, anObservation, aVisit, readings } from '../support/builders/observations.ts';
import { aFill } from '../support/builders/setups.ts';

const observation = anObservation(['image-relay/sso-settings'], {
  readings: readings({ 'sp.identifier': metadataUrl }),
  fields: [aField('samlSettings.loginUrl', { options: [{ value: 'a', text: 'b' }] })],
  rows: [['B.Simon', 'b.simon@larkspur.example']],
});

const { tabAddress: _, ...visit } = aVisit;

test.each([{ type: 'page/hello' }, { type: 'page/observed', observation, visit }])(
  'the report $type is understood',
  (report) => {
    expect(pageReport.parse(report)).toEqual(report);
  },
);

const long = 'x'.repeat(20_001);
const aLot = (length: number) => Array.from({ length });
const observed = (changes: Record<string, unknown>) => ({
  type: 'page/observed',
  observation: { ...observation, ...changes },
  visit,
});
const field = observation.fields[0];

const refused: readonly [what: string, message: unknown][] = [
  ['nothing', undefined],
  ['a text', 'page/hello'],
  ['a list', [{ type: 'page/hello' }]],
  ['no type', {}],
  ['an unknown type', { type: 'page/goodbye' }],
  ['an order in place of a report', { type: 'page/observe', observe: true }],
  ['a command of the panel', { type: 'setup/start-over' }],
  ['no observation', { type: 'page/observed', visit }],
  ['no visit', { type: 'page/observed', observation }],
  ['a visit without a name', { ...observed({}), visit: { ...visit, id: '' } }],
  ['an address without end', { ...observed({}), visit: { ...visit, address: 'x'.repeat(5_001) } }],
  ['a page that nobody knows', observed({ pages: [{ id: 'entra/secrets', evidence: [] }] })],
  ['endless pages', observed({ pages: aLot(11).map(() => observation.pages[0]) })],
  [
    'evidence without end',
    observed({ pages: [{ id: 'entra/saml', evidence: ['x'.repeat(2_001)] }] }),
  ],
  [
    'a setting that nobody knows',
    observed({ readings: [{ setting: 'idp.password', value: 'x' }] }),
  ],
  ['a value without end', observed({ readings: [{ setting: 'app.name', value: long }] })],
  ['a value that is no text', observed({ readings: [{ setting: 'app.name', value: 1 }] })],
  [
    'a value of another shape than its setting',
    observed({ readings: [{ setting: 'app.objectId', value: 'Image Relay' }] }),
  ],
  [
    'a value that its setting cannot have',
    observed({ readings: [{ setting: 'idp.loginUrl', value: 'https://evil.example/saml2' }] }),
  ],
  ['endless readings', observed({ readings: aLot(61).map(() => observation.readings[0]) })],
  ['a field that nobody knows', observed({ fields: [{ ...field, id: 'password' }] })],
  ['an outcome that is none', observed({ fields: [{ ...field, outcome: 'maybe' }] })],
  ['a field that holds too much', observed({ fields: [{ ...field, now: long }] })],
  [
    'options without end',
    observed({ fields: [{ ...field, options: aLot(501).map(() => ({ value: '', text: '' })) }] }),
  ],
  ['a field that is editable in words', observed({ fields: [{ ...field, editable: 'yes' }] })],
  ['endless fields', observed({ fields: aLot(101).map(() => field) })],
  ['endless rows', observed({ rows: aLot(301).map(() => ['x']) })],
  ['endless cells', observed({ rows: [aLot(21).map(() => 'x')] })],
  ['a cell without end', observed({ rows: [['x'.repeat(2_001)]] })],
  ['an origin in words', observed({ fromSignIn: 'yes' })],
  ['a loading time that is none', observed({ loadedAt: 'just now' })],
  ['no loading time', observed({ loadedAt: undefined })],
];

test.each(refused)('a report with %s is refused', (_, message) => {
  expect(pageReport.safeParse(message).success).toBe(false);
});

test('what is more than a report is not passed on', () => {
  const report = pageReport.parse({ ...observed({}), html: '<input>' });
  expect(report).not.toHaveProperty('html');
});

test('the most that a page is read for still fits a report', () => {
  const most: Partial<Observation> = {
    rows: aLot(300).map(() => aLot(16).map(() => 'x'.repeat(160))),
  };
  expect(pageReport.safeParse(observed(most)).success).toBe(true);
});

const item = { field: 'samlSettings.loginUrl', expect: '', value: 'https://x.example/' };
const fill = (changes: Record<string, unknown>) => ({
  type: 'page/fill',
  fill: aFill,
  order: {
    page: 'image-relay/sso-settings',
    visit,
    host: company,
    application: null,
    items: [item],
    ...changes,
  },
});

const learned = [aLearned('image-relay/sso-settings', 'samlSettings.loginUrl')];

test.each([
  { type: 'page/observe', observe: false },
  { type: 'page/learn', learned },
  { type: 'page/look' },
])('the order $type is understood', (order) => {
  expect(pageOrder().parse(order)).toEqual(order);
  expect(readPageOrder(order)).toEqual(order);
});

test.each([fill({}), fill({ application: objectId })])('a fill is understood', (order) => {
  expect(fillMessage.parse(order)).toEqual(order);
});

/** Whether any script of a page would take a message as an order. */
const isTaken = (message: unknown) =>
  pageOrder().safeParse(message).success || fillMessage.safeParse(message).success;

/** What an observer reads without a schema says nothing about a field: the part that uses it does. */
const isHeard = (message: unknown) => readPageOrder(message) !== null;

const refusedOrders: readonly [what: string, message: unknown][] = [
  ['an unknown type', { type: 'page/press', button: 'Save' }],
  ['a report in place of an order', { type: 'page/hello' }],
  [
    'something learned that has no host',
    { type: 'page/learn', learned: [{ ...learned[0], host: 1 }] },
  ],
  ['observing in words', { type: 'page/observe', observe: 'no' }],
  ['a page that nobody knows', fill({ page: 'image-relay/billing' })],
  ['no visit', fill({ visit: undefined })],
  ['no host', fill({ host: undefined })],
  ['no word on the application', fill({ application: undefined })],
  ['an application without end', fill({ application: 'x'.repeat(101) })],
  ['a host without end', fill({ host: 'x'.repeat(254) })],
  ['a field that nobody knows', fill({ items: [{ ...item, field: 'password' }] })],
  ['a value that is no text', fill({ items: [{ ...item, value: true }] })],
  ['a value without end', fill({ items: [{ ...item, value: long }] })],
  ['nothing expected', fill({ items: [{ ...item, expect: undefined }] })],
  ['endless items', fill({ items: aLot(51).map(() => item) })],
];

test.each(refusedOrders)('an order with %s is refused', (_, message) => {
  expect(isTaken(message)).toBe(false);
});

test.each(refusedOrders.filter(([what]) => !what.startsWith('something learned')))(
  'an observer does not hear an order with %s',
  (_, message) => expect(isHeard(message)).toBe(false),
);

test('the answer to a report tells the address of the tab', () => {
  const answer = { learned: [], observe: true, address: 'https://entra.microsoft.com/#home' };
  expect(observeOrder.parse(answer)).toEqual(answer);
  expect(readAnswer(answer)).toEqual({ ...answer, again: false });
  expect(readAnswer({ ...answer, again: true })?.again).toBe(true);
});

const address = 'https://entra.microsoft.com/';

test.each([
  undefined,
  {},
  true,
  { observe: 1, address },
  { observe: 'true', address },
  { observe: true },
  { observe: true, address: 1 },
])('%j is no answer to a report', (answer) => {
  expect(observeOrder.safeParse(answer).success).toBe(false);
  expect(readAnswer(answer)).toBeNull();
});

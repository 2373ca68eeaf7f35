import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CommandReply } from '../../lib/messages/replies.ts';
import type { SeenDocument } from '../../lib/messages/seen-document.ts';
import { paths } from '../practice/image-relay/paths.ts';
import { eventually } from './support/eventually.ts';
import { type HeadlessStage, startHeadlessStage } from './support/headless-stage.ts';
import { held } from './support/review.ts';

const form = `https://larkspur.imagerelay.com${paths.newPermission}`;
const otherVisit = '7f9c1b2a-0e4d-4c68-8a35-1d2e3f4a5b6c';
const title = { field: 'permission.title', now: '', next: 'SSO Basic' } as const;

/** What is planned with a document, and how it was named when it was reviewed. */
type Reviewed = Pick<SeenDocument, 'key' | 'visit'>;

describe('a fill is bound to what was reviewed', () => {
  let stage: HeadlessStage;
  let former: readonly string[] = [];

  beforeAll(async () => {
    stage = await startHeadlessStage();
  }, 120_000);
  afterAll(() => stage.close());
  beforeEach(async () => {
    await stage.relay.bringToFront();
    // The document of the test before must not be taken for the one that comes.
    former = (await seenForms()).map(({ visit }) => visit.id);
    await stage.relay.goto(form);
  });

  /** The form as the background knows it, once it does. */
  async function reviewed(): Promise<Reviewed> {
    const read = async () =>
      (await seenForms()).find(
        ({ observation, visit }) => observation.fields.length > 0 && !former.includes(visit.id),
      );
    await eventually(read).toBeDefined();
    const seen = await read();
    if (!seen) throw new Error('The form was seen and is gone.');
    return seen;
  }
  async function seenForms(): Promise<SeenDocument[]> {
    const script = `chrome.storage.session.get().then((all) => Object.values(all).filter((each) => each.visit?.address === ${JSON.stringify(form)}))`;
    return (await inPanel(script)) as SeenDocument[];
  }
  const inPanel = (script: string): Promise<unknown> => stage.panel.page.evaluate(script);
  const fill = ({ key, visit }: Reviewed) => {
    const command = {
      type: 'fill/run',
      document: key,
      visit,
      page: 'image-relay/create-permission',
      fields: [title],
    };
    const sent = inPanel(`chrome.runtime.sendMessage(${JSON.stringify(command)})`);
    return sent as Promise<CommandReply>;
  };
  const orderFor = (visit: Reviewed['visit']) => ({
    page: 'image-relay/create-permission',
    host: 'larkspur.imagerelay.com',
    application: null,
    visit,
    items: [{ field: title.field, expect: '', value: title.next }],
  });
  const tell = ({ tabId, frameId }: Reviewed['key'], message: unknown) =>
    inPanel(
      `chrome.tabs.sendMessage(${tabId}, ${JSON.stringify(message)}, ${JSON.stringify({ frameId })}).catch(() => null)`,
    );
  const titleNow = async () => (await held(stage.relay, ['permission.title']))['permission.title'];

  it('and is carried out where all of that stands', async () => {
    expect(await fill(await reviewed())).toMatchObject({ outcome: 'done' });
    expect(await titleNow()).toBe('SSO Basic');
  });

  const others: readonly [what: string, (seen: Reviewed) => Reviewed, reason: string][] = [
    [
      'another document of the same frame',
      ({ key, visit }) => ({ key, visit: { ...visit, id: otherVisit } }),
      'page-gone',
    ],
    [
      'a document by another name of the browser’s',
      ({ key, visit }) => ({ key: { ...key, documentId: otherVisit }, visit }),
      'page-gone',
    ],
    ['another tab', ({ key, visit }) => ({ key: { ...key, tabId: 999_999 }, visit }), 'page-gone'],
    ['another frame', ({ key, visit }) => ({ key: { ...key, frameId: 7 }, visit }), 'page-gone'],
    [
      'another place',
      ({ key, visit }) => ({ key, visit: { ...visit, tabAddress: `${form}/7` } }),
      'another-place',
    ],
  ];

  it.each(others)('and not where it was for %s', async (_, other, reason) => {
    expect(await fill(other(await reviewed()))).toEqual({ outcome: 'failed', reason });
    expect(await titleNow()).toBe('');
  });

  it('and not after the page was loaded again', async () => {
    const before = await reviewed();
    await stage.relay.reload();
    const now = await reviewed();
    expect(now.visit.id).not.toBe(before.visit.id);
    expect(await fill(before)).toEqual({ outcome: 'failed', reason: 'page-gone' });
    expect(await fill({ key: now.key, visit: before.visit })).toMatchObject({ outcome: 'failed' });
    expect(await titleNow()).toBe('');
  });

  it('and the document itself obeys no order that names another one or another place', async () => {
    const { key, visit } = await reviewed();
    await fill({ key, visit });
    await stage.relay.evaluate(() => {
      for (const box of document.querySelectorAll('input')) box.value = '';
    });
    const order = (changes: Partial<Reviewed['visit']>) =>
      tell(key, {
        type: 'page/fill',
        fill: crypto.randomUUID(),
        order: orderFor({ ...visit, ...changes }),
      });
    expect(await order({ id: otherVisit })).toBeFalsy();
    expect(await order({ address: `${form}/7` })).toMatchObject([{ outcome: 'another-page' }]);
    expect(await titleNow()).toBe('');
    expect(await order({})).toMatchObject([{ outcome: 'filled' }]);
  });

  it('and is saved once however often that is said, and never where it was not carried out', async () => {
    const permissions = () => stage.world.companies[0]?.permissions.length ?? 0;
    const before = permissions();
    const { key, visit } = await reviewed();
    // Puts the script there that fills, and fills nothing.
    await fill({ key, visit: { ...visit, tabAddress: `${form}/7` } });
    await inPanel(
      `chrome.scripting.executeScript({ target: { tabId: ${key.tabId} }, files: ['page-fill.js'] })`,
    );
    const press = crypto.randomUUID();
    const order = orderFor(visit);
    const save = { caption: 'Save', kept: [] };
    const saving = { type: 'page/save', fill: press, order, save };
    expect(await tell(key, saving)).toBeFalsy();
    await tell(key, { type: 'page/fill', fill: press, order });
    expect(await tell(key, { ...saving, fill: crypto.randomUUID() })).toBeFalsy();
    expect(permissions()).toBe(before);
    // The page stays where it is, so that a second press would count.
    await stage.relay.evaluate(() => {
      const { body } = document;
      body.addEventListener('submit', (event) => {
        event.preventDefault();
        body.dataset.sent = String(Number(body.dataset.sent ?? 0) + 1);
      });
    });
    const answers = await Promise.all([tell(key, saving), tell(key, saving)]);
    expect(answers).toEqual([{ save: 'pressed' }, { save: 'pressed' }]);
    expect(await tell(key, saving)).toEqual({ save: 'pressed' });
    expect(await stage.relay.$eval('body', ({ dataset }) => dataset.sent)).toBe('1');
  });
});

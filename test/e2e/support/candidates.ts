import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { waitUntil } from '../../support/wait-until.ts';

type Node = Protocol.DOM.Node;

/** What the layers of a page's documents offer, through the layers' closed roots. */
export interface Candidates {
  /** Presses Tab and waits until another candidate is the current one: its document and its name. */
  readonly tab: () => Promise<{ document: number; name: string }>;
  readonly close: () => Promise<void>;
}

/** Looks into the page and into each frame of another origin, which is a target of its own. */
export async function candidatesIn(page: Page): Promise<Candidates> {
  // The browser library has no name for what shows a frame of another origin.
  const all = page.browser().targets();
  const frames = all.filter((each) => each.type() === 'other' && /^https:/.test(each.url()));
  const targets = [page.target(), ...frames];
  const sessions = await Promise.all(targets.map((each) => each.createCDPSession()));
  let before = '';
  const current = async () => {
    const names = await Promise.all(sessions.map(currentIn));
    const all = names.flatMap((some, document) => some.map((name) => ({ document, name })));
    if (all.length > 1) throw new Error(`${all.length} candidates are the current one`);
    return all[0];
  };
  const tab = async () => {
    await page.keyboard.press('Tab');
    return waitUntil('another candidate is the current one', async () => {
      const now = await current().catch(() => undefined);
      if (now === undefined || JSON.stringify(now) === before) return null;
      before = JSON.stringify(now);
      return now;
    });
  };
  const close = async () => void (await Promise.all(sessions.map((each) => each.detach())));
  return { tab, close };
}

async function currentIn(session: CDPSession): Promise<string[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return nodesUnder(root)
    .map(attributesOf)
    .filter((each) => each.get('role') === 'option' && each.get('aria-selected') === 'true')
    .filter((each) => each.get('id')?.startsWith('candidate-'))
    .map((each) => each.get('aria-label') ?? '');
}

function nodesUnder(node: Node): Node[] {
  const { children = [], shadowRoots = [], contentDocument } = node;
  return [
    node,
    ...[...children, ...shadowRoots, contentDocument].flatMap((each) =>
      each ? nodesUnder(each) : [],
    ),
  ];
}

function attributesOf({ attributes = [] }: Node): ReadonlyMap<string, string> {
  const pairs = attributes.flatMap((name, at) =>
    at % 2 === 0 ? [[name, attributes[at + 1] ?? ''] as const] : [],
  );
  return new Map(pairs);
}

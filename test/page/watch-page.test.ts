import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Look, watchPage } from '../../lib/page/watch-page.ts';
import { element, show } from '../support/builders/documents.ts';

let life = new AbortController();
let isHidden = false;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  isHidden = false;
  show('<p id="text">text</p>');
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Watches the document and counts how often it is looked at. */
function watch() {
  const looked = { times: 0 };
  const look = async () => {
    looked.times += 1;
    return 0;
  };
  return { looked, page: watchPage(document, look, life.signal) };
}

async function settled(): Promise<void> {
  await vi.advanceTimersByTimeAsync(3_000);
}

test('a page is looked at once soon after it is watched', async () => {
  const { looked } = watch();
  expect(looked.times).toBe(0);
  await vi.advanceTimersByTimeAsync(300);
  expect(looked.times).toBe(1);
});

test('a page that does not change is not looked at again', async () => {
  const { looked } = watch();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(looked.times).toBe(1);
});

const changes: readonly [what: string, change: () => void][] = [
  ['a node came', () => element('#text', HTMLElement).append('more')],
  ['a node went', () => element('#text', HTMLElement).remove()],
  ['a text changed', () => element('#text', HTMLElement).firstChild?.replaceWith('other')],
  ['something was hidden', () => element('#text', HTMLElement).toggleAttribute('hidden')],
  ['a style changed', () => element('#text', HTMLElement).setAttribute('style', 'opacity: 0')],
  [
    'something was locked',
    () => element('#text', HTMLElement).setAttribute('aria-disabled', 'true'),
  ],
  [
    'somebody typed',
    () => element('#text', HTMLElement).dispatchEvent(new Event('input', { bubbles: true })),
  ],
  [
    'somebody chose',
    () => element('#text', HTMLElement).dispatchEvent(new Event('change', { bubbles: true })),
  ],
  ['the hash of the address changed', () => window.dispatchEvent(new Event('hashchange'))],
  ['somebody went back', () => window.dispatchEvent(new Event('popstate'))],
];

test.each(changes)('after %s the page is looked at again, once', async (_, change) => {
  const { looked } = watch();
  await settled();
  change();
  await settled();
  expect(looked.times).toBe(2);
});

test('an attribute that says nothing is no reason to look', async () => {
  const { looked } = watch();
  await settled();
  element('#text', HTMLElement).setAttribute('data-x', 'y');
  await settled();
  expect(looked.times).toBe(1);
});

test('while changes follow one another the look waits', async () => {
  const { looked } = watch();
  await settled();
  for (let i = 0; i < 8; i += 1) {
    element('#text', HTMLElement).append('.');
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(looked.times).toBe(1);
  await vi.advanceTimersByTimeAsync(300);
  expect(looked.times).toBe(2);
});

test('a page that never rests is looked at all the same, about every two seconds', async () => {
  const { looked } = watch();
  await settled();
  for (let i = 0; i < 200; i += 1) {
    element('#text', HTMLElement).append('.');
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(looked.times).toBeGreaterThanOrEqual(4);
  expect(looked.times).toBeLessThanOrEqual(7);
});

test('a hidden page is looked at once, and then left alone, however much it changes', async () => {
  isHidden = true;
  const { looked } = watch();
  await settled();
  element('#text', HTMLElement).append('more');
  await settled();
  expect(looked.times).toBe(1);
});

test('a page that is hidden before it came to rest again is left alone too', async () => {
  const { looked } = watch();
  await settled();
  element('#text', HTMLElement).append('more');
  isHidden = true;
  await settled();
  expect(looked.times).toBe(1);
});

test('a hidden page is looked at once more where that is wanted', async () => {
  isHidden = true;
  const { looked, page } = watch();
  await settled();
  page.lookAgain();
  await settled();
  expect(looked.times).toBe(2);
  element('#text', HTMLElement).append('more');
  await settled();
  expect(looked.times).toBe(2);
});

test('a hidden page is looked at when it is shown', async () => {
  isHidden = true;
  const { looked } = watch();
  await settled();
  element('#text', HTMLElement).append('more');
  await settled();
  isHidden = false;
  document.dispatchEvent(new Event('visibilitychange'));
  await settled();
  expect(looked.times).toBe(2);
});

test('after the end nothing is looked at and no timer is left', async () => {
  const { looked, page } = watch();
  await settled();
  element('#text', HTMLElement).append('more');
  await vi.advanceTimersByTimeAsync(10);
  life.abort();
  expect(vi.getTimerCount()).toBe(0);
  element('#text', HTMLElement).append('more');
  window.dispatchEvent(new Event('hashchange'));
  page.lookAgain();
  await settled();
  expect(looked.times).toBe(1);
});

test('looking can be asked for where nothing changed', async () => {
  const { looked, page } = watch();
  await settled();
  page.lookAgain();
  await settled();
  expect(looked.times).toBe(2);
});

test('changes in a shadow root count once the root is included', async () => {
  const root = element('#text', HTMLElement).attachShadow({ mode: 'open' });
  const { looked, page } = watch();
  await settled();
  root.append('unseen');
  await settled();
  expect(looked.times).toBe(1);
  page.include(root);
  page.include(root);
  root.append('seen');
  await settled();
  expect(looked.times).toBe(2);
});

/** How long after its first look a page is looked at again, where each look takes so many milliseconds. */
async function pauseBetweenLooks(changeEvery: number, cost = 40): Promise<number> {
  let now = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const looks: number[] = [];
  const look = async () => {
    looks.push(now);
    now += cost;
    return cost;
  };
  watchPage(document, look, life.signal);
  for (let passed = 0; passed < 20_000; passed += 50) {
    if (passed % changeEvery === 0) element('#text', HTMLElement).append('.');
    now += 50;
    await vi.advanceTimersByTimeAsync(50);
  }
  const [first = 0, second = 0] = looks;
  return second - first;
}

test('a page that never rests is looked at no more than a hundredth of the time', async () => {
  expect(await pauseBetweenLooks(50)).toBeGreaterThanOrEqual(40 * 100);
});

test('however long a look takes, a page that never rests is looked at', async () => {
  expect(await pauseBetweenLooks(50, 400)).toBeLessThan(9_000);
});

test('a page that rests now and then is looked at sooner, at most a tenth of the time', async () => {
  const pause = await pauseBetweenLooks(500);
  expect(pause).toBeGreaterThanOrEqual(40 * 10);
  expect(pause).toBeLessThan(40 * 100);
});

test('a look that takes several turns learns that the page changed, and is followed by another', async () => {
  const asked: (() => boolean)[] = [];
  const look = async ({ isStale }: Look) => {
    asked.push(isStale);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return 1;
  };
  watchPage(document, look, life.signal);
  await vi.advanceTimersByTimeAsync(200);
  expect(asked.map((isStale) => isStale())).toEqual([false]);
  element('#text', HTMLElement).append('more');
  await vi.advanceTimersByTimeAsync(1);
  expect(asked[0]?.()).toBe(true);
  await settled();
  expect(asked).toHaveLength(2);
});

test('two looks never run at once', async () => {
  let running = 0;
  let most = 0;
  const look = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    running -= 1;
    return 1;
  };
  watchPage(document, look, life.signal);
  for (let i = 0; i < 20; i += 1) {
    element('#text', HTMLElement).append('.');
    await vi.advanceTimersByTimeAsync(400);
  }
  expect(most).toBe(1);
});

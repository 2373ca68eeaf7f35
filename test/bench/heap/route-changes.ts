import type { Page } from 'puppeteer-core';

/** Every so many changes the page comes to rest for so many milliseconds, and is read. */
const restEvery = 10;
const rest = 250;

/**
 * Walks on through a page of one address after another: each change has an address of its own, by
 * `history.pushState` and by the fragment in turn, and other contents in place of the ones before.
 */
export async function changeRoutes(page: Page, from: number, to: number): Promise<void> {
  await page.evaluate(walkOn, { from, to, restEvery, rest });
}

type Walk = Readonly<Record<'from' | 'to' | 'restEvery' | 'rest', number>>;

/** Runs in the page. */
async function walkOn({ from, to, restEvery, rest }: Walk): Promise<void> {
  const place = document.querySelector('#bench-portal');
  const pass = (milliseconds: number) =>
    new Promise((resolve) => setTimeout(resolve, milliseconds));
  const field = (name: string, value: string) => {
    const element = document.createElement('div');
    element.innerHTML = `<label for="${name}">${name}</label><input id="${name}"><button type="button">Copy ${name}</button>`;
    element.querySelector('input')?.setAttribute('value', value);
    return element;
  };
  for (let at = from; at < to; at += 1) {
    const heading = document.createElement('h2');
    heading.textContent = `Contents ${at}`;
    const fields = Array.from({ length: 30 }, (_, index) => field(`Setting ${index}`, `${at}`));
    place?.replaceChildren(heading, ...fields);
    const address = new URL(location.href);
    if (at % 2 === 0) address.searchParams.set('at', String(at));
    else address.hash = address.hash.replace(/\/at\/\d+$|$/, `/at/${at}`);
    history.pushState(null, '', address);
    if (at % 2 === 1) window.dispatchEvent(new PopStateEvent('popstate'));
    await pass(at % restEvery === 0 ? rest : 10);
  }
}

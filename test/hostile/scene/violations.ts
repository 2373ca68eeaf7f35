import type { Page } from 'puppeteer-core';
import type { Scene } from './scene.ts';

/** Runs wherever a Content Security Policy may be broken; of a console only what is ours counts. */
const listen = `(() => {
  if (globalThis.hostileViolations) return;
  globalThis.hostileViolations = [];
  addEventListener('securitypolicyviolation', (event) => {
    hostileViolations.push([event.violatedDirective, event.blockedURI, event.sourceFile].join(' '));
  });
})()`;

const take = `(globalThis.hostileViolations ?? []).splice(0)`;

const pagesOf = ({ panel, relay, entra }: Scene): readonly Page[] => [panel, relay, entra];

/** Has the panel, the background and both consoles write down what their policies complain of. */
export async function watchViolations(scene: Scene): Promise<void> {
  for (const page of pagesOf(scene)) {
    await page.evaluateOnNewDocument(listen);
    await page.evaluate(listen);
  }
  await scene.inBackground(listen);
}

/** What was complained of since, each once. */
export async function countViolations(scene: Scene): Promise<string[]> {
  const found = await Promise.all([
    ...pagesOf(scene).map((page) => page.evaluate(take)),
    // A background that began anew meanwhile listens from now on.
    scene.inBackground(`(() => { const found = ${take}; ${listen}; return found; })()`),
  ]);
  return found.flat().map(String);
}

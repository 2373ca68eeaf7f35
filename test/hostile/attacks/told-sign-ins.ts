import type { Page } from 'puppeteer-core';
import type { Sighting } from '../../../lib/messages/sighting.ts';
import type { TestWatch } from '../../../lib/messages/test-watch.ts';
import { type Attack, evil, type Verdict } from '../attack.ts';
import { observedTab } from '../scene/inside.ts';
import type { Scene } from '../scene/scene.ts';

const made = Buffer.from(evil.name).toString('base64');
const answer = (host: string): Sighting => ({
  type: 'sign-in/response',
  message: made,
  sentTo: `https://${host}/sso/consume`,
});

interface Told {
  /** Who tells it. */
  readonly from: (scene: Scene) => Page;
  /** In which tab the test takes place; null where no test is watched. */
  readonly watched: ((scene: Scene) => Page) | null;
  readonly answer: (ownHost: string) => Sighting;
}

/** Whether anything of what was told is held beside the test, or a verdict came of it. */
async function tell(scene: Scene, { from, watched, answer: made }: Told): Promise<Verdict> {
  const { id, company } = await scene.stored();
  const key = `test-watch:${id}`;
  if (watched !== null) {
    const tab = await observedTab(scene.inBackground, watched(scene));
    const watch = JSON.stringify({ [key]: aWatch(id, company.host, tab) });
    await scene.inBackground(`chrome.storage.session.set(${watch})`);
  }
  scene.later(() => scene.inBackground(`chrome.storage.session.remove('${key}')`));
  await scene.speak(from(scene), made(company.host));
  await scene.settle();
  const held = await scene.inBackground(
    `chrome.storage.session.get('${key}').then((all) => all['${key}']?.sightings?.length ?? 0)`,
  );
  const { tests } = await scene.stored();
  return held === 0 && tests.judged === undefined ? 'refused' : 'accepted';
}

function aWatch(setupId: string, host: string, tab: number): TestWatch {
  return {
    id: '8a0f5b2c-41d7-4e96-b3a8-6c7d9e1f2035',
    setupId,
    kind: 'sp',
    startedAt: new Date().toISOString(),
    host,
    tabs: [tab],
    others: [],
    seesSignIn: true,
    isPrivate: false,
    sightings: [],
    signedIn: null,
    landed: null,
    ended: null,
  };
}

const relay = ({ relay: page }: Scene) => page;
const entra = ({ entra: page }: Scene) => page;

/** What a page can say of a sign-in that has taken over the world of a content script. */
export const toldSignIns: readonly Attack[] = [
  {
    name: 'a page of Entra tells of an answer to a test',
    tries: 'a message that only Microsoft’s sign-in or the company’s portal may tell',
    run: (scene) => tell(scene, { from: entra, watched: entra, answer }),
  },
  {
    name: 'another tab tells of an answer to a test',
    tries: 'a message from a tab that the test does not take place in',
    run: (scene) => tell(scene, { from: relay, watched: entra, answer }),
  },
  {
    name: 'an answer to another host is told as one to a test',
    tries: 'a message that goes to somebody else’s application',
    run: (scene) => tell(scene, { from: relay, watched: relay, answer: () => answer(evil.host) }),
  },
];

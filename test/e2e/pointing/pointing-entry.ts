import { localisedImageRelay } from '../../../lib/consoles/image-relay/image-relay-console.ts';
import { openConsolePage } from '../../../lib/page/console-page.ts';
import { highlight } from '../../../lib/page/highlight/highlight.ts';
import { candidatesFor } from '../../../lib/page/point-at/candidates.ts';
import { pointAt } from '../../../lib/page/point-at/point-at.ts';
import { surroundings } from '../../support/builders/surroundings.ts';

const meant = { page: 'image-relay/create-permission', field: 'permission.title' } as const;
const life = new AbortController();
const address = () => 'https://larkspur.imagerelay.com/permissions/new';
const page = openConsolePage(
  document,
  localisedImageRelay,
  surroundings({ address }),
  () => {},
  life.signal,
);

/** What a test presses and asks in a page of its own. */
const tools = {
  chosen: [] as (string | null)[],
  passed: [] as { step: number; isEmpty: boolean }[],
  point: () =>
    pointAt(
      document,
      {
        hint: 'Choose',
        candidates: () => candidatesFor(page.readNow(), meant),
        whenChanged: page.afterLook,
        passOn: (step, isEmpty) => tools.passed.push({ step, isEmpty }),
      },
      (candidate) => tools.chosen.push(candidate?.element.id ?? null),
      life.signal,
    ),
  highlight: () => highlight(document, page, { ...meant, hint: 'Fill this' }, life.signal),
  end: () => life.abort(),
};

Object.assign(globalThis, { tools });

import { fitCaption } from '../caption.ts';
import type { Reading } from '../observation.ts';
import type { ConsoleDescription } from '../observe-outline.ts';
import type { Outline } from '../outline.ts';
import { settingFromText } from '../setting-from-text.ts';
import { captions } from './captions.ts';
import { readCertificateList } from './certificate-list.ts';
import { entraPages } from './pages.ts';
import { type EntraRoute, parseEntraRoute } from './route.ts';

export const entraConsole: ConsoleDescription = {
  pages: entraPages,
  placeOf: parseEntraRoute,
  readingsOf: (outline) => [...readApplication(outline), ...readCertificateList(outline)],
};

const pagesOfAnApplication = [
  ...captions.overview,
  ...captions.samlPage,
  ...captions.usersAndGroups,
  ...captions.claims,
  'Single sign-on',
  'Properties',
];

/** The application that a page belongs to, from its address and its title "Application | Page". */
function readApplication(outline: Outline): Reading[] {
  const route = parseEntraRoute(outline.address);
  if (route?.view !== 'managedappmenublade') return [];
  const ids = [
    read('app.objectId', objectIdOf(route)),
    read('app.appId', route.parameters.get('appid')),
    read('app.name', applicationName(outline)),
  ];
  return ids.filter((each) => each !== null);
}

/** The portal itself writes the one or the other name for the same identifier. */
function objectIdOf({ parameters }: EntraRoute): string | undefined {
  return parameters.get('objectid') ?? parameters.get('serviceprincipalid');
}

function applicationName(outline: Outline): string | undefined {
  const titles = outline.headings.map((heading) => heading.text.split('|').map((p) => p.trim()));
  const title = titles.findLast(
    (parts) => parts.length === 2 && fitCaption(parts[1] ?? '', pagesOfAnApplication) === 'exact',
  );
  return title?.[0];
}

function read(setting: Reading['setting'], text: string | undefined): Reading | null {
  const value = text === undefined ? null : settingFromText(setting, text);
  return value === null ? null : { setting, value };
}

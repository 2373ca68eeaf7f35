import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import * as z from 'zod';
import { entraConsole } from '../../../lib/consoles/entra/entra-in-every-language.ts';
import { fieldIds, pageIds } from '../../../lib/consoles/ids.ts';
import { imageRelayConsole } from '../../../lib/consoles/image-relay/image-relay-console.ts';
import { inProject } from '../../support/project.ts';
import { fieldKey } from '../matching/field-key.ts';
import { matchPage } from '../matching/match-page.ts';
import type { MatchedField } from '../matching/page-match.ts';
import type { Case, CaseResult, Suite, Tally } from '../suite.ts';
import { nothing, sumOf } from '../tally.ts';

/** What a page is, and what is to be found there. Fields that are not named are nowhere on it. */
const unseenPage = z.object({
  file: z.string(),
  url: z.url(),
  page: z.nullable(z.enum(pageIds)),
  /** `refused-ok` where nobody could be sure, or where the page does not let it be changed. */
  expect: z.partialRecord(z.enum(fieldIds), z.enum(['found', 'refused-ok'])),
});
type UnseenPage = z.infer<typeof unseenPage>;

export const unseenFolders = [
  { name: 'pages of other hands', folder: inProject('test', 'accuracy', 'unseen', 'open') },
  { name: 'pages held out', folder: inProject('test', 'accuracy', 'unseen', 'held-out') },
] as const;

/** Pages whose authors knew nothing of the recognisers, from a folder with a `pages.json`. */
export async function unseenSuite(name: string, folder: string): Promise<Suite> {
  const text = await readFile(join(folder, 'pages.json'), 'utf8');
  const { pages } = z.object({ pages: z.array(unseenPage) }).parse(JSON.parse(text));
  const cases = pages.map((page): Case => {
    const run = (browser: Browser) => lookAt(browser, page, join(folder, 'pages', page.file));
    return { name: page.file, run };
  });
  return { name, cases, bar: {} };
}

const described = [...entraConsole.pages, ...imageRelayConsole.pages].flatMap(
  (page) => page.fields,
);

async function lookAt(browser: Browser, page: UnseenPage, file: string): Promise<CaseResult> {
  const html = await readFile(file, 'utf8');
  const seen = await matchPage(browser, { html, address: page.url });
  const isRight = seen.page === page.page;
  const scored = described.map((field) => {
    const match = seen.fields[fieldKey(field)];
    return { field, tally: scoreField(match, field.id, page.expect[field.id]) };
  });
  const missed = scored.filter(({ tally }) => tally.refused + tally.wrong > 0);
  const tallies = (isShown: boolean) =>
    scored.filter(({ field }) => (field.kind === 'shown') === isShown).map(({ tally }) => tally);
  return {
    name: page.file,
    figures: {
      pages: { ...nothing, [verdictOf(seen.page, page)]: 1 },
      fields: sumOf(tallies(false)),
      captures: sumOf(tallies(true)),
    },
    misses: [
      ...(isRight ? [] : [`${page.file}: page`]),
      ...missed.map(
        ({ field, tally }) => `${page.file}: ${field.id} ${tally.wrong ? 'wrong' : 'refused'}`,
      ),
    ],
  };
}

/** Another page than it is, or any where it is none, is worse than none. */
function verdictOf(seen: string | null, { page }: UnseenPage): keyof Tally {
  if (seen === page) return 'right';
  return seen === null ? 'refused' : 'wrong';
}

/** Two fields may answer for one setting: what was found is wrong only where it is neither. */
function scoreField(
  match: MatchedField | undefined,
  id: string,
  expected: 'found' | 'refused-ok' | undefined,
): Tally {
  if (match?.outcome !== 'found')
    return expected === 'found' ? { ...nothing, refused: 1 } : nothing;
  const truth = match.control?.truth ?? '';
  if (truth === id) return expected === undefined ? nothing : { ...nothing, right: 1 };
  const isOfSibling = described.some(
    (field) => field.id === truth && fieldKey(field) === keyOf(id),
  );
  return isOfSibling ? nothing : { ...nothing, wrong: 1 };
}

function keyOf(id: string): string {
  const field = described.find((each) => each.id === id);
  return field ? fieldKey(field) : id;
}

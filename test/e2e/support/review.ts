import type { Page } from 'puppeteer-core';
import type { Place } from '../../demo/hands.ts';
import type { Stage } from '../../demo/stage.ts';
import { english } from '../../support/english.ts';
import { eventually } from './eventually.ts';

type IdIn<Prefix extends string, Text> = Text extends `${Prefix}${infer Id}` ? Id : never;
type Texts = keyof typeof english;
type FillableField = IdIn<'field.', Texts>;
type Outcome = IdIn<'outcome.', Texts>;

/** The review of a fill in the panel, used by what it shows and by its controls' names. */
export interface Review {
  /** Presses Fill, which has to offer just these fields, and waits for these outcomes. */
  fill: (expected: Partial<Record<FillableField, Outcome>>) => Promise<void>;
  /** Ticks or unticks that a field is written. */
  include: (field: FillableField) => Promise<void>;
  /** Ticks that a field's other value is replaced. */
  replace: (field: FillableField) => Promise<void>;
  putBack: (field: FillableField) => Promise<void>;
  /** Waits until the review says this of a field. */
  says: (field: FillableField, sentence: string) => Promise<void>;
}

/** The review that the panel of a stage shows. */
export function reviewIn({ hands, panel: { page } }: Stage): Review {
  const press = (role: string, text: string, field: FillableField) =>
    hands.press(page, role, text.replace('{field}', nameOf(field)));
  return {
    fill: async (expected) => {
      const entries = Object.entries(expected);
      const s = entries.length === 1 ? '' : 's';
      await hands.press(page, 'button', `Fill ${entries.length} field${s}`);
      await eventually(() => outcomesIn(page)).toEqual(sentencesOf(entries));
    },
    include: (field) => press('checkbox', english['fill.include'], field),
    replace: (field) => press('checkbox', english['fill.overwrite'], field),
    putBack: (field) => press('button', english['fill.put-back'], field),
    says: async (field, sentence) => {
      await eventually(async () => (await rowsIn(page))[nameOf(field)]).toContain(sentence);
    },
  };
}

function nameOf(field: FillableField): string {
  return english[`field.${field}`];
}

function sentencesOf(entries: readonly (readonly [string, Outcome])[]): Record<string, string> {
  const pairs = entries.map(([field, outcome]) => {
    const sign = outcome === 'filled' ? '✓' : '⚠';
    return [nameOf(field as FillableField), `${sign} ${english[`outcome.${outcome}`]}`] as const;
  });
  return Object.fromEntries(pairs);
}

/** What the panel says came of each field. */
async function outcomesIn(page: Page): Promise<Record<string, string>> {
  const pairs = await page.$$eval('.results li', (lines) =>
    lines.map((line) => {
      const texts = [...line.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      const sentence = texts.map((node) => node.textContent).join('');
      return [line.querySelector('strong')?.textContent ?? '', sentence.trim()] as const;
    }),
  );
  return Object.fromEntries(pairs);
}

/** The whole text of each field's row. */
async function rowsIn(page: Page): Promise<Record<string, string>> {
  const pairs = await page.$$eval('.planned', (rows) =>
    rows.map((row) => [row.querySelector('strong')?.textContent ?? '', row.textContent] as const),
  );
  return Object.fromEntries(pairs);
}

/** What the controls of a console hold, in open shadow roots too, by the names that practice gives them. */
export async function held<Name extends string>(
  at: Place,
  names: readonly Name[],
): Promise<Record<string, string>> {
  const pairs = names.map(async (name) => {
    const values = await at.$$eval(`pierce/[data-truth="${name}"]`, (controls) =>
      controls.map((control) => {
        if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.text ?? '';
        if (control instanceof HTMLTextAreaElement) return control.value;
        if (!(control instanceof HTMLInputElement)) {
          return control.getAttribute('aria-checked') ?? control.textContent.trim();
        }
        return control.type === 'checkbox' ? String(control.checked) : control.value;
      }),
    );
    return [name, values.join(' ')] as const;
  });
  return Object.fromEntries(await Promise.all(pairs));
}

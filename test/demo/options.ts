import { parseArgs } from 'node:util';
import type { Markup, RelayMarkup } from '../practice/markups.ts';
import { parseOptions } from '../practice/options.ts';

/** What is done wrong on purpose, to show that the count would notice. */
export type Sabotage = 'wrong-login' | 'paste' | 'type';

export interface DemoOptions {
  unattended: boolean;
  /** One unattended walk in each manner and through ten futures. */
  everyWay: boolean;
  sabotage: Sabotage | null;
  seed: number;
  delay: number;
  company: string;
  /** Language of the Entra pages, as a BCP 47 tag. */
  lang: string;
  markup: Markup;
  relayMarkup: RelayMarkup;
  /** Seed of the changes that years bring; null for the pages of today. */
  drift: number | null;
}

const sabotages: readonly Sabotage[] = ['wrong-login', 'paste', 'type'];

/** Reads command-line switches; throws an Error whose message is meant for a person. */
export function parseDemoOptions(args: readonly string[]): DemoOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      unattended: { type: 'boolean', default: false },
      'every-way': { type: 'boolean', default: false },
      sabotage: { type: 'string' },
      seed: { type: 'string', default: '1' },
      delay: { type: 'string', default: '100' },
      company: { type: 'string', default: 'larkspur' },
      lang: { type: 'string' },
      markup: { type: 'string' },
      'relay-markup': { type: 'string' },
      drift: { type: 'string' },
    },
  });
  const sabotage = sabotages.find((each) => each === values.sabotage) ?? null;
  if (values.sabotage !== undefined && sabotage === null) {
    throw new Error(`--sabotage takes ${sabotages.join(', ')}`);
  }
  const { lang, markup, relayMarkup, drift } = parseOptions(clothesIn(values));
  return {
    unattended: values.unattended || values['every-way'] || sabotage !== null,
    everyWay: values['every-way'],
    sabotage,
    seed: Number(values.seed),
    delay: Number(values.delay),
    company: values.company,
    lang,
    markup,
    relayMarkup,
    drift,
  };
}

/** In words that not everybody knows, and after years, the person has to help. */
export function expectsHelp({ lang, drift }: Pick<DemoOptions, 'lang' | 'drift'>): boolean {
  return lang !== 'en' || drift !== null;
}

const clothes = ['lang', 'markup', 'relay-markup', 'drift'] as const;

/** The switches that the practice consoles know themselves. */
function clothesIn(values: { readonly [Name in (typeof clothes)[number]]?: string | undefined }) {
  return clothes.flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [`--${name}`, value];
  });
}

import type { Browser } from 'puppeteer-core';

/** How often something was right, left alone although it was there, or wrong. */
export interface Tally {
  readonly right: number;
  readonly refused: number;
  readonly wrong: number;
}

/** What a suite measures; each suite measures one or more of them. */
export const measures = ['pages', 'fields', 'captures'] as const;
export type Measure = (typeof measures)[number];
export type Figures = Partial<Record<Measure, Tally>>;

export interface CaseResult {
  readonly name: string;
  readonly figures: Figures;
  /** One line for each thing that was not right, by which a ledger knows it again. */
  readonly misses: readonly string[];
}

export interface Case {
  readonly name: string;
  readonly run: (browser: Browser) => Promise<CaseResult>;
}

/** Cases that belong together, and what they have to reach. */
export interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
  /** Least share that is right, of what is there. Nothing may be wrong whatever the bar says. */
  readonly bar: Partial<Record<Measure, number>>;
}

export interface SuiteResult {
  readonly name: string;
  readonly cases: number;
  readonly figures: Figures;
  readonly results: readonly CaseResult[];
  /** Sentences about what was not reached; none where all was. */
  readonly failures: readonly string[];
}

import { parseArgs } from 'node:util';

/** How the practice consoles are to behave. Every switch of `npm run practice` is one field here. */
export interface PracticeOptions {
  /** TCP port on loopback; 0 lets the system choose. */
  port: number;
  /** Language of the Entra captions, as a BCP 47 tag. Image Relay is English always. */
  lang: string;
  /** Chooses the generated tenant, names and ids; the same seed gives the same world, keys apart. */
  seed: number;
  /** Milliseconds that each lazily loaded part of a console takes to appear. */
  delay: number;
  /** Which company the consoles open with. */
  company: string;
  /** Hides Single Sign On Settings, as for an administrator without the role or a plan without SSO. */
  noSsoPage: 'role' | 'plan' | null;
}

export const defaultOptions: PracticeOptions = {
  port: 0,
  lang: 'en',
  seed: 1,
  delay: 150,
  company: 'larkspur',
  noSsoPage: null,
};

/** Reads command-line switches; throws an Error whose message is meant for a person. */
export function parseOptions(args: readonly string[]): PracticeOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      lang: { type: 'string' },
      seed: { type: 'string' },
      delay: { type: 'string' },
      company: { type: 'string' },
      'no-sso-page': { type: 'string' },
    },
  });
  return {
    port: wholeNumber('port', values.port, defaultOptions.port),
    lang: values.lang ?? defaultOptions.lang,
    seed: wholeNumber('seed', values.seed, defaultOptions.seed),
    delay: wholeNumber('delay', values.delay, defaultOptions.delay),
    company: values.company ?? defaultOptions.company,
    noSsoPage: noSsoPage(values['no-sso-page']),
  };
}

function wholeNumber(name: string, text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new Error(`--${name} takes a whole number`);
  return number;
}

function noSsoPage(text: string | undefined): PracticeOptions['noSsoPage'] {
  if (text === undefined) return null;
  if (text === 'role' || text === 'plan') return text;
  throw new Error('--no-sso-page takes role or plan');
}

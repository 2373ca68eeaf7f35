import { parseArgs } from 'node:util';
import { languages } from './entra/captions/captions.ts';
import { type FaultName, faultNames } from './faults/faults.ts';
import {
  type Markup,
  markups,
  type RelayMarkup,
  relayMarkupBeside,
  relayMarkups,
} from './markups.ts';

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
  /** How the Entra pages are written: the same captions and controls in quite different elements. */
  markup: Markup;
  /** The same for Image Relay; unless told otherwise, the manner that goes with `markup`. */
  relayMarkup: RelayMarkup;
  /** Seed of the changes that years bring to both consoles' pages; null for the pages of today. */
  drift: number | null;
  /** Which Logout URL Entra's "Set up" section shows: the Login URL once more, or WS-Federation's. */
  logoutForm: LogoutForm;
  /** Whether everything of the tutorial is saved in both consoles already. */
  ready: boolean;
  /** What is wrong with that; it makes the consoles ready, because it is the one thing that is wrong. */
  fault: FaultName | null;
}

export const logoutForms = ['saml2', 'wsfederation'] as const;
export type LogoutForm = (typeof logoutForms)[number];

export const defaultOptions: PracticeOptions = {
  port: 0,
  lang: 'en',
  seed: 1,
  delay: 150,
  company: 'larkspur',
  noSsoPage: null,
  markup: 'portal',
  relayMarkup: 'rails',
  drift: null,
  logoutForm: 'saml2',
  ready: false,
  fault: null,
};

/** Fills what was not chosen; Image Relay's manner follows Entra's. */
export function completeOptions(chosen: Partial<PracticeOptions> = {}): PracticeOptions {
  const relayMarkup = relayMarkupBeside[chosen.markup ?? defaultOptions.markup];
  const isReady = chosen.ready === true || (chosen.fault ?? null) !== null;
  return {
    ...defaultOptions,
    relayMarkup,
    logoutForm: usualLogoutForm(isReady),
    ...chosen,
    ready: isReady,
  };
}

/** Where all is well, signing out is so too: a plain visit to /saml2 ends in an error. */
function usualLogoutForm(isReady: boolean): LogoutForm {
  return isReady ? 'wsfederation' : defaultOptions.logoutForm;
}

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
      markup: { type: 'string' },
      'relay-markup': { type: 'string' },
      drift: { type: 'string' },
      'logout-form': { type: 'string' },
      ready: { type: 'boolean', default: false },
      fault: { type: 'string' },
    },
  });
  const fault = oneOf('fault', faultNames, values.fault);
  const ready = values.ready || fault !== null;
  const markup = oneOf('markup', markups, values.markup) ?? defaultOptions.markup;
  return {
    port: wholeNumber('port', values.port, defaultOptions.port),
    lang: oneOf('lang', languages, values.lang) ?? defaultOptions.lang,
    seed: wholeNumber('seed', values.seed, defaultOptions.seed),
    delay: wholeNumber('delay', values.delay, defaultOptions.delay),
    company: values.company ?? defaultOptions.company,
    noSsoPage: oneOf('no-sso-page', ['role', 'plan'], values['no-sso-page']),
    markup,
    relayMarkup:
      oneOf('relay-markup', relayMarkups, values['relay-markup']) ?? relayMarkupBeside[markup],
    drift: values.drift === undefined ? null : wholeNumber('drift', values.drift, 0),
    logoutForm: oneOf('logout-form', logoutForms, values['logout-form']) ?? usualLogoutForm(ready),
    ready,
    fault,
  };
}

function wholeNumber(name: string, text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) throw new Error(`--${name} takes a whole number`);
  return number;
}

/** Null stands for a switch that was not given. */
function oneOf<Name extends string>(
  option: string,
  names: readonly Name[],
  text: string | undefined,
): Name | null {
  if (text === undefined) return null;
  const name = names.find((known) => known === text);
  if (name === undefined) throw new Error(`--${option} takes ${inWords(names)}, not “${text}”`);
  return name;
}

function inWords(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}

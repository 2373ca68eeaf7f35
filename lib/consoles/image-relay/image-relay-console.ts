import { judged } from '../form-judgement.ts';
import type { ConsoleDescription, LocalisedConsole } from '../observe-outline.ts';
import { imageRelayPages } from './pages.ts';

/** Nobody knows Image Relay's addresses, so its pages are known by what they show alone. */
export const imageRelayConsole: ConsoleDescription = {
  pages: imageRelayPages.map(judged),
  placeOf: () => null,
  readingsOf: () => [],
};

/** English in every country. */
export const localisedImageRelay: LocalisedConsole = { speaking: () => imageRelayConsole };

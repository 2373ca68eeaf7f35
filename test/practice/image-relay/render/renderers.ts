import type { RelayMarkup } from '../../markups.ts';
import { renderDefinitions } from './definitions/definitions.ts';
import { renderRails } from './rails/rails.ts';
import type { Renderer } from './renderer.ts';
import { renderRows } from './rows/rows.ts';
import { renderSpa } from './spa/spa.ts';

/** The same screens in quite different clothes. */
export const renderers: Readonly<Record<RelayMarkup, Renderer>> = {
  rails: renderRails,
  spa: renderSpa,
  definitions: renderDefinitions,
  rows: renderRows,
};

/** The manners in which the Entra pages can be written. */
export const markups = ['portal', 'frames', 'shadow', 'tables'] as const;

export type Markup = (typeof markups)[number];

/** The manners in which the pages of Image Relay can be written. */
export const relayMarkups = ['rails', 'spa', 'definitions', 'rows'] as const;

export type RelayMarkup = (typeof relayMarkups)[number];

/** Image Relay's manner beside each of Entra's, so that one switch puts other clothes on everything. */
export const relayMarkupBeside: Readonly<Record<Markup, RelayMarkup>> = {
  portal: 'rails',
  frames: 'spa',
  shadow: 'definitions',
  tables: 'rows',
};

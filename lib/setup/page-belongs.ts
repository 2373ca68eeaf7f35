import type { Observation } from '../consoles/observation.ts';
import type { ConsoleName } from '../consoles/page-description.ts';
import type { SetupState } from './setup-state.ts';

/** Why a page is not this setup's: nothing is ever filled there. */
export type Foreign = 'another-company' | 'another-application' | null;

/** Binds a page to the setup: Image Relay by its exact host, Entra's pages by their application. */
export function foreignTo(
  setup: SetupState,
  page: { readonly console: ConsoleName; readonly host: string; readonly observation: Observation },
): Foreign {
  if (page.console === 'image-relay') {
    return page.host === setup.company.host ? null : 'another-company';
  }
  const shown = page.observation.readings.find((each) => each.setting === 'app.objectId');
  const expected = setup.application?.objectId.toLowerCase();
  return shown === undefined || shown.value.toLowerCase() === expected
    ? null
    : 'another-application';
}

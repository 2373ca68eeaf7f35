import type { Observation, Reading } from '../consoles/observation.ts';
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
  return isAnotherApplication(setup, page.observation.readings) ? 'another-application' : null;
}

/** A page that names an application counts only when all that it names is this setup's application. */
export function isAnotherApplication(setup: SetupState, readings: readonly Reading[]): boolean {
  const { application } = setup;
  const isOther = (setting: Reading['setting'], expected: string | null | undefined) =>
    readings.some(
      (each) => each.setting === setting && each.value.toLowerCase() !== expected?.toLowerCase(),
    );
  if (isOther('app.objectId', application?.objectId)) return true;
  if (isOther('app.name', application?.name)) return true;
  return application?.appId !== null && isOther('app.appId', application?.appId);
}

import type { SettingName } from '../saml/settings.ts';
import { fieldsOfPage, settingsOfPage } from './fields-of-page.ts';
import type { Observation } from './observation.ts';
import type { ConsoleName } from './page-description.ts';

/** What a console tells by its address, its titles and its lists, on whichever of its pages. */
const besideFields: Readonly<Record<ConsoleName, readonly SettingName[]>> = {
  entra: ['app.objectId', 'app.appId', 'app.templateId', 'app.name', 'idp.certificates'],
  'image-relay': [],
};

/**
 * Whether a document of this console can have seen what is reported: pages of this console, and of
 * these pages' fields and settings only. Anything else was not seen but made up.
 */
export function isOwnObservation(seen: Observation, console: ConsoleName): boolean {
  const pages = seen.pages.map(({ id }) => id);
  const fields = new Set(pages.flatMap((page) => [...fieldsOfPage(page)]));
  const settings = new Set(pages.flatMap(settingsOfPage).concat(besideFields[console]));
  const isEmpty = seen.fields.length + seen.readings.length + seen.rows.length === 0;
  return (
    (pages.length > 0 || isEmpty) &&
    pages.every((page) => page.startsWith(`${console}/`)) &&
    seen.fields.every(({ id }) => fields.has(id)) &&
    seen.readings.every(({ setting }) => settings.has(setting))
  );
}

import type { PageId } from '../consoles/ids.ts';
import type { SettingName } from '../saml/settings.ts';
import type { Application, SetupState } from './setup-state.ts';

const pagesToAdoptFrom: readonly PageId[] = [
  'entra/app-overview',
  'entra/sso-method',
  'entra/saml',
];
const addressesOfCompany = ['sp.identifier', 'sp.replyUrl', 'sp.signOnUrl'] as const;

/**
 * The application that a page shows, where it may become the setup's unasked: it bears the vendor's own name,
 * the page is one of its own, and it holds no address of another company. Null where any of that is missing.
 */
export function applicationToAdopt(
  setup: SetupState,
  pages: readonly PageId[],
  readings: ReadonlyMap<SettingName, string>,
): Application | null {
  const objectId = readings.get('app.objectId');
  const name = readings.get('app.name');
  if (setup.application !== null || objectId === undefined || name === undefined) return null;
  if (name.trim().toLowerCase() !== 'image relay') return null;
  if (!pages.some((page) => pagesToAdoptFrom.includes(page))) return null;
  if (addressesOfCompany.some((each) => isElsewhere(readings.get(each), setup))) return null;
  return { objectId, appId: readings.get('app.appId') ?? null, name };
}

function isElsewhere(address: string | undefined, { company }: SetupState): boolean {
  return address !== undefined && URL.parse(address)?.host !== company.host;
}

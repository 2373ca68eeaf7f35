import type { PageId } from '../consoles/ids.ts';
import type { SetupState } from '../setup/setup-state.ts';
import type { Front } from './panel-view.ts';

/** Pages that look like the right one and have no SAML. */
export const wrongPages = ['app-registration', 'openid-sign-on'] as const;

/** Where the right page is. */
export const rightPages = ['enterprise-applications', 'app-single-sign-on', 'gallery'] as const;

export interface WrongPage {
  readonly kind: (typeof wrongPages)[number];
  readonly link: (typeof rightPages)[number];
}

const kinds: Partial<Record<PageId, WrongPage['kind']>> = {
  'entra/app-registration': 'app-registration',
  'entra/openid-sign-on': 'openid-sign-on',
};

/** Where the page in front is one on which nothing can be set up: which, and where to go instead. */
export function wrongPageIn(front: Front, setup: SetupState): WrongPage | null {
  const kind = front.page === null ? undefined : kinds[front.page];
  return kind === undefined ? null : { kind, link: linkFrom(kind, front, setup) };
}

/** An application without SAML never gets it: the right one is another, or still to be added. */
function linkFrom(kind: WrongPage['kind'], front: Front, setup: SetupState): WrongPage['link'] {
  if (setup.application === null) {
    return kind === 'openid-sign-on' ? 'gallery' : 'enterprise-applications';
  }
  const isOwn = kind === 'openid-sign-on' && front.foreign === null;
  return isOwn ? 'gallery' : 'app-single-sign-on';
}

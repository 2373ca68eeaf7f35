import { paths } from '../paths.ts';
import type { NavigationItem, Screen } from '../screen.ts';
import type { Rejection } from '../service-provider/rejection.ts';

/** Screens that say no, each in a sentence. */
export const notAllowedScreen: Screen = {
  title: 'You are not allowed to see this page',
  parts: [{ kind: 'text', text: 'Your permission does not include administration.' }],
};

export const notFoundScreen: Screen = {
  title: 'The page you were looking for does not exist',
  parts: [{ kind: 'text', text: 'You may have mistyped the address, or the page has moved.' }],
};

export const forgedFormScreen: Screen = {
  title: 'The change you wanted was rejected',
  parts: [
    { kind: 'text', text: 'The form is too old or does not come from this portal. Reload it.' },
  ],
};

export function ssoNeedsRoleScreen(navigation: readonly NavigationItem[]): Screen {
  return {
    title: 'You are not allowed to see this page',
    navigation,
    parts: [
      {
        kind: 'text',
        text: 'Only the Master Admin of this portal may look at or change how people sign in to it. Ask the Master Admin to open this page.',
      },
    ],
  };
}

export function ssoNeedsPlanScreen(navigation: readonly NavigationItem[]): Screen {
  return {
    title: 'Your plan does not include single sign-on',
    navigation,
    parts: [
      {
        kind: 'text',
        text: 'SAML sign-in comes with larger plans. Contact the sales team to add it to yours.',
      },
    ],
  };
}

export function signOnFailedScreen({ reason, text }: Rejection): Screen {
  return {
    title: 'Single sign-on failed',
    reason,
    parts: [
      { kind: 'text', text },
      { kind: 'actions', actions: [{ text: 'Back to the sign-in page', href: paths.login }] },
    ],
  };
}

export function handoverScreen(action: string, fields: Readonly<Record<string, string>>): Screen {
  return {
    title: 'Going to your identity provider',
    parts: [{ kind: 'handover', action, fields }],
  };
}

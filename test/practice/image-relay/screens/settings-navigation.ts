import type { PracticeOptions } from '../../options.ts';
import { paths } from '../paths.ts';
import type { NavigationItem } from '../screen.ts';

/** The left navigation of Account Settings; without the role or the plan it lacks single sign-on. */
export function settingsNavigation(
  current: string,
  noSsoPage: PracticeOptions['noSsoPage'],
): NavigationItem[] {
  const items: [string, string][] = [
    ['General', paths.general],
    ['Customize Portal', paths.portal],
    ['Single Sign On Settings', paths.singleSignOn],
    ['Billing', paths.billing],
  ];
  return items
    .filter(([, href]) => noSsoPage === null || href !== paths.singleSignOn)
    .map(([text, href]) => ({ text, href, current: href === current }));
}

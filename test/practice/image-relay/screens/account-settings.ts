import type { Company } from '../../world/world.ts';
import { paths } from '../paths.ts';
import type { NavigationItem, Screen } from '../screen.ts';

export const portalNames = { name: 'portal[name]' };

export function generalScreen(
  company: Company,
  host: string,
  navigation: readonly NavigationItem[],
): Screen {
  return {
    title: 'Account Settings',
    navigation,
    parts: [
      {
        kind: 'details',
        heading: 'General',
        controls: [
          output('account.name', 'Company', company.name),
          output('account.address', 'Portal address', `https://${host}/`),
        ],
      },
    ],
  };
}

export function portalScreen(
  company: Company,
  navigation: readonly NavigationItem[],
  errors: readonly string[] = [],
): Screen {
  return {
    title: 'Customize Portal',
    navigation,
    errors,
    parts: [
      {
        kind: 'form',
        action: paths.portal,
        method: 'patch',
        submit: 'Save',
        sections: [
          {
            controls: [
              {
                kind: 'text',
                type: 'text',
                truth: 'portal.name',
                caption: 'Portal Name',
                name: portalNames.name,
                value: company.name,
                invalid: errors.length > 0,
              },
            ],
          },
        ],
      },
    ],
  };
}

export function billingScreen(navigation: readonly NavigationItem[]): Screen {
  return {
    title: 'Billing',
    navigation,
    parts: [
      {
        kind: 'details',
        heading: 'Plan',
        controls: [
          output('billing.plan', 'Plan', 'Practice'),
          output('billing.renews', 'Renews', 'Never'),
        ],
      },
    ],
  };
}

function output(truth: string, caption: string, value: string) {
  return { kind: 'output' as const, truth, caption, value };
}

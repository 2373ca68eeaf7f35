import type { Company, RelayUser } from '../../world/world.ts';
import { type SsoUserErrors, ssoUserNames } from '../forms/sso-user-form.ts';
import { paths } from '../paths.ts';
import type { Control, Screen, TextControl } from '../screen.ts';
import { permissionOptions } from './permission-choice.ts';

export function ssoUserScreen(
  company: Company,
  user: RelayUser,
  errors: SsoUserErrors = {},
): Screen {
  return {
    title: 'Create a SSO User',
    errors: Object.values(errors),
    parts: [
      {
        kind: 'form',
        action: paths.ssoUsers,
        method: 'post',
        submit: 'Create',
        sections: [
          {
            text: 'No email is sent to the new user.',
            controls: [...personControls(user, errors), permissionControl(company, user, errors)],
          },
        ],
      },
    ],
  };
}

function personControls(user: RelayUser, errors: SsoUserErrors): Control[] {
  const text = (
    key: 'email' | 'firstName' | 'lastName' | 'company',
    caption: string,
    type: TextControl['type'] = 'text',
  ): Control => ({
    kind: 'text',
    type,
    truth: `ssoUser.${key}`,
    caption,
    name: ssoUserNames[key],
    value: user[key],
    invalid: errors[key] !== undefined,
  });
  return [
    text('email', 'Email', 'email'),
    text('firstName', 'First Name'),
    text('lastName', 'Last Name'),
    text('company', 'Company'),
  ];
}

function permissionControl(company: Company, user: RelayUser, errors: SsoUserErrors): Control {
  return {
    kind: 'select',
    truth: 'ssoUser.permission',
    caption: 'Permission',
    name: ssoUserNames.permissionId,
    value: user.permissionId,
    prompt: 'Select a permission',
    options: permissionOptions(company),
    invalid: errors.permissionId !== undefined,
  };
}

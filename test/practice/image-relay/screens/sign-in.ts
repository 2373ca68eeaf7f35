import type { Company } from '../../world/world.ts';
import { paths } from '../paths.ts';
import type { Part, Screen } from '../screen.ts';
import { isSsoSetUp } from '../service-provider/service-provider.ts';

export const signInNames = { email: 'session[email]', password: 'session[password]' };

/** The sign-in page, with single sign-on beside the password when the portal has it. */
export function signInScreen(company: Company, email = '', errors: readonly string[] = []): Screen {
  return {
    title: `Sign in to ${company.name}`,
    errors,
    parts: [passwordForm(company, email), ...(isSsoSetUp(company) ? [ssoAction] : [])],
  };
}

const ssoAction: Part = {
  kind: 'actions',
  actions: [{ text: 'Sign in with SSO', href: paths.ssoLogin }],
};

function passwordForm(company: Company, email: string): Part {
  const admin = company.users.find((user) => user.email === company.adminEmail);
  return {
    kind: 'form',
    action: paths.login,
    method: 'post',
    submit: 'Sign In',
    sections: [
      {
        controls: [
          {
            kind: 'text',
            type: 'email',
            truth: 'signIn.email',
            caption: 'Email',
            name: signInNames.email,
            value: email,
          },
          {
            kind: 'text',
            type: 'password',
            truth: 'signIn.password',
            caption: 'Password',
            name: signInNames.password,
            value: '',
            hint: `The practice administrator is ${company.adminEmail} with the password ${admin?.password ?? ''}`,
          },
        ],
      },
    ],
  };
}

import type { PageId } from '../consoles/ids.ts';
import type { SetupState } from './setup-state.ts';

const pagesOfApplication: readonly PageId[] = [
  'entra/app-overview',
  'entra/sso-method',
  'entra/saml',
  'entra/basic-saml',
  'entra/claims',
  'entra/certificates',
  'entra/users-and-groups',
  'entra/add-assignment',
  'entra/app-registration',
  'entra/openid-sign-on',
];

/** Steps that are done in an application, or with what it gave. */
export const stepsOfApplication = [
  'add-app',
  'open-single-sign-on',
  'choose-saml',
  'basic-saml',
  'certificate',
  'copy-urls',
  'open-assignments',
  'assign-user',
  'saml-settings',
  'test-sign-on-url',
  'test-this-application',
  'test-my-apps',
];

/** A setup without what was seen, ticked and filled in its application. */
export function withoutDoneThere(
  setup: SetupState,
): Pick<SetupState, 'seen' | 'marks' | 'filled' | 'originals' | 'begun'> {
  const isThere = (page: string) => pagesOfApplication.includes(page as PageId);
  const isField = (field: string) => fieldsThere.test(field);
  return {
    seen: without(setup.seen, isThere),
    marks: without(setup.marks, (step) => stepsOfApplication.includes(step)),
    filled: without(setup.filled, isField),
    originals: without(setup.originals, isField),
    begun: setup.begun?.filter(({ page }) => !isThere(page)),
  };
}

const fieldsThere = /^(?:basicSaml|claims|assignment)\./;

function without<Values extends Partial<Record<string, unknown>>>(
  values: Values,
  drop: (key: string) => boolean,
): Values {
  return Object.fromEntries(Object.entries(values).filter(([key]) => !drop(key))) as Values;
}

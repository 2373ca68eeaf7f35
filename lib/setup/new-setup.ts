import { type Choices, type SetupState, setupVersion } from './setup-state.ts';

/** A fresh setup for one company, with the proposals that the admin may change. */
export function newSetup(id: string, host: string, at: string): SetupState {
  return {
    version: setupVersion,
    id,
    createdAt: at,
    company: { host, confirmed: false },
    application: null,
    choices: proposedChoices(host),
    facts: {},
    certificate: null,
    seen: {},
    marks: {},
    filled: {},
    originals: {},
    liveBefore: null,
    published: null,
    refused: [],
    tests: { pending: null, passed: {} },
  };
}

/** The names that the assistant proposes for a company. */
export function proposedChoices(host: string): Choices {
  const company = host.split('.')[0] ?? '';
  return {
    displayName: 'B.Simon',
    userName: 'B.Simon',
    firstName: 'B.',
    lastName: 'Simon',
    companyName: company.charAt(0).toUpperCase() + company.slice(1),
    permissionTitle: 'SSO Basic',
  };
}

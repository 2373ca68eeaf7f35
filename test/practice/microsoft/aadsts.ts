import { accountErrors } from './errors/account-errors.ts';
import { requestErrors } from './errors/request-errors.ts';
import { responseErrors } from './errors/response-errors.ts';

export { type AadstsError, sentence } from './errors/aadsts-error.ts';

/** The failures that the practice sign-in knows; the codes are Microsoft's, the wording is not. */
export const aadsts = { ...requestErrors, ...accountErrors, ...responseErrors } as const;

import { randomUUID } from 'node:crypto';
import type { EnterpriseApp } from '../world/world.ts';
import type { AadstsError } from './aadsts.ts';
import type { AnsweredRequest } from './saml/saml-response.ts';

/** What happens once somebody is signed in. */
export type Purpose =
  | {
      kind: 'saml';
      app: EnterpriseApp;
      request: AnsweredRequest;
      relayState: string;
      forceAuthn: boolean;
      /** The authentication context class that the request asks for. */
      authnContext: string | null;
    }
  | { kind: 'portal'; returnTo: string };

/** How far a sign-in has come; each stage is one page. */
export type Stage =
  | { name: 'choose' }
  | { name: 'username'; typed: string; problem: AadstsError | null }
  | { name: 'password'; userId: string; problem: AadstsError | null }
  | { name: 'update-password'; userId: string; problem: string | null }
  | { name: 'stay-signed-in'; userId: string }
  | { name: 'federated'; userId: string }
  | { name: 'refused'; error: AadstsError }
  | { name: 'granted'; userId: string };

export interface PendingRequest {
  id: string;
  purpose: Purpose;
  stage: Stage;
}

export interface PendingRequests {
  begin: (purpose: Purpose, stage: Stage) => PendingRequest;
  find: (id: string) => PendingRequest | undefined;
}

/** Keeps sign-ins under way on the server, so that a reload of any of their pages loses nothing. */
export function createPendingRequests(): PendingRequests {
  const requests = new Map<string, PendingRequest>();
  return {
    begin: (purpose, stage) => {
      const pending = { id: randomUUID(), purpose, stage };
      requests.set(pending.id, pending);
      return pending;
    },
    find: (id) => requests.get(id),
  };
}

/** Where the browser finds the page of a sign-in under way. */
export function pathOf(pending: PendingRequest): string {
  return `/common/reprocess?ctx=${pending.id}`;
}

/** Whether the sign-in must ask for the password of somebody who has a session already. */
export function asksAgain(purpose: Purpose): boolean {
  return purpose.kind === 'saml' && purpose.forceAuthn;
}

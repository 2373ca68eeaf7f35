import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { readSession, writeSession } from '../cookies.ts';
import type { Company } from '../world/world.ts';

/** One browser's session with one portal. */
export interface Session {
  id: string;
  subdomain: string;
  /** Null after signing out. */
  userId: string | null;
  via: 'password' | 'sso';
  csrfToken: string;
  /** Said once, on the next page. */
  notice: string;
  alert: string;
}

export type Sessions = Map<string, Session>;

const cookieName = '_portal_session';
const firstVisit = 'first-visit';

/** The session of the cookie; a browser without one arrives as the administrator. */
export function openSession(sessions: Sessions, company: Company, context: Context): Session {
  const id = readSession(context, cookieName, firstVisit);
  const known = sessions.get(id);
  if (known && known.subdomain === company.subdomain) return known;
  const admin = company.users.find((user) => user.email === company.adminEmail);
  return startSession(sessions, company, context, {
    userId: id === firstVisit ? (admin?.id ?? null) : null,
    via: 'password',
  });
}

/** A new session under a new id, which is what Rails does at each sign-in and sign-out. */
export function startSession(
  sessions: Sessions,
  company: Company,
  context: Context,
  who: Pick<Session, 'userId' | 'via'>,
): Session {
  const session: Session = {
    ...who,
    id: randomUUID(),
    subdomain: company.subdomain,
    csrfToken: randomUUID(),
    notice: '',
    alert: '',
  };
  sessions.set(session.id, session);
  writeSession(context, cookieName, session.id);
  return session;
}

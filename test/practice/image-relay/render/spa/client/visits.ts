import { createContext, useContext } from 'react';
import { paths } from '../../../paths.ts';
import type { ShownScreen } from '../../../screen.ts';

/** How a screen leads to another one. */
export interface Visits {
  open: (href: string) => void;
  /** Sends a form; the answer is the next screen, or the same one with what was refused. */
  send: (action: string, fields: Readonly<Record<string, string>>) => void;
  /** True while an answer is awaited. */
  isBusy: boolean;
}

const nowhere: Visits = { open: () => undefined, send: () => undefined, isBusy: false };

export const VisitsContext = createContext<Visits>(nowhere);

export function useVisits(): Visits {
  return useContext(VisitsContext);
}

/** Where the server may send the browser to another site, only the browser itself can go. */
export function staysHere(href: string): boolean {
  return href === paths.library || href.startsWith('/admin/');
}

export interface Arrival {
  href: string;
  shown: ShownScreen;
}

/** Asks for a screen as data, wherever redirects lead. */
export async function ask(href: string, body: URLSearchParams | null = null): Promise<Arrival> {
  const answer = await fetch(href, {
    method: body === null ? 'GET' : 'POST',
    headers: { accept: 'application/json' },
    ...(body && { body }),
  });
  return { href: answer.url, shown: await answer.json() };
}

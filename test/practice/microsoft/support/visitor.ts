import type { Hono } from 'hono';
import { myAppsHost, signInHost } from '../../hosts.ts';
import type { World } from '../../world/world.ts';
import { myAppsApp } from '../my-apps.ts';
import { signInApp } from '../sign-in.ts';

/** What a browser without scripts does: keeps cookies a host, follows redirects, sends forms. */
export interface Visitor {
  /** Goes to an address, or sends a form there, and follows every redirect. */
  open: (url: string, form?: Record<string, string>) => Promise<Page>;
  /** Answers the sign-in page that was opened last. */
  answer: (fields: Record<string, string>) => Promise<Page>;
}

export interface Page {
  url: string;
  body: string;
  /** Value of the form field with this name; null when the page has none. */
  field: (name: string) => string | null;
}

/** A browser on Microsoft's hosts, with nothing but the administrator's session at first. */
export function createVisitor(world: World): Visitor {
  const apps = new Map<string, Hono>([
    [signInHost, signInApp(world)],
    [myAppsHost, myAppsApp(world)],
  ]);
  const cookies = new Map<string, Map<string, string>>();
  let page: Page | null = null;

  const open: Visitor['open'] = async (url, form) => {
    const response = await send(url, form);
    const location = response.headers.get('location');
    if (location !== null) return open(new URL(location, url).href);
    page = readPage(url, await response.text());
    return page;
  };

  const send = async (url: string, form: Record<string, string> | undefined) => {
    const host = new URL(url).hostname;
    const jar = cookies.get(host) ?? new Map<string, string>();
    cookies.set(host, jar);
    const app = apps.get(host);
    if (!app) throw new Error(`The visitor left Microsoft for ${url}`);
    const response = await app.request(url, requestInit(jar, form));
    for (const cookie of response.headers.getSetCookie()) remember(jar, cookie);
    return response;
  };

  return {
    open,
    answer: (fields) => {
      const ctx = page?.field('ctx') ?? '';
      const stage = page?.field('stage') ?? '';
      return open(`https://${signInHost}/common/login`, { ctx, stage, ...fields });
    },
  };
}

function requestInit(jar: Map<string, string>, form: Record<string, string> | undefined) {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = cookie === '' ? {} : { cookie };
  return form ? { method: 'POST', headers, body: new URLSearchParams(form) } : { headers };
}

function remember(jar: Map<string, string>, setCookie: string): void {
  const [pair = ''] = setCookie.split(';');
  const [name = '', value = ''] = pair.split('=');
  jar.set(name, value);
}

function readPage(url: string, body: string): Page {
  return {
    url,
    body,
    field: (name) => new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? null,
  };
}

import type { Hono } from 'hono';
import { myAppsHost, signInHost } from '../../hosts.ts';
import { imageRelayApp } from '../../image-relay/app.ts';
import { myAppsApp } from '../../microsoft/my-apps.ts';
import { signInApp } from '../../microsoft/sign-in.ts';
import type { World } from '../../world/world.ts';
import { formOf, type Page, readPage } from './page.ts';

/** What a browser with scripts does between the hosts of a sign-in. */
export interface Browser {
  /** Goes to an address, or sends a form there; follows redirects and forms that leave by themselves. */
  open: (url: string, form?: Record<string, string>) => Promise<Page>;
  /** Answers the page that was opened last, with its hidden fields. */
  answer: (fields: Record<string, string>) => Promise<Page>;
  /** The forms that left by themselves, oldest first. */
  handedOver: Record<string, string>[];
}

/** A private window: nobody is signed in at either side. */
export async function openBrowser(world: World, start: string): Promise<Browser> {
  const send = createSender(world);
  const handedOver: Record<string, string>[] = [];
  let page: Page | null = null;

  const open: Browser['open'] = async (url, form) => {
    const response = await send(url, form);
    const location = response.headers.get('location');
    if (location !== null) return open(new URL(location, url).href);
    page = readPage(url, response.status, await response.text());
    if (!page.leavesByItself) return page;
    const { action, fields } = formOf(page);
    handedOver.push(fields);
    return open(action, fields);
  };

  await send(`https://${signInHost}/common/oauth2/logout`);
  await send(new URL('/logout', start).href);
  // It says once that somebody is signed out.
  await send(new URL('/login', start).href);
  return {
    open,
    handedOver,
    answer: async (fields) => {
      if (!page) throw new Error('Nothing is open yet');
      const form = formOf(page);
      return open(form.action, { ...form.fields, ...fields });
    },
  };
}

type Sender = (url: string, form?: Record<string, string>) => Promise<Response>;

function createSender(world: World): Sender {
  const microsoft = new Map<string, Hono>([
    [signInHost, signInApp(world)],
    [myAppsHost, myAppsApp(world)],
  ]);
  const imageRelay = imageRelayApp(world);
  const cookies = new Map<string, Map<string, string>>();
  return async (url, form) => {
    const host = new URL(url).hostname;
    const jar = cookies.get(host) ?? new Map<string, string>();
    cookies.set(host, jar);
    const response = await (microsoft.get(host) ?? imageRelay).request(url, requestInit(jar, form));
    for (const cookie of response.headers.getSetCookie()) remember(jar, cookie);
    return response;
  };
}

function requestInit(jar: Map<string, string>, form: Record<string, string> | undefined) {
  const headers = { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') };
  return form ? { method: 'POST', headers, body: new URLSearchParams(form) } : { headers };
}

function remember(jar: Map<string, string>, setCookie: string): void {
  const [pair = ''] = setCookie.split(';');
  const [name = '', value = ''] = pair.split('=');
  jar.set(name, value);
}

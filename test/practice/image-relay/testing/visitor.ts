import { completeOptions, type PracticeOptions } from '../../options.ts';
import { createWorld } from '../../world/create-world.ts';
import type { Company, World } from '../../world/world.ts';
import { imageRelayApp } from '../app.ts';

export const host = 'larkspur.imagerelay.com';

export interface Answer {
  status: number;
  /** Where a redirect leads, empty for a page. */
  location: string;
  body: string;
}

export type Fields = readonly (readonly [string, string])[];

/** A browser without a screen: it keeps cookies and the token of the last form that it saw. */
export interface Visitor {
  get: (path: string) => Promise<Answer>;
  post: (path: string, fields: Fields) => Promise<Answer>;
}

/** The portal of a world's first company; of a new world unless one is given. */
export async function openPortal(options: Partial<PracticeOptions> = {}, given?: World) {
  const world = given ?? (await createWorld(completeOptions(options)));
  const app = imageRelayApp(world);
  const visit = (at: string = host) => createVisitor(app, at);
  return { world, company: firstCompany(world), visit, visitor: visit() };
}

function firstCompany(world: World): Company {
  const [company] = world.companies;
  if (!company) throw new Error('The practice world has no company');
  return company;
}

function createVisitor(app: ReturnType<typeof imageRelayApp>, at: string): Visitor {
  const cookies = new Map<string, string>();
  let token = '';
  const send = async (path: string, init: RequestInit): Promise<Answer> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(cookie && { cookie }), 'content-type': formType };
    const response = await app.request(`https://${at}${path}`, { ...init, headers });
    for (const line of response.headers.getSetCookie()) keepCookie(cookies, line);
    const body = await response.text();
    token = body.match(/name="csrf-token" content="([^"]*)"/)?.[1] ?? token;
    return { status: response.status, location: response.headers.get('location') ?? '', body };
  };
  return {
    get: (path) => send(path, {}),
    post: (path, fields) => {
      const all = [['authenticity_token', token], ...fields].map(([name, value]) => [name, value]);
      return send(path, { method: 'POST', body: encode(all) });
    },
  };
}

const formType = 'application/x-www-form-urlencoded';

function encode(fields: (string | undefined)[][]): string {
  const form = new URLSearchParams();
  for (const [name = '', value = ''] of fields) form.append(name, value);
  return form.toString();
}

function keepCookie(cookies: Map<string, string>, line: string): void {
  const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
  cookies.set(name, value);
}

/** The start tag of the control that means this, empty where the page has none. */
export function controlTag(page: Answer, truth: string): string {
  return page.body.match(new RegExp(`<[a-z]+ [^>]*data-truth="${truth}"[^>]*>`))?.[0] ?? '';
}

/** The text right after that start tag. */
export function controlText(page: Answer, truth: string): string {
  const tag = controlTag(page, truth);
  return page.body.slice(page.body.indexOf(tag) + tag.length).split('</')[0] ?? '';
}

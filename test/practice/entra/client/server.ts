import type { Refusal } from '../exchange.ts';

export type Answer<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

/** Asks the server of this document's own origin. */
export interface Server {
  get: <T>(path: string) => Promise<Answer<T>>;
  send: <T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown) => Promise<Answer<T>>;
}

export const server: Server = {
  get: (path) => ask(path, {}),
  send: (method, path, body) =>
    ask(path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body ?? null),
    }),
};

async function ask<T>(path: string, init: RequestInit): Promise<Answer<T>> {
  const response = await fetch(`/api${path}`, init).catch(() => null);
  if (!response) return { ok: false, refusal: { problem: 'notReached', about: '' } };
  const json = await response.json();
  return response.ok ? { ok: true, value: json } : { ok: false, refusal: json };
}

import type { StandIns } from './scene.ts';

/**
 * Runs in the panel before its own scripts and answers in place of the browser, where a scene says so.
 * Handed over as text, so nothing outside of it is known in here.
 */
export function standIn(answers: StandIns): void {
  const { replies = {}, mayReadConsoles, permission, inspection, pointed } = answers;
  const { isBesideTab = false, isReading = false } = answers;
  const api: StandInApi = Reflect.get(globalThis, 'browser');
  const { sendMessage } = api.runtime;
  api.runtime.sendMessage = async (message) =>
    replies[message.type] ?? sendMessage.call(api.runtime, message);
  if (permission !== undefined) api.permissions.request = async () => permission;
  if (mayReadConsoles !== undefined) api.permissions.contains = async () => mayReadConsoles;
  if (isBesideTab) api.tabs.getCurrent = async () => undefined;
  const { get } = api.storage.local;
  if (isReading) {
    api.storage.local.get = (keys) =>
      keys === 'setup' ? new Promise(() => undefined) : get.call(api.storage.local, keys);
  }
  if (inspection === undefined && pointed === undefined) return;
  api.scripting.executeScript = async () => [];
  api.tabs.update = async () => undefined;
  api.tabs.connect = () => {
    let tell: (reply: unknown) => void = () => undefined;
    const answer = (type: string) => {
      if (type === 'inspect' && inspection) return { type: 'inspected', inspection };
      const isChosen = type === 'point' && pointed !== undefined && pointed !== 'waiting';
      return isChosen ? { type: 'pointed', pointed } : null;
    };
    return {
      onMessage: { addListener: (listener) => (tell = listener) },
      onDisconnect: { addListener: () => undefined },
      disconnect: () => undefined,
      postMessage: ({ type }) => {
        const reply = answer(type);
        if (reply !== null) tell(reply);
      },
    };
  };

  interface StandInApi {
    runtime: { sendMessage: (message: { type: keyof typeof replies }) => Promise<unknown> };
    permissions: { request: () => Promise<boolean>; contains: () => Promise<boolean> };
    scripting: { executeScript: () => Promise<unknown[]> };
    storage: { local: { get: (keys: unknown) => Promise<unknown> } };
    tabs: {
      update: () => Promise<unknown>;
      getCurrent: () => Promise<unknown>;
      connect: () => StandInPort;
    };
  }
  interface StandInPort {
    onMessage: { addListener: (listener: (reply: unknown) => void) => void };
    onDisconnect: { addListener: () => void };
    disconnect: () => void;
    postMessage: (request: { type: string }) => void;
  }
}

/** Runs in the panel before its own scripts: its clock stands where the scenes were written for. */
export function setClock(now: string): void {
  const Real = Date;
  const ahead = Real.parse(now) - Real.now();
  globalThis.Date = new Proxy(Real, {
    construct: (target, values) =>
      Reflect.construct(target, values.length === 0 ? [Real.now() + ahead] : values),
    get: (target, key) =>
      key === 'now' ? () => Real.now() + ahead : Reflect.get(target, key, target),
  });
}

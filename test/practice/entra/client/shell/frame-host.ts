import type { Hosting } from '../../exchange.ts';
import type { AttachFrame } from '../manner.ts';
import { words } from '../model/make.ts';
import type { Portal } from '../model/portal.ts';
import type { Blade, FrameSource } from '../model/surface.ts';
import { type FromFrame, type FromShell, opened, seal } from '../protocol.ts';

/**
 * Puts blades that live in a document of their own into the page. While such a document loads, the
 * shell takes any message that it does not know for an intruder, and closes the frame.
 */
export function frameHost(portal: Portal, hosting: Hosting): AttachFrame {
  return (element, source, blade) => {
    const frame = createFrame(hosting, source);
    const listening = new AbortController();
    const host = { portal, hosting, source, blade, frame, loading: true };
    const close = () => {
      listening.abort();
      frame.remove();
    };
    window.addEventListener('message', (event) => hear(host, event, close), listening);
    element.append(frame);
    return { dispose: close };
  };
}

interface Host {
  portal: Portal;
  hosting: Hosting;
  source: FrameSource;
  blade: Blade;
  frame: HTMLIFrameElement;
  loading: boolean;
}

function createFrame({ bladeOrigin }: Hosting, source: FrameSource): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  const query = new URLSearchParams({ reactView: 'true', blade: source.name, ...source.query });
  frame.name = source.name;
  frame.className = 'fxs-part-frame fxs-reactView-frame';
  frame.allow = 'clipboard-write';
  frame.src = `${bladeOrigin}/React/Index?${query}`;
  return frame;
}

function hear(host: Host, event: MessageEvent, close: () => void): void {
  const known = event.origin === host.hosting.bladeOrigin;
  const message = known ? opened<FromFrame>(event.data) : null;
  if (message) {
    // What another frame said may arrive when that frame is gone already.
    if (event.source === host.frame.contentWindow) answer(host, message);
  } else if (host.loading) {
    close();
    showError(host);
  }
}

function answer(host: Host, message: FromFrame): void {
  const { portal, blade } = host;
  if (message.kind === 'hello') reply(host, whatToOpen(host));
  if (message.kind === 'go') portal.goTo(message.fragment);
  if (message.kind === 'notify') portal.notify(message.title, message.text);
  if (message.kind === 'close') portal.closeBlade();
  if (message.kind === 'titled') blade.title(message.title);
  if (message.kind === 'saw') portal.firstTime(message.what);
  if (message.kind !== 'shown') return;
  host.loading = false;
  blade.waiting(false);
}

function whatToOpen({ portal, source }: Host): FromShell {
  return {
    kind: 'open',
    name: source.name,
    fragment: source.fragment ?? '',
    seen: [...portal.seen],
  };
}

function reply({ frame, hosting }: Host, message: FromShell): void {
  frame.contentWindow?.postMessage(seal(message), hosting.bladeOrigin);
}

function showError({ portal, blade }: Host): void {
  blade.frame(null);
  blade.title(portal.t('frameError'));
  blade.waiting(false);
  blade.parts([words('problem', portal.t('frameErrorText'))]);
}

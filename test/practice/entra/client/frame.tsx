/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { framed, openRoute } from './blades/registry.ts';
import { FrameApp, type OpenThings } from './fluent-manner/FrameApp.tsx';
import { framePortal } from './fluent-manner/frame-portal.ts';
import { registerOwnIcons } from './fluent-manner/icons.tsx';
import { createStack, emptyDocument } from './fluent-manner/open-document.ts';
import { readHosting, translator } from './hosting.ts';
import { live } from './model/live.ts';
import type { Blade } from './model/surface.ts';
import { type FromFrame, type FromShell, opened, seal } from './protocol.ts';
import { parseRoute } from './route.ts';

const hosting = readHosting();
const t = translator(hosting.captions);
const tell = (message: FromFrame) => window.parent.postMessage(seal(message), hosting.portalOrigin);

function open(message: FromShell): void {
  const things = emptyDocument();
  let blade: OpenThings['blade'] | undefined;
  const openFirst = () => bladeOf(message, portal);
  const stack = createStack(things, () => blade, openFirst);
  const portal = framePortal(hosting, t, { ...things, ...stack }, tell, message.seen);
  const first = openFirst();
  blade = live(first);
  draw({ ...things, blade, headed: message.fragment !== '' });
  announce(first, message);
}

function bladeOf({ name, fragment }: FromShell, portal: Parameters<typeof openRoute>[0]): Blade {
  const opener = framed[name];
  return fragment === '' && opener ? opener(portal) : openRoute(portal, parseRoute(fragment));
}

function draw(things: OpenThings): void {
  const root = document.querySelector('#blade-root');
  if (root) createRoot(root).render(<FrameApp things={things} t={t} />);
}

/** Tells the shell what it shows of this blade: its name in the trail, and that it arrived. */
function announce(blade: Blade, { fragment }: FromShell): void {
  const titled = (title: string) => tell({ kind: 'titled', title });
  if (fragment !== '') {
    blade.title.subscribe(titled);
    titled(blade.title.peek());
  }
  const shown = blade.waiting.subscribe((waiting) => {
    if (waiting) return;
    shown.dispose();
    tell({ kind: 'shown' });
  });
}

registerOwnIcons();
window.addEventListener('message', (event) => {
  if (event.origin !== hosting.portalOrigin || event.source !== window.parent) return;
  const message = opened<FromShell>(event.data);
  if (message) open(message);
});
tell({ kind: 'hello' });

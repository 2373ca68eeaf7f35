/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { framed } from './blades/registry.ts';
import { FrameApp, type OpenThings } from './fluent-manner/FrameApp.tsx';
import { framePortal } from './fluent-manner/frame-portal.ts';
import { registerOwnIcons } from './fluent-manner/icons.tsx';
import { readHosting, translator } from './hosting.ts';
import { live } from './model/live.ts';
import type { Pane, Question } from './model/surface.ts';
import { type FromFrame, type FromShell, opened, seal } from './protocol.ts';

const hosting = readHosting();
const t = translator(hosting.captions);
const root = document.querySelector('#blade-root');
const tell = (message: FromFrame) => window.parent.postMessage(seal(message), hosting.portalOrigin);

function open(name: string): void {
  const opener = framed[name];
  if (!opener || !root) return;
  const things = { pane: live<Pane | null>(null), question: live<Question | null>(null) };
  const blade = opener(framePortal(hosting, t, things, tell));
  const all: OpenThings = { ...things, blade };
  createRoot(root).render(<FrameApp things={all} t={t} />);
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
  if (message) open(message.name);
});
tell({ kind: 'hello' });

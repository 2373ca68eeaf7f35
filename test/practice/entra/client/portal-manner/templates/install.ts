import { renaming } from '../../drift/ways.ts';
import { layersAround } from '../../drift/wrap.ts';
import { bladeTemplates } from './blade.ts';
import { cardTemplates } from './cards.ts';
import { formTemplates } from './form.ts';
import { gridTemplates } from './grids.ts';
import { otherElements } from './other-elements.ts';
import { overlayTemplates } from './overlays.ts';
import { tileTemplates } from './tiles.ts';

/** Puts every template into the document, where Knockout looks them up by name. */
export function installTemplates(): void {
  const all = {
    ...bladeTemplates,
    ...overlayTemplates,
    ...formTemplates,
    ...cardTemplates,
    ...tileTemplates,
    ...gridTemplates,
  };
  for (const [name, html] of Object.entries(all)) {
    const holder = document.createElement('script');
    holder.type = 'text/html';
    holder.id = name;
    holder.text = drifted(name, html);
    document.head.append(holder);
  }
}

/** A template of a part as years would change it. */
function drifted(name: string, html: string): string {
  const inOtherElements = renaming.html(otherElements(html));
  if (!name.startsWith('part-')) return inOtherElements;
  const layers = layersAround(name.slice('part-'.length));
  return `${'<div>'.repeat(layers)}${inOtherElements}${'</div>'.repeat(layers)}`;
}

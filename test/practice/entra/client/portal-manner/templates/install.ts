import { bladeTemplates } from './blade.ts';
import { cardTemplates } from './cards.ts';
import { formTemplates } from './form.ts';
import { gridTemplates } from './grids.ts';
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
    holder.text = html;
    document.head.append(holder);
  }
}

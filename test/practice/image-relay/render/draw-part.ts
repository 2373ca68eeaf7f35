import { html } from 'hono/html';
import type {
  ActionsPart,
  Cell,
  DetailsPart,
  FormPart,
  Frame,
  ListPart,
  Part,
  TextPart,
} from '../screen.ts';
import { handoverForm } from './form-fields.ts';
import type { Html } from './renderer.ts';

/** How one manner draws each kind of part. A hand-over looks the same in all: nobody sees it. */
export interface PartDrawers {
  readonly form: (part: FormPart, frame: Frame) => Html;
  readonly details: (part: DetailsPart) => Html;
  readonly list: (part: ListPart) => Html;
  readonly text: (part: TextPart) => Html;
  readonly actions: (part: ActionsPart) => Html;
}

export function partDrawer(drawers: PartDrawers): (part: Part, frame: Frame) => Html {
  return (part, frame) => {
    switch (part.kind) {
      case 'form':
        return drawers.form(part, frame);
      case 'details':
        return drawers.details(part);
      case 'list':
        return drawers.list(part);
      case 'text':
        return drawers.text(part);
      case 'actions':
        return drawers.actions(part);
      case 'handover':
        return handoverForm(part);
    }
  };
}

export function paragraph({ truth, text }: TextPart): Html {
  return html`<p${truth ? html` data-truth="${truth}"` : ''}>${text}</p>`;
}

/** What stands in a cell of a list: a text, or a link. */
export function cellContent({ text, href }: Cell): Html {
  return href ? html`<a href="${href}">${text}</a>` : html`${text}`;
}

import { entraConsole } from '../../../lib/consoles/entra/entra-in-every-language.ts';
import type { FieldId } from '../../../lib/consoles/ids.ts';
import { imageRelayConsole } from '../../../lib/consoles/image-relay/image-relay-console.ts';
import type {
  CaptionTie,
  ItemKind,
  Outline,
  OutlineHeading,
  OutlineItem,
} from '../../../lib/consoles/outline.ts';
import type { FieldDescription } from '../../../lib/consoles/page-description.ts';

type ItemChanges = Partial<Omit<OutlineItem, 'captions' | 'order'>> & { tie?: CaptionTie };

/** An item with one caption; the order is given by `anOutline`. */
export function anItem(
  kind: ItemKind,
  caption: string,
  { tie = 'label', ...changes }: ItemChanges = {},
): OutlineItem {
  return {
    kind,
    order: 0,
    captions: caption === '' ? [] : [{ text: caption, tie }],
    section: [],
    name: '',
    value: '',
    options: [],
    editable: kind !== 'shown',
    touched: false,
    search: false,
    pane: false,
    ...changes,
  };
}

/** A value that a page shows under a caption. */
export function shown(caption: string, value: string, changes: ItemChanges = {}): OutlineItem {
  return anItem('shown', caption, { value, ...changes });
}

interface OutlineParts {
  readonly address?: string;
  readonly headings?: readonly (string | Partial<OutlineHeading>)[];
  readonly items?: readonly OutlineItem[];
  readonly rows?: readonly (readonly string[])[];
  readonly paneRows?: readonly (readonly string[])[];
}

/** What a page shows: its headings first, then its items in the order in which they are given. */
export function anOutline(parts: OutlineParts = {}): Outline {
  const { address = 'https://console.example/', headings = [], items = [] } = parts;
  const ordered = items.map((item, index) => ({ ...item, order: headings.length + index }));
  // Rows stand below everything else.
  const order = headings.length + items.length;
  const rows = [
    ...(parts.rows ?? []).map((cells) => ({ order, cells, pane: false })),
    ...(parts.paneRows ?? []).map((cells) => ({ order, cells, pane: true })),
  ];
  return {
    address,
    headings: headings.map((heading, order) => ({
      order,
      pane: false,
      text: '',
      ...(typeof heading === 'string' ? { text: heading } : heading),
    })),
    items: (kind) => ordered.filter((item) => item.kind === kind),
    rows: () => rows,
    allRows: () => rows,
  };
}

/** The description of a field, wherever it stands. */
export function describedField(id: FieldId): FieldDescription {
  const pages = [...entraConsole.pages, ...imageRelayConsole.pages];
  const field = pages.flatMap((page) => page.fields).find((each) => each.id === id);
  if (!field) throw new Error(`No page describes ${id}`);
  return field;
}

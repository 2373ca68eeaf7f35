import { finish, type Steps } from '../consoles/in-steps.ts';
import type { Interest } from '../consoles/interest.ts';
import type { ItemKind, OutlineHeading } from '../consoles/outline.ts';
import { kindOf } from './element-kind.ts';
import { createItemCollector } from './item-collector.ts';
import { createReaders } from './item-readers.ts';
import { createLedTexts, type MetText } from './led-texts.ts';
import { type Next, type PageVisitor, walkPage, walkPageInSteps } from './page-walk.ts';
import { createPlainListTest } from './plain-list.ts';
import { radioGroupFrom } from './radio-group.ts';
import { createRowCollector, isRow } from './row-collector.ts';
import { createSectionTracker, type Standing } from './section-tracker.ts';
import { createTextFilter } from './text-filter.ts';
import { wholeAddress } from './whole-address.ts';

export interface OutlineOptions {
  /** Address of the tab's own page. */
  readonly address: string;
  readonly interest: Interest;
  readonly isTouched: (element: Element) => boolean;
}

/** The rows of a plain list, from one row on, which are read only when somebody asks for them. */
interface UnreadRows {
  readonly from: Element;
  readonly order: number;
  readonly standing: Standing;
}

/** What an unread list may hold, in steps of the order. */
const roomOfList = 1_000_000;
/** Of the web or of mail: cut short it is still one, and another one. */
const isAddress = /:\/\/|@/;
/** All that a plain list may hold. */
const kindsInPlainLists: ReadonlySet<ItemKind> = new Set(['button', 'switch']);

/** Gathers what one pass over a document meets. */
export class DocumentReader implements PageVisitor {
  readonly headings: OutlineHeading[] = [];
  readonly shadowRoots: ShadowRoot[] = [];
  readonly #items = createItemCollector();
  readonly #meetsShadows = () => this.shadowRoots.length > 0;
  readonly #rows = createRowCollector(this.#meetsShadows);
  readonly #unread: UnreadRows[] = [];
  readonly #sections;
  readonly #readers;
  readonly #worth;
  readonly #isPlainList;
  readonly #led;
  readonly #root: Element;
  #order = 0;

  constructor(root: Element, { interest, isTouched }: OutlineOptions) {
    this.#root = root;
    this.#sections = createSectionTracker(root, this.#meetsShadows);
    this.#readers = createReaders(isTouched);
    this.#worth = createTextFilter(interest);
    this.#led = createLedTexts(interest.led);
    this.#isPlainList = createPlainListTest(interest);
  }

  /** To be done once, and before anything is asked. */
  read(): Steps<void> {
    return walkPageInSteps(this.#root, this);
  }

  readonly elements = this.#items.elements;
  readonly rows = this.#rows.kept;

  readonly items = (kind: ItemKind) => {
    finish(this.prepare(kind));
    return this.#items.items(kind);
  };

  *prepare(kind: ItemKind): Steps<void> {
    if (kindsInPlainLists.has(kind)) yield* this.#readPlainLists();
  }

  readonly allRows = () => {
    finish(this.#readPlainLists());
    return this.#rows.kept();
  };

  element(element: Element, tag: string, role: string): Next {
    this.#order += 1;
    this.#meetHeading(element, tag, role);
    if (isRow(tag, role) && !this.#meetRow(element)) return 'past-its-siblings';
    return this.#meetControl(element, tag, role, null);
  }

  text(text: string, parent: Element, node: Text): void {
    this.#order += 1;
    this.#rows.text(text, parent);
    const met = { text, parent, order: this.#order };
    const led = this.#led?.before(met);
    if (led) this.#addShown(led, '');
    const why = this.#worth(text);
    if (why === null) this.#led?.remember(met);
    else {
      this.#led?.forget();
      const whole = isAddress.test(text) ? wholeAddress(node) : text;
      if (whole !== null) this.#addShown({ ...met, text: whole }, why.after);
    }
  }

  #addShown({ text, parent, order }: MetText, after: string): void {
    const read = this.#readers.shown(text, after);
    const standing = this.#sections.standing(parent);
    this.#items.add({ kind: 'shown', element: parent, read, order, standing });
  }

  shadow(root: ShadowRoot): void {
    this.shadowRoots.push(root);
  }

  #meetHeading(element: Element, tag: string, role: string): void {
    const text = this.#sections.meet(element, tag, role);
    if (text === null) return;
    const { pane } = this.#sections.standing(element);
    this.headings.push({ text, order: this.#order, pane });
  }

  /** False where this row and those after it are left for later. The first may hold columns' captions. */
  #meetRow(row: Element): boolean {
    const standing = this.#sections.standing(row);
    const list = row.previousElementSibling && row.parentElement;
    if (list && this.#isPlainList(list)) {
      this.#unread.push({ from: row, order: this.#order, standing });
      this.#order += roomOfList;
      return false;
    }
    this.#rows.meet(row, this.#order, standing.pane);
    return true;
  }

  #meetControl(element: Element, tag: string, role: string, at: Standing | null): Next {
    const group = tag === 'INPUT' ? radioGroupFrom(element) : null;
    const kind = group === null ? kindOf(element, tag, role) : 'choice';
    if (kind === null) return 'inside';
    this.#items.add({
      kind,
      element: group ?? element,
      read: this.#readers.control(kind),
      order: this.#order,
      standing: at ?? this.#sections.standing(element),
    });
    const mayHoldMore = kind === 'button' || (kind === 'shown' && element.childElementCount > 0);
    return mayHoldMore ? 'inside' : 'past';
  }

  /** A list is read once and whole, whoever else asks for it in between. */
  *#readPlainLists(): Steps<void> {
    for (let list = this.#unread[0]; list !== undefined; list = this.#unread[0]) {
      const { from, standing } = list;
      this.#order = list.order;
      this.#readPlainRow(from, standing);
      if (from.nextElementSibling === null) this.#unread.shift();
      else this.#unread[0] = { from: from.nextElementSibling, order: this.#order, standing };
      yield;
    }
  }

  #readPlainRow(row: Element, standing: Standing): void {
    this.#rows.meet(row, this.#order, standing.pane);
    walkPage(row, {
      element: (element, tag, role) => {
        this.#order += 1;
        if (isRow(tag, role)) this.#rows.meet(element, this.#order, standing.pane);
        return this.#meetControl(element, tag, role, standing);
      },
      text: this.#rows.text,
      shadow: (root) => this.shadow(root),
    });
  }
}

import { shownIn } from './shown-in.ts';

export interface MetText {
  readonly text: string;
  readonly parent: Element;
  readonly order: number;
}

/** A heading, a caption, a value, and the next caption. */
const textsBefore = 4;

/**
 * Finds a value that neither words nor a shape would tell: the first one below a heading, where the value
 * after it has a shape.
 */
class LedTexts {
  readonly #shapes: readonly RegExp[];
  readonly #since: MetText[] = [];

  /** @param shapes What the value after it looks like; none where nobody asks for such a text. */
  constructor(shapes: readonly RegExp[]) {
    this.#shapes = shapes;
  }

  /** A text that is no value by itself. */
  remember(text: MetText): void {
    if (this.#shapes.length === 0) return;
    this.#since.push(text);
    if (this.#since.length > textsBefore) this.#since.shift();
  }

  forget(): void {
    this.#since.length = 0;
  }

  /** The text that stands before this one and its caption as a value stands to its own; else null. */
  before({ text, parent }: Pick<MetText, 'text' | 'parent'>): MetText | null {
    const [heading, lead, led, caption] = this.#since;
    if (!heading || !lead || !led || !caption) return null;
    if (!isTitle(heading.parent) || isTitle(led.parent)) return null;
    if (!this.#shapes.some((shape) => shape.test(text))) return null;
    const withHeading = new Set(placesOf(heading.parent));
    const isByThemselves = (one: Element, other: Element) => {
      const place = meetingOf(one, other);
      return place !== null && !withHeading.has(place);
    };
    // Beside a heading may stand a button and a second heading, which are no caption and its value.
    const isPair =
      isByThemselves(lead.parent, led.parent) || !isByThemselves(caption.parent, parent);
    return isPair ? led : null;
  }
}

/** Image Relay is English in every country and has no such values, so its observer is built without this. */
export function createLedTexts(shapes: readonly RegExp[]): LedTexts | null {
  return import.meta.env?.ENTRYPOINT === 'image-relay-observer' ? null : new LedTexts(shapes);
}

function isTitle(element: Element): boolean {
  return element.matches('h1, h2, h3, h4, h5, h6, b, strong, legend, [role=heading]');
}

/** The innermost place that shows both. */
function meetingOf(one: Element, other: Element): Element | null {
  const places = new Set(placesOf(one));
  return placesOf(other).find((each) => places.has(each)) ?? null;
}

/** An element and all that it is shown in, the innermost first. */
function placesOf(element: Element): Element[] {
  const places: Element[] = [];
  for (let at: Element | null = element; at !== null; at = shownIn(at)) places.push(at);
  return places;
}

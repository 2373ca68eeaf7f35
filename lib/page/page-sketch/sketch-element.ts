import type { SketchElement } from '../../consoles/sketch.ts';
import {
  sketchedAttributes,
  sketchedInputTypes,
  sketchedRoles,
  sketchedStates,
  sketchedTags,
} from '../../consoles/sketch-words.ts';
import { controlTags } from '../element-kind.ts';
import type { LabelFinder } from '../label-finder.ts';
import { shapeOfId, sketchClasses, sketchName } from './name-words.ts';
import type { References } from './references.ts';
import { sketchControl } from './sketch-control.ts';
import type { TextSketcher } from './text-sketcher.ts';

/** What every element of one document is sketched with. */
export interface Easel {
  readonly texts: TextSketcher;
  readonly labels: LabelFinder;
  readonly references: References;
  /** Number of a slot's name, the same wherever the name stands. */
  readonly slotNumber: (name: string) => number;
  /** Numbers of the elements that fields were found in. */
  readonly controls: ReadonlyMap<Element, number>;
}

/** Told in a way of its own, or never told at all. */
const elsewhere = new Set(
  `role type class id style value title placeholder for aria-label aria-labelledby checked selected
  hidden slot ${Object.keys(sketchedStates).join(' ')}`.split(/\s+/),
);

/** An element without what stands in it. */
export function sketchElement(element: Element, easel: Easel): SketchElement {
  const tag = element.tagName.toLowerCase();
  const sketch: SketchElement = {
    tag: sketchedTags.has(tag) ? tag : 'custom',
    ...definite({ role: known(element.getAttribute('role'), sketchedRoles) }),
    ...sketchControl(element, easel.texts, easel.labels),
    ...definite({ control: easel.controls.get(element) }),
    ...sketchNames(element),
    ...sketchTies(element, easel.references),
    ...sketchSlot(element, easel),
    ...sketchClassesOf(element),
    ...sketchAttributes(element),
    ...sketchWords(element, easel.texts),
  };
  if (sketch.type !== undefined && !sketchedInputTypes.has(sketch.type)) delete sketch.type;
  return sketch;
}

/** Names and ids of controls say what a form's maker calls them. */
function sketchNames(element: Element): Partial<SketchElement> {
  const name = element.getAttribute('name') ?? '';
  const shape = element.id === '' ? {} : { id: shapeOfId(element.id) };
  const isControl = controlTags.has(element.tagName) || element.hasAttribute('role');
  const words = isControl ? sketchName(`${name} ${element.id}`.trim()) : '';
  return words === '' ? shape : { ...shape, name: words };
}

function sketchTies(element: Element, references: References): Partial<SketchElement> {
  const [target] = element instanceof HTMLLabelElement ? references.pointedTo(element, 'for') : [];
  const labelledBy = references.pointedTo(element, 'aria-labelledby').slice(0, 20);
  return {
    ...definite({ ref: references.numberOf(element), for: target }),
    ...(labelledBy.length > 0 ? { labelledBy } : {}),
  };
}

/** Which slot of a shadow root an element is, or is put into. */
function sketchSlot(element: Element, { slotNumber }: Easel): Partial<SketchElement> {
  const name = element.getAttribute(element.tagName === 'SLOT' ? 'name' : 'slot') ?? '';
  return name === '' ? {} : { slot: slotNumber(name) };
}

function sketchClassesOf(element: Element): Partial<SketchElement> {
  const { classes, other } = sketchClasses(element.getAttribute('class') ?? '');
  return {
    ...(classes.length > 0 ? { classes } : {}),
    ...(other > 0 ? { otherClasses: other } : {}),
  };
}

function sketchAttributes(element: Element): Partial<SketchElement> {
  const names = element.getAttributeNames().filter((name) => !elsewhere.has(name));
  const attributes = names.filter((name) => sketchedAttributes.has(name));
  const others = names.length - attributes.length;
  const states = Object.entries(sketchedStates)
    .map(([name, values]) => [name, element.getAttribute(name) ?? '', values] as const)
    .filter(([, value, values]) => values.includes(value))
    .map(([name, value]) => [name, value] as const);
  return {
    ...(states.length > 0 ? { states: Object.fromEntries(states) } : {}),
    ...(attributes.length > 0 ? { attributes } : {}),
    ...(others > 0 ? { otherAttributes: others } : {}),
  };
}

function sketchWords(element: Element, texts: TextSketcher): Partial<SketchElement> {
  const said = (attribute: string) => {
    const text = element.getAttribute(attribute)?.trim() ?? '';
    return text === '' ? undefined : texts.text(text);
  };
  return definite({
    ariaLabel: said('aria-label'),
    placeholder: said('placeholder'),
    title: said('title'),
  });
}

function known(word: string | null, words: ReadonlySet<string>): string | undefined {
  return word !== null && words.has(word) ? word : undefined;
}

/** Without what is undefined: a sketch is read by people. */
function definite<Parts extends object>(parts: Parts): Partial<Parts> {
  const entries = Object.entries(parts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<Parts>;
}

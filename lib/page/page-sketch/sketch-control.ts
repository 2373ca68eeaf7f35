import type { SketchElement, SketchOption } from '../../consoles/sketch.ts';
import { captionsOf } from '../captions-of.ts';
import { isEditable, kindOf } from '../element-kind.ts';
import type { LabelFinder } from '../label-finder.ts';
import type { TextSketcher } from './text-sketcher.ts';

const mostOptions = 40;
const textual = new Set(['text', 'url', 'email', 'search', 'tel']);
const captionedTypes = new Set(['submit', 'button', 'reset']);

/** What a control is, what it holds by its shape, and how captions are tied to it. */
export function sketchControl(
  element: Element,
  texts: TextSketcher,
  labels: LabelFinder,
): Partial<SketchElement> {
  const kind = kindOf(element);
  if (kind === null) return sketchHeld(element, texts);
  const ties = kind === 'button' ? [] : tiesOf(element, labels);
  return {
    kind,
    editable: isEditable(element),
    ...(ties.length > 0 ? { ties } : {}),
    ...sketchHeld(element, texts),
  };
}

/** A secret is told by nothing, not even by its length. */
function sketchHeld(element: Element, texts: TextSketcher): Partial<SketchElement> {
  if (element instanceof HTMLInputElement) return sketchInput(element, texts);
  if (element instanceof HTMLTextAreaElement) {
    return { ...heldValue(element.value, texts), ...requiredOf(element) };
  }
  if (element instanceof HTMLSelectElement) {
    return { options: optionsOf(element, texts), ...requiredOf(element) };
  }
  return {};
}

function sketchInput(input: HTMLInputElement, texts: TextSketcher): Partial<SketchElement> {
  const checked = input.checked ? { checked: true as const } : {};
  const isCaption = captionedTypes.has(input.type);
  const value = isCaption && input.value !== '' ? { value: texts.text(input.value) } : {};
  return {
    type: input.type,
    ...requiredOf(input),
    ...checked,
    ...value,
    ...(textual.has(input.type) ? heldValue(input.value, texts) : {}),
  };
}

function requiredOf({ required }: { readonly required: boolean }): Partial<SketchElement> {
  return required ? { required: true } : {};
}

function heldValue(value: string, texts: TextSketcher): Partial<SketchElement> {
  return value.trim() === '' ? {} : { value: texts.value(value) };
}

function optionsOf(select: HTMLSelectElement, texts: TextSketcher): SketchOption[] {
  const options = [...select.options];
  const kept = options.filter((option, i) => i < mostOptions || option.selected);
  const sketched = kept.slice(0, mostOptions * 2).map((option) => optionOf(option, texts));
  const last = sketched.at(-1);
  const others = options.length - sketched.length;
  if (last !== undefined && others > 0) last.times = others + 1;
  return sketched;
}

function optionOf(option: HTMLOptionElement, texts: TextSketcher): SketchOption {
  const isItsText = option.value === option.text;
  return {
    text: texts.option(option.text),
    ...(isItsText ? {} : { value: texts.option(option.value) }),
    ...(option.selected ? { chosen: true as const } : {}),
    ...(option.disabled ? { disabled: true as const } : {}),
  };
}

/** The ways in which captions are tied, with the two kinds of a label told apart. */
function tiesOf(element: Element, labels: LabelFinder): string[] {
  const ties = captionsOf(element, labels).map(({ tie }) => tie);
  const found: string[] = ties.filter((tie) => tie !== 'label' && tie !== 'aria');
  if (labels(element).some((label) => !label.contains(element))) found.push('for');
  if (element.closest('label') !== null) found.push('wrapping');
  if (element.hasAttribute('aria-labelledby')) found.push('labelledby');
  if (element.hasAttribute('aria-label')) found.push('aria');
  return [...new Set(found)];
}

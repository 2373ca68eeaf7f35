import {
  type ButtonLook,
  buttonLook,
  type HeadingLook,
  headingLook,
} from '../../drift/elements.ts';

/** Element names by what a div with a role becomes. */
const buttonNames: Record<ButtonLook, string> = { today: 'div', button: 'button', link: 'a' };
const headingNames: Record<HeadingLook, string> = { today: 'div', h2: 'h2', heading: 'span' };

/** Elements without children of their own kind, which a template has for buttons and for headings. */
const flatButton = /<div role="button"([^>]*)>((?:(?!<div|<\/div).)*)<\/div>/gs;
const heading = /<div([^>]*) role="heading" aria-level="(\d)"([^>]*)><\/div>/g;

/** Buttons and headings of a template as the elements that they are in another year. */
export function otherElements(template: string): string {
  return template
    .replaceAll(flatButton, (_all, attributes, content) => button(attributes, content))
    .replaceAll(heading, (_all, before, level, after) => headingOf(before, level, after));
}

function button(attributes: string, content: string): string {
  const name = buttonNames[buttonLook];
  const role = buttonLook === 'button' ? ' type="button"' : ' role="button"';
  return `<${name}${role}${attributes}>${content}</${name}>`;
}

function headingOf(before: string, level: string, after: string): string {
  const name = headingNames[headingLook];
  const role = headingLook === 'h2' ? '' : ` role="heading" aria-level="${level}"`;
  return `<${name}${before}${role}${after}></${name}>`;
}

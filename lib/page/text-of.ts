/** What holds no caption for others: what is hidden, scripts, styles, and controls, whose text is their own. */
const mute =
  '[hidden], script, style, select, textarea, button, [role=switch], [role=checkbox], [role=combobox], [role=listbox]';

/** What an element says, also through slots. */
export function textWithin(element: Element): string {
  return [...element.childNodes].map(textOf).filter(Boolean).join(' ');
}

/** Text without that of controls, scripts and styles within. */
export function textOf(node: Node): string {
  if (node instanceof Text) return node.data.trim();
  if (!(node instanceof Element) || node.matches(mute)) return '';
  if (node instanceof HTMLSlotElement) return node.assignedNodes().map(textOf).join(' ').trim();
  if (node.childElementCount === 0) return node.textContent?.trim() ?? '';
  return textWithin(node);
}

/** On one line, with single spaces; empty where there is nothing. */
export function onOneLine(text: string | null | undefined): string {
  return text?.replace(/\s+/g, ' ').trim() ?? '';
}

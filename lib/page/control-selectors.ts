const boxes = 'input, textarea, select';
const roles =
  '[role=textbox], [role=combobox], [role=listbox], [role=switch], [role=checkbox], [role=radio]';
const buttons = 'button, [type=button], [type=submit], [role=button]';
const controls = `${boxes}, ${roles}, ${buttons}`;

/** Whether a node is something to enter, choose or press, or holds such a thing. */
export function isControl(node: Node): boolean {
  if (!(node instanceof Element)) return false;
  if (node.matches(controls) || node.querySelector(controls) !== null) return true;
  return [node, ...node.children].some(isHostOfControl);
}

/** A component keeps what can be entered in its own tree, which no selector reaches. */
function isHostOfControl({ shadowRoot }: Element): boolean {
  return shadowRoot !== null && [...shadowRoot.children].some(isControl);
}

/** The node itself, or all controls in it. */
export function controlsWithin(node: Node): Element[] {
  if (!(node instanceof Element)) return [];
  return node.matches(controls) ? [node] : [...node.querySelectorAll(controls)];
}

export function isButton(element: Element): boolean {
  return element.matches(buttons);
}

/** Of what makes itself a control by its role, the text within is its own name (ARIA, name from content). */
export function isNamedByItsContent(element: Element): boolean {
  return element.matches('[role=switch], [role=checkbox], [role=radio]');
}

/**
 * What a screen of the portal holds, as data. How it looks is a renderer's business, so that the same
 * screens can be shown in quite different markup.
 */
export interface Screen {
  title: string;
  /** Entries beside the screen, when it belongs to a group of screens. */
  navigation?: readonly NavigationItem[];
  /** Why the form on this screen was not saved. */
  errors?: readonly string[];
  /** Marks a failure for tests: the reason as a literal. */
  reason?: string;
  parts: readonly Part[];
}

export interface NavigationItem {
  text: string;
  href: string;
  current: boolean;
}

export type Part = FormPart | DetailsPart | ListPart | TextPart | ActionsPart | HandoverPart;

export interface FormPart {
  kind: 'form';
  action: string;
  /** Rails sends everything but GET as POST and names the verb in a hidden field. */
  method: 'post' | 'patch';
  sections: readonly Section[];
  submit: string;
}

export interface Section {
  heading?: string;
  text?: string;
  controls: readonly Control[];
}

/** Values to read and copy, outside any form. */
export interface DetailsPart {
  kind: 'details';
  heading: string;
  text?: string;
  controls: readonly OutputControl[];
}

export interface ListPart {
  kind: 'list';
  heading: string;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** What stands there instead of an empty list. */
  empty: string;
}

export interface Cell {
  text: string;
  href?: string;
}

export interface TextPart {
  kind: 'text';
  text: string;
  truth?: string;
}

export interface ActionsPart {
  kind: 'actions';
  actions: readonly { text: string; href: string }[];
}

/** A form that leaves for another site by itself, as the POST binding does. */
export interface HandoverPart {
  kind: 'handover';
  action: string;
  fields: Readonly<Record<string, string>>;
}

export type Control =
  | TextControl
  | SelectControl
  | CheckboxControl
  | CertificateControl
  | OutputControl;

interface ControlBase {
  /** What the control means, for tests and demos; the extension must do without. */
  truth: string;
  caption: string;
  name: string;
  hint?: string;
  /** True where the submitted value was refused. */
  invalid?: boolean;
  /** Elements that stand around it and mean nothing; none today. */
  layers?: number;
}

export interface TextControl extends ControlBase {
  kind: 'text';
  type: 'text' | 'email' | 'password';
  value: string;
  /** Other elements for the same box: one of several lines, or one for addresses. */
  look?: 'today' | 'lines' | 'url';
  /** A breakage: the field empties itself when the focus leaves it. */
  dropsOnBlur?: boolean;
}

export interface SelectControl extends ControlBase {
  kind: 'select';
  value: string;
  /** The first entry, which stands for "nothing chosen". */
  prompt?: string;
  options: readonly Option[];
}

export interface Option {
  value: string;
  text: string;
}

export interface CheckboxControl extends ControlBase {
  kind: 'checkbox';
  checked: boolean;
}

/** The stored certificate as text, and a box for a new one that opens on request. */
export interface CertificateControl extends ControlBase {
  kind: 'certificate';
  storedTruth: string;
  stored: string;
  /** Shown while nothing is stored. */
  none: string;
  /** The button that opens the box. */
  update: string;
  /** What was submitted and refused; the box is then open from the start. */
  value: string;
}

export interface OutputControl {
  kind: 'output';
  truth: string;
  caption: string;
  value: string;
  layers?: number;
  /** Whether it is a box that cannot be written or plain text, whatever the manner does today. */
  look?: 'today' | 'box' | 'text';
}

/** Everything around a screen. */
export interface Frame {
  portalName: string;
  /** Null for a page that nobody is signed in to. */
  user: { name: string; email: string; isAdmin: boolean } | null;
  notice: string;
  alert: string;
  /** Goes into every form as `authenticity_token`. */
  csrfToken: string;
}

/** A screen in its frame, as data for a client that draws it itself. */
export interface ShownScreen {
  screen: Screen;
  frame: Frame;
}

import type { Live, Reading } from './live.ts';

/** Something to press: a command, a button, a link or a menu entry. */
export interface Press {
  text: string;
  /** Accessible name where the text alone does not say enough. */
  label?: string;
  /** Language-independent name that the portal keeps for its own telemetry. */
  telemetry?: string;
  primary?: boolean;
  enabled: Reading<boolean>;
  press: () => unknown;
  /** A command with a menu under it. */
  menu?: Press[];
}

/** A line of text that can be edited. */
export interface Field {
  kind: 'field';
  label: string;
  placeholder: string;
  required: boolean;
  value: Live<string>;
  /** What the server holds; setting it makes the field clean. */
  saved: Live<string>;
  dirty: Reading<boolean>;
  /** What is wrong, half a second after the last change; null while nothing is. */
  problem: Reading<string | null>;
  /** Whether the value may be saved. */
  valid: Reading<boolean>;
  enabled: Reading<boolean>;
  /** Masked, with a button that shows it. */
  secret: boolean;
  hints: string[];
  /** What this field means, for measuring whoever tries to find out. */
  truth: string;
}

/** A list of addresses, each in a text box of its own, one of them the default. */
export interface AddressList {
  kind: 'addresses';
  label: string;
  required: boolean;
  rows: Live<AddressRow[]>;
  add: Press;
  defaultText: string;
  problem: Reading<string | null>;
  hints: string[];
  truth: string;
}

export interface AddressRow {
  value: Live<string>;
  isDefault: Live<boolean>;
  problem: Reading<string | null>;
  remove: Press;
}

export interface Tick {
  kind: 'tick';
  label: string;
  value: Live<boolean>;
  enabled: Reading<boolean>;
}

export interface Choice {
  kind: 'choice';
  label: string;
  options: { key: string; text: string }[];
  value: Live<string>;
  enabled: Reading<boolean>;
  truth: string;
}

export interface SearchBox {
  kind: 'search';
  placeholder: string;
  value: Live<string>;
  truth: string;
}

import type { AddressList, AddressRow } from './controls.ts';
import type { Check } from './fields.ts';
import { always, type Live, live, type Reading, settled, workedOut } from './live.ts';

export interface AddressListPlan {
  label: string;
  saved: string[];
  required: boolean;
  check: Check;
  hints: string[];
  truth: string;
  texts: { add: string; remove: string; isDefault: string; needed: string; twice: string };
}

export interface AddressListForm extends AddressList {
  dirty: Reading<boolean>;
  valid: Reading<boolean>;
  /** What is to be saved, the default first. */
  values: Reading<string[]>;
  /** Takes the present values as saved. */
  adopt: () => void;
}

/** Rows of addresses that come and go; the first row is the default until another is ticked. */
export function createAddressList(plan: AddressListPlan): AddressListForm {
  const rows = live<AddressRow[]>([]);
  const saved = live(plan.saved);
  for (const text of plan.saved) addRow(plan, rows, text);
  const values = workedOut(() => valuesOf(rows()));
  const verdict = workedOut(() => listVerdict(plan, values()));
  const dirty = workedOut(() => values().join('\n') !== saved().join('\n'));
  return {
    kind: 'addresses',
    label: plan.label,
    required: plan.required,
    rows,
    add: { text: plan.texts.add, enabled: always, press: () => addRow(plan, rows, '') },
    defaultText: plan.texts.isDefault,
    problem: settled(workedOut(() => (dirty() ? verdict() : null))),
    hints: plan.hints,
    truth: plan.truth,
    dirty,
    values,
    valid: settled(workedOut(() => verdict() === null && rowsAreGood(plan, values()))),
    adopt: () => saved(values.peek()),
  };
}

function addRow(plan: AddressListPlan, rows: Live<AddressRow[]>, text: string): void {
  const value = live(text);
  const row: AddressRow = {
    value,
    isDefault: live(rows.peek().length === 0),
    problem: settled(workedOut(() => (value() === '' ? null : plan.check(value().trim())))),
    remove: {
      text: plan.texts.remove,
      enabled: always,
      press: () => rows(rows.peek().filter((other) => other !== row)),
    },
  };
  row.isDefault.subscribe((ticked) => {
    if (ticked) for (const other of rows.peek()) if (other !== row) other.isDefault(false);
  });
  rows([...rows.peek(), row]);
}

function valuesOf(rows: AddressRow[]): string[] {
  const ordered = [...rows].sort((a, b) => Number(b.isDefault()) - Number(a.isDefault()));
  return ordered.map((row) => row.value().trim()).filter((text) => text !== '');
}

function listVerdict(plan: AddressListPlan, values: string[]): string | null {
  if (plan.required && values.length === 0) return plan.texts.needed;
  return new Set(values).size < values.length ? plan.texts.twice : null;
}

function rowsAreGood(plan: AddressListPlan, values: string[]): boolean {
  return values.every((text) => plan.check(text) === null);
}

import type { Field } from './controls.ts';
import { always, live, type Reading, settled, workedOut } from './live.ts';

/** Says what is wrong with a text, or null. */
export type Check = (text: string) => string | null;

export interface FieldPlan {
  label: string;
  initial?: string;
  placeholder?: string;
  required?: boolean;
  check?: Check;
  enabled?: Reading<boolean>;
  secret?: boolean;
  hints?: string[];
  truth?: string;
}

/** A field whose problem shows late, and only after somebody has changed it. */
export function createField(plan: FieldPlan): Field {
  const saved = live(plan.initial ?? '');
  const value = live(saved.peek());
  const verdict = workedOut(() => plan.check?.(value().trim()) ?? null);
  const dirty = workedOut(() => value() !== saved());
  return {
    kind: 'field',
    label: plan.label,
    placeholder: plan.placeholder ?? '',
    required: plan.required ?? false,
    value,
    saved,
    dirty,
    problem: settled(workedOut(() => (dirty() ? verdict() : null))),
    valid: settled(workedOut(() => verdict() === null)),
    enabled: plan.enabled ?? always,
    secret: plan.secret ?? false,
    hints: plan.hints ?? [],
    truth: plan.truth ?? '',
  };
}

export function allValid(fields: readonly { valid: Reading<boolean> }[]): Reading<boolean> {
  return workedOut(() => fields.map((field) => field.valid()).every(Boolean));
}

export function anyDirty(fields: readonly { dirty: Reading<boolean> }[]): Reading<boolean> {
  return workedOut(() => fields.map((field) => field.dirty()).some(Boolean));
}

export function needed(message: string, otherwise: Check = () => null): Check {
  return (text) => (text === '' ? message : otherwise(text));
}

export function optional(check: Check): Check {
  return (text) => (text === '' ? null : check(text));
}

export function secureAddress(message: string): Check {
  return (text) => (isSecure(text) ? null : message);
}

function isSecure(text: string): boolean {
  const parsed = URL.parse(text);
  if (!parsed) return false;
  return parsed.protocol === 'https:' || parsed.hostname === 'localhost';
}

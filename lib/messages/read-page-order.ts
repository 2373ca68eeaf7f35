import type { LearnedField } from '../consoles/learned-field.ts';
import type { ObserveOrder, PageOrder } from './page-messages.ts';

/**
 * What the schemas in page-messages.ts accept, read without them: they would be a third of a script that
 * every page of a console pays for. What comes here was parsed by its schema when it was stored.
 */
export function readObserveOrder(message: unknown): ObserveOrder | null {
  if (!isRecord(message)) return null;
  const { observe, address, learned, again } = message;
  const isWhole =
    typeof observe === 'boolean' &&
    typeof address === 'string' &&
    areLearned(learned) &&
    (again === undefined || typeof again === 'boolean');
  if (!isWhole) return null;
  return again === undefined ? { observe, address, learned } : { observe, address, learned, again };
}

/** @returns null for what is meant for another script of the page. */
export function readPageOrder(message: unknown): PageOrder | null {
  if (!isRecord(message)) return null;
  const { type, observe, learned } = message;
  if (type === 'page/look') return { type };
  if (type === 'page/observe' && typeof observe === 'boolean') return { type, observe };
  return type === 'page/learn' && areLearned(learned) ? { type, learned } : null;
}

function areLearned(learned: unknown): learned is LearnedField[] {
  return Array.isArray(learned) && learned.every(isLearned);
}

/** A page or a field that nobody knows fits nothing. */
function isLearned(learned: unknown): learned is LearnedField {
  if (!isRecord(learned) || !areTexts(learned, ['id', 'console', 'host', 'page', 'field', 'at'])) {
    return false;
  }
  return (
    typeof learned.confirmed === 'boolean' &&
    isListOfTexts(learned.despite) &&
    isDescription(learned.description)
  );
}

function isDescription(description: unknown): boolean {
  return (
    isRecord(description) &&
    areTexts(description, ['kind', 'name', 'route']) &&
    isListOfTexts(description.captions) &&
    isListOfTexts(description.section) &&
    isRecord(description.neighbours) &&
    areTexts(description.neighbours, ['before', 'after'])
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function areTexts(record: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  return keys.every((key) => typeof record[key] === 'string');
}

function isListOfTexts(list: unknown): boolean {
  return Array.isArray(list) && list.every((each) => typeof each === 'string');
}

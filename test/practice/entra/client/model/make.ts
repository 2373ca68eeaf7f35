import type { Answer } from '../server.ts';
import type { Press, SearchBox } from './controls.ts';
import { always, type Live, live, type Reading } from './live.ts';
import type { CopyField, Fact, Part, Piece, Section, Words } from './parts.ts';
import type { Portal } from './portal.ts';
import type { Surface } from './surface.ts';

/** Adds the parts in stages, each a moment after the one before, as lazy loading does. */
export async function appear(portal: Portal, surface: Surface, ...stages: Part[][]) {
  for (const stage of stages) {
    await portal.pause();
    surface.parts([...surface.parts.peek(), ...stage]);
    surface.waiting(false);
  }
}

/** The answer's value, or null after the surface has shown why there is none. */
export function valueOrProblem<T>(portal: Portal, surface: Surface, answer: Answer<T>): T | null {
  if (answer.ok) return answer.value;
  surface.waiting(false);
  surface.parts([...surface.parts.peek(), words('problem', refusalText(portal, answer))]);
  return null;
}

export function refusalText(portal: Portal, answer: Extract<Answer<unknown>, { ok: false }>) {
  const { problem, about } = answer.refusal;
  return portal.t(problem as Parameters<Portal['t']>[0], { about });
}

export function press(text: string, action: () => unknown, more: Partial<Press> = {}): Press {
  return { text, enabled: always, press: action, ...more };
}

export function words(look: Words['look'], text: string | Reading<string>): Words {
  return { kind: 'words', look, text: typeof text === 'string' ? live(text) : text };
}

export function fact(label: string, text: string, truth = ''): Fact {
  return { kind: 'fact', label, pieces: [{ text, truth }], missing: false };
}

/** Cells of plain text, by the key of their column. */
export function plainCells(texts: Record<string, string>): Record<string, Piece[]> {
  const entries = Object.entries(texts);
  return Object.fromEntries(entries.map(([key, text]) => [key, [{ text, truth: '' }]]));
}

export function section(title: string, parts: Part[]): Section {
  return { kind: 'section', title, parts };
}

export function copyField(portal: Portal, label: string, value: string, truth: string): CopyField {
  const copy = () => portal.copy(value);
  return { kind: 'copy', label, value, copyText: portal.t('copyToClipboard'), copy, truth };
}

export function searchBox(placeholder: string, value: Live<string>, truth: string): SearchBox {
  return { kind: 'search', placeholder, value, truth };
}

/** Whether one of the texts contains what was typed, whatever its case. */
export function matches(typed: string, ...texts: string[]): boolean {
  const wanted = typed.trim().toLowerCase();
  return texts.some((text) => text.toLowerCase().includes(wanted));
}

import { listText, t } from '../lib/catalogue/translate.ts';
import { samlMethod } from '../lib/consoles/page-openers.ts';
import type { SaveOutcome } from '../lib/consoles/save-order.ts';
import type { ToldPress } from '../lib/consoles/told-press.ts';
import type { Errand } from '../lib/guide/errand.ts';

/** What the press of an errand says that goes there, fills and saves: all that it does, in its order. */
export function savingText({ presses, caption, choosesMethod, host }: Errand): string {
  const [first, second, third] = presses;
  const [one = '', two = '', three = ''] = [first?.caption, second?.caption, third?.caption];
  switch (first?.kind) {
    case 'tile':
      return t('errand.press.tile', { name: one, create: two, host });
    case 'person':
      return t('errand.press.person', { person: one, select: two, assign: three, host });
    case 'reveal':
      return t('errand.press.reveal', { show: one, review: two, create: three, host });
    default: {
      const save = { caption: caption ?? '', host };
      if (!choosesMethod) return t('errand.go-and-save', save);
      return t('errand.press.method', { ...save, method: samlMethod });
    }
  }
}

/** What an errand waits for, and what it does then. */
export function waitingText(errand: Errand, saves: boolean): string {
  const where = { page: t(`page.${errand.page}`), host: errand.host };
  if (!saves) return t('errand.waiting', where);
  if (errand.presses.length > 0) {
    return t('errand.waiting-to-press', { ...where, presses: namesOf(errand.presses) });
  }
  return t('errand.waiting-to-save', { ...where, caption: errand.caption ?? '' });
}

/** What presses are made on, as a list. */
export function namesOf(presses: readonly ToldPress[]): string {
  return listText(presses.map(({ caption }) => t('press.caption', { caption })));
}

/** Why one of several presses was not made. */
export function whyNotMade({ kind, caption }: ToldPress, outcome: SaveOutcome): string {
  if (outcome === 'missing' || outcome === 'ambiguous') {
    if (kind === 'tile') return t(`press.tile.${outcome}`, { caption });
    if (kind === 'person') return t(`press.person.${outcome}`, { caption });
  }
  return t(`save.outcome.${outcome}`, { caption });
}

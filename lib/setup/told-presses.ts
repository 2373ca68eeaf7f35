import type { PageId } from '../consoles/ids.ts';
import { type PressCaptions, pressCaptions } from '../consoles/press-captions.ts';
import type { ToldPress } from '../consoles/told-press.ts';
import { restsOnFile } from './confirmations.ts';
import { factValue, type SetupState } from './setup-state.ts';
import { wantedValue } from './wanted-values.ts';

type Telling = (captions: PressCaptions, setup: SetupState) => readonly ToldPress[];

/** The pages that several presses finish, in their order; none where something is not known for certain. */
const tellings: Partial<Record<PageId, Telling>> = {
  'entra/gallery': ({ create }, setup) => {
    const wanted = wantedValue(setup, 'gallery.search');
    if (wanted?.kind !== 'value') return [];
    const name = wanted.value;
    return [
      { kind: 'tile', caption: name },
      { kind: 'create-named', caption: create, name },
    ];
  },
  'entra/create-user': ({ showPassword, reviewCreate, create }) =>
    showPassword === undefined || reviewCreate === undefined
      ? []
      : [
          { kind: 'reveal', caption: showPassword },
          { kind: 'sum-up', caption: reviewCreate },
          { kind: 'create-shown', caption: create },
        ],
  'entra/add-assignment': ({ noneSelected, select, assign }, setup) => {
    const person = factValue(setup, 'entra/testUser.upn');
    if (person === null || restsOnFile(setup, 'entra/testUser.upn')) return [];
    if (noneSelected === undefined || select === undefined || assign === undefined) return [];
    const name = setup.choices.displayName;
    return [
      { kind: 'person', caption: person, name, unchosen: noneSelected },
      { kind: 'hand-on', caption: select },
      { kind: 'save-choice', caption: assign },
    ];
  },
};

/**
 * What is pressed on a page after its fill, one after another; nothing where a single press saves it, or where nobody
 * knows the names of what would be pressed.
 *
 * @param language BCP 47 tag of what the document speaks; left out for English.
 */
export function toldPresses(
  page: PageId,
  setup: SetupState,
  language?: string,
): readonly ToldPress[] {
  const captions = pressCaptions(language);
  return captions === null ? [] : (tellings[page]?.(captions, setup) ?? []);
}

import { meansWanted } from '../consoles/choose-option.ts';
import type { FieldId } from '../consoles/ids.ts';
import type { FieldState } from '../consoles/observation.ts';
import { derOf } from '../saml/pem.ts';

type Shown = ReadonlyMap<FieldId, FieldState>;

/** What a field of a page holds, what is stored of it included. */
export function heldBy(shown: Shown, id: FieldId): FieldState {
  return withStored(shown.get(id) ?? absent(id), shown);
}

/** Nothing on the page fits the field, and nothing opens it. */
function absent(id: FieldId): FieldState {
  return {
    id,
    outcome: 'missing',
    now: '',
    values: [],
    isChoice: false,
    options: [],
    editable: false,
    behindOpener: false,
    shown: 'no',
  };
}

/** The certificate box is empty even where a certificate is stored: what is stored counts as its value. */
function withStored(state: FieldState, all: Shown): FieldState {
  if (state.id !== 'samlSettings.certificate' || state.now !== '') return state;
  return { ...state, now: all.get('samlSettings.storedCertificate')?.now ?? '' };
}

/** Whether a field holds a value, in whatever form the page shows it. */
export function holds(state: FieldState, wanted: string): boolean {
  if (state.outcome !== 'found' && state.now === '') return false;
  if (state.id === 'samlSettings.certificate') return derOf(state.now) === derOf(wanted);
  if (state.isChoice) return meansWanted(state.id, wanted, state.now, state.options);
  return state.now === wanted;
}

import type { PageId } from './ids.ts';

/** A button of one page that opens another one, or what of it is still hidden, and changes nothing. */
export interface PageOpener {
  readonly on: PageId;
  readonly goal: PageId;
  /** What it says, in the languages in which that is known, the English text first. */
  readonly says: readonly string[];
  /** What is to be pressed after, in what opens by it. */
  readonly next?: readonly string[];
  /** It stands below a heading that names the goal. */
  readonly belowGoal?: boolean;
}

export const pageOpeners: readonly PageOpener[] = [
  {
    on: 'entra/users-and-groups',
    goal: 'entra/add-assignment',
    says: ['Add user/group', 'Add user', 'Benutzer hinzufügen', 'Agregar usuario'],
    // The page between the two has no field of its own, and nothing else that tells it for certain.
    next: ['None Selected'],
  },
  {
    on: 'entra/saml',
    goal: 'entra/basic-saml',
    says: ['Edit', 'Bearbeiten', 'Editar', 'Modifier', '編集'],
    belowGoal: true,
  },
];

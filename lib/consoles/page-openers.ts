import type { PageId } from './ids.ts';

/** A button of one page that opens another one, or what of it is still hidden. It changes nothing, unless it `isTold`. */
export interface PageOpener {
  readonly on: PageId;
  readonly goal: PageId;
  /** What it says, in the languages in which that is known, the English text first. */
  readonly says: readonly string[];
  /** What is to be pressed after, in what opens by it. */
  readonly next?: readonly string[];
  /** It stands below a heading that names the goal. */
  readonly belowGoal?: boolean;
  /** It says more besides, to describe what it is called. */
  readonly isTile?: boolean;
  /** It saves a choice by itself, so it is pressed only where the admin was told so before. */
  readonly isTold?: boolean;
}

/** What the tile of SAML is called among the methods of single sign-on. */
export const samlMethod = 'SAML';

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
  // A name, so it is the same in every language.
  {
    on: 'entra/sso-method',
    goal: 'entra/basic-saml',
    says: [samlMethod],
    isTile: true,
    isTold: true,
  },
];

import { paths } from '../paths.ts';
import type { Frame } from '../screen.ts';

/** A menu of the top bar. Its id is the same in every manner, for whoever drives the pages. */
export interface Menu {
  id: 'admin_menu' | 'account_menu';
  text: string;
  /** Shown above the entries and not to be pressed. */
  note?: string;
  entries: readonly { text: string; href: string }[];
}

export type SignedIn = NonNullable<Frame['user']>;

/** What an administrator may open. */
export const adminMenu: Menu = {
  id: 'admin_menu',
  text: 'Admin',
  entries: [
    { text: 'Users & Permissions', href: paths.users },
    { text: 'Account Settings', href: paths.general },
  ],
};

export function accountMenu({ name, email }: SignedIn): Menu {
  return {
    id: 'account_menu',
    text: name,
    note: email,
    entries: [{ text: 'Sign Out', href: paths.logout }],
  };
}

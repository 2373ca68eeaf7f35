/** @jsxImportSource react */
import { useState } from 'react';
import { paths } from '../../../paths.ts';
import type { Frame } from '../../../screen.ts';
import { accountMenu, adminMenu, type Menu } from '../../menus.ts';
import { Link } from './Link.tsx';
import styles from './spa.module.css';
import { useLeaving } from './use-leaving.ts';

export function TopBar({ frame: { portalName, user } }: { frame: Frame }) {
  return (
    <div className={styles.bar} role="banner">
      <Link href={paths.library} className={styles.brand}>
        {portalName}
      </Link>
      {user && <Link href={paths.library}>Library</Link>}
      {user?.isAdmin && <MenuView menu={adminMenu} />}
      <div className={styles.gap} />
      {user && <MenuView menu={accountMenu(user)} />}
    </div>
  );
}

function MenuView({ menu: { id, text, note, entries } }: { menu: Menu }) {
  const [isOpen, setOpen] = useState(false);
  const around = useLeaving<HTMLDivElement>(isOpen, () => setOpen(false));
  return (
    <div className={styles.menu} ref={around}>
      <button
        type="button"
        aria-haspopup="true"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {text}
      </button>
      {isOpen && (
        <div className={styles.popover} id={id}>
          {note && <span>{note}</span>}
          {entries.map((entry) => (
            <Link href={entry.href} key={entry.href}>
              {entry.text}
            </Link>
          ))}
        </div>
      )}
    </div>
  );
}

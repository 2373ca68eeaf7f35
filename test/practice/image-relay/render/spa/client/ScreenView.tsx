/** @jsxImportSource react */
import type { NavigationItem, Part, Screen } from '../../../screen.ts';
import { errorHeading } from '../../errors.ts';
import { Link } from './Link.tsx';
import { PartView } from './PartView.tsx';
import styles from './spa.module.css';

export function ScreenView({ screen }: { screen: Screen }) {
  return (
    <div className={styles.shell}>
      {screen.navigation && <SideBar items={screen.navigation} />}
      <main className={styles.main} data-reason={screen.reason}>
        <h1>{screen.title}</h1>
        <Problems errors={screen.errors ?? []} />
        {screen.parts.map((part) => (
          <PartView part={part} key={keyOf(part)} />
        ))}
      </main>
    </div>
  );
}

/** No screen has two parts of one kind with the same heading. */
function keyOf(part: Part): string {
  return `${part.kind} ${'heading' in part ? part.heading : ''}`;
}

function SideBar({ items }: { items: readonly NavigationItem[] }) {
  return (
    <aside className={styles.side}>
      {items.map(({ text, href, current }) => (
        <Link href={href} isCurrent={current} key={href}>
          {text}
        </Link>
      ))}
    </aside>
  );
}

function Problems({ errors }: { errors: readonly string[] }) {
  if (errors.length === 0) return null;
  return (
    <div className={styles.problems} role="alert">
      <div>{errorHeading(errors)}</div>
      {errors.map((error) => (
        <div key={error}>{error}</div>
      ))}
    </div>
  );
}

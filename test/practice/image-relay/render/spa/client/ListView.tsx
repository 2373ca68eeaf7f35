/** @jsxImportSource react */
import type { Cell, ListPart } from '../../../screen.ts';
import { Link } from './Link.tsx';
import styles from './spa.module.css';

/** A table by its roles, of elements that are none. */
export function ListView({ list: { heading, columns, rows, empty } }: { list: ListPart }) {
  if (rows.length === 0) {
    return (
      <section className={styles.card}>
        <h2>{heading}</h2>
        <div className={styles.soft}>{empty}</div>
      </section>
    );
  }
  return (
    <section className={styles.card}>
      <h2>{heading}</h2>
      <div role="table" aria-label={heading} className={styles.grid}>
        <div role="row" className={styles.row}>
          {columns.map((column) => (
            <div role="columnheader" key={column}>
              {column}
            </div>
          ))}
        </div>
        {rows.map((row) => (
          <RowView columns={columns} row={row} key={row.map(({ text }) => text).join('|')} />
        ))}
      </div>
    </section>
  );
}

function RowView({ columns, row }: { columns: readonly string[]; row: readonly Cell[] }) {
  return (
    <div role="row" className={styles.row}>
      {row.map(({ text, href }, index) => (
        <div role="cell" key={columns[index]}>
          {href ? <Link href={href}>{text}</Link> : text}
        </div>
      ))}
    </div>
  );
}

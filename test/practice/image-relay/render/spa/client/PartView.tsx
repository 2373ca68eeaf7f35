/** @jsxImportSource react */
import type { ActionsPart, DetailsPart, Part } from '../../../screen.ts';
import { FormView } from './FormView.tsx';
import { HandoverView } from './HandoverView.tsx';
import { Link } from './Link.tsx';
import { ListView } from './ListView.tsx';
import { OutputView } from './OutputView.tsx';
import styles from './spa.module.css';

export function PartView({ part }: { part: Part }) {
  switch (part.kind) {
    case 'form':
      return <FormView form={part} />;
    case 'details':
      return <DetailsView details={part} />;
    case 'list':
      return <ListView list={part} />;
    case 'text':
      return <div data-truth={part.truth}>{part.text}</div>;
    case 'actions':
      return <ActionsView actions={part.actions} />;
    case 'handover':
      return <HandoverView handover={part} />;
  }
}

function DetailsView({ details: { heading, text, controls } }: { details: DetailsPart }) {
  return (
    <section className={styles.card}>
      <h2>{heading}</h2>
      {text && <div className={styles.soft}>{text}</div>}
      {controls.map((output) => (
        <OutputView output={output} key={output.truth} />
      ))}
    </section>
  );
}

function ActionsView({ actions }: Pick<ActionsPart, 'actions'>) {
  return (
    <div className={styles.actions}>
      {actions.map(({ text, href }) => (
        <Link href={href} className={styles.secondary} key={href}>
          {text}
        </Link>
      ))}
    </div>
  );
}

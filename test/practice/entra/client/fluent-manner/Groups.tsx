/** @jsxImportSource react */
import { IconButton } from '@fluentui/react/lib/Button';
import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import type { Card, Columns, Section, Wizard } from '../model/parts.ts';
import { Parts } from './BladeView.tsx';
import { useLive } from './use-live.ts';

export function CardView({ card }: { card: Card }) {
  const { edit } = card;
  return (
    <section className="card" aria-label={card.title}>
      <h3>
        {card.number} {card.title}
      </h3>
      {edit && (
        <IconButton
          iconProps={{ iconName: 'Edit' }}
          ariaLabel={edit.label ?? edit.text}
          onClick={() => void edit.press()}
        />
      )}
      <Parts parts={useLive(card.parts)} />
    </section>
  );
}

export function SectionView({ section }: { section: Section }) {
  return (
    <div className="section">
      <h3>{section.title}</h3>
      <Parts parts={section.parts} />
    </div>
  );
}

export function ColumnsView({ columns }: { columns: Columns }) {
  return (
    <div className="columns">
      <Parts parts={columns.parts} />
    </div>
  );
}

/** Tabs: only the chosen one is in the document. */
export function WizardView({ wizard }: { wizard: Wizard }) {
  const current = useLive(wizard.current);
  return (
    <Pivot
      selectedKey={String(current)}
      onLinkClick={(item) => void wizard.current(Number(item?.props.itemKey ?? 0))}
    >
      {wizard.tabs.map((tab, index) => (
        <PivotItem key={tab.title} headerText={tab.title} itemKey={String(index)}>
          <TabView tab={tab} />
        </PivotItem>
      ))}
    </Pivot>
  );
}

function TabView({ tab }: { tab: Wizard['tabs'][number] }) {
  return <Parts parts={useLive(tab.parts)} />;
}

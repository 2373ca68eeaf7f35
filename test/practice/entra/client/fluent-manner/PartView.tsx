/** @jsxImportSource react */
import { Layers } from '../../../drift/Layers.tsx';
import { layersAround } from '../drift/wrap.ts';
import type { Part } from '../model/parts.ts';
import { AddressListView } from './AddressListView.tsx';
import { ChoiceView, FieldView, SearchView, TickView } from './Controls.tsx';
import { GridView } from './GridView.tsx';
import { CardView, ColumnsView, SectionView, WizardView } from './Groups.tsx';
import { TilesView } from './TilesView.tsx';
import {
  ButtonsView,
  CopyView,
  DownloadView,
  FactView,
  LinkView,
  TipView,
  WordsView,
} from './Words.tsx';

/** One part of a blade, within as many wrappers as its kind has got. */
export function PartView({ part }: { part: Part }) {
  return (
    <Layers count={layersAround(part.kind)}>
      <BarePart part={part} />
    </Layers>
  );
}

/** Drawn by the component for its kind. */
function BarePart({ part }: { part: Part }) {
  switch (part.kind) {
    case 'field':
      return <FieldView field={part} />;
    case 'addresses':
      return <AddressListView list={part} />;
    case 'tick':
      return <TickView tick={part} />;
    case 'choice':
      return <ChoiceView choice={part} />;
    case 'search':
      return <SearchView box={part} />;
    case 'fact':
      return <FactView fact={part} />;
    case 'copy':
      return <CopyView field={part} />;
    case 'download':
      return <DownloadView download={part} />;
    case 'words':
      return <WordsView words={part} />;
    case 'link':
      return <LinkView link={part} />;
    case 'buttons':
      return <ButtonsView row={part} />;
    case 'tip':
      return <TipView tip={part} />;
    case 'card':
      return <CardView card={part} />;
    case 'section':
      return <SectionView section={part} />;
    case 'columns':
      return <ColumnsView columns={part} />;
    case 'tiles':
      return <TilesView tiles={part} />;
    case 'grid':
      return <GridView grid={part} />;
    case 'wizard':
      return <WizardView wizard={part} />;
  }
}

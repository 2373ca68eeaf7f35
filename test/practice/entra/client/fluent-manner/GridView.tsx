/** @jsxImportSource react */
import { IconButton } from '@fluentui/react/lib/Button';
import {
  DetailsList,
  DetailsListLayoutMode,
  type IColumn,
  type IDetailsRowProps,
  SelectionMode,
} from '@fluentui/react/lib/DetailsList';
import { Link } from '@fluentui/react/lib/Link';
import { Selection } from '@fluentui/react/lib/Selection';
import { type MouseEvent, type ReactNode, useContext, useMemo } from 'react';
import type { Grid, GridRow } from '../model/parts.ts';
import { Texts } from './texts.ts';
import { useLive } from './use-live.ts';

/** A list of rows, of which only those near the visible part are in the document. */
export function GridView({ grid }: { grid: Grid }) {
  const rows = useLive(grid.rows);
  const { ticked } = grid;
  const selection = useMemo(() => createSelection(ticked), [ticked]);
  const columns = useMemo(() => columnsOf(grid), [grid]);
  if (rows.length === 0) return <div className="note">{grid.empty}</div>;
  return (
    <DetailsList
      items={rows}
      columns={columns}
      getKey={(row: GridRow) => row.key}
      setKey="rows"
      layoutMode={DetailsListLayoutMode.justified}
      selectionMode={ticked ? SelectionMode.multiple : SelectionMode.none}
      ariaLabelForGrid={grid.name}
      onRenderRow={(row, draw) => draw?.(withNamedCheck(grid, row)) ?? null}
      {...(selection ? { selection } : {})}
    />
  );
}

/** A row is ticked by a box that is called like the row. */
function withNamedCheck(grid: Grid, row?: IDetailsRowProps): IDetailsRowProps | undefined {
  const first = row?.item.cells[grid.columns[0]?.key ?? '']?.[0];
  return row && { ...row, checkButtonAriaLabel: first?.text ?? '' };
}

function createSelection(ticked: Grid['ticked']): Selection | null {
  if (!ticked) return null;
  const selection: Selection = new Selection({
    onSelectionChanged: () => ticked(selection.getSelection().map((row) => String(row.key))),
  });
  return selection;
}

function columnsOf(grid: Grid): IColumn[] {
  const columns = grid.columns.map(({ key, title }, index) => ({
    key,
    name: title,
    minWidth: 110,
    maxWidth: 260,
    isResizable: true,
    onRender: (row: GridRow) => <CellView row={row} column={key} first={index === 0} />,
  }));
  const menu = {
    key: 'menu',
    name: '',
    minWidth: 40,
    onRender: (row: GridRow) => <MenuView row={row} />,
  };
  return [...columns, menu];
}

function CellView({ row, column, first }: { row: GridRow; column: string; first: boolean }) {
  const text = (row.cells[column] ?? []).map((piece) => (
    <span key={piece.text} data-truth={piece.truth || null}>{`${piece.text} `}</span>
  ));
  const { open } = row;
  return first && open ? <RowLink open={open}>{text}</RowLink> : text;
}

function RowLink({ open, children }: { open: () => unknown; children: ReactNode }) {
  const go = (event: MouseEvent) => {
    event.preventDefault();
    void open();
  };
  return (
    <Link href="#" onClick={go}>
      {children}
    </Link>
  );
}

function MenuView({ row }: { row: GridRow }) {
  const t = useContext(Texts);
  if (row.menu.length === 0) return null;
  const items = row.menu.map((entry) => ({
    key: entry.text,
    text: entry.text,
    disabled: !entry.enabled.peek(),
    onClick: () => void entry.press(),
  }));
  return (
    <IconButton
      iconProps={{ iconName: 'More' }}
      ariaLabel={t('moreOptions')}
      menuProps={{ items }}
    />
  );
}

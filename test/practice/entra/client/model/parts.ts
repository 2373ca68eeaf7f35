import type { AddressList, Choice, Field, Press, SearchBox, Tick } from './controls.ts';
import type { Live, Reading } from './live.ts';

/** All that a blade or pane can hold. A manner draws each kind; the blades never know how. */
export type Part =
  | Field
  | AddressList
  | Tick
  | Choice
  | SearchBox
  | Fact
  | CopyField
  | Download
  | Words
  | LinkRow
  | ButtonRow
  | Card
  | Section
  | Columns
  | Tiles
  | Grid
  | Wizard
  | Tip;

/** A label with text that nobody can edit; one value may consist of several pieces. */
export interface Fact {
  kind: 'fact';
  label: string;
  pieces: Piece[];
  /** The value is missing, and its place says so. */
  missing: boolean;
}

/** A stretch of text, and what it means for measuring whoever tries to find out. */
export interface Piece {
  text: string;
  truth: string;
}

/** A value to be copied elsewhere. */
export interface CopyField {
  kind: 'copy';
  label: string;
  value: string;
  copyText: string;
  copy: () => unknown;
  truth: string;
}

export interface Download {
  kind: 'download';
  label: string;
  text: string;
  href: string;
  /** Null for a file that the server names. */
  fileName: string | null;
}

export interface Words {
  kind: 'words';
  look: 'heading' | 'lead' | 'note' | 'problem';
  text: Reading<string>;
}

/** A label whose value is a link, as in "Users and groups: None Selected". */
export interface LinkRow {
  kind: 'link';
  label: string;
  text: Reading<string>;
  press: () => unknown;
}

export interface ButtonRow {
  kind: 'buttons';
  buttons: Press[];
}

/** A numbered card, with a pencil if it can be edited. */
export interface Card {
  kind: 'card';
  number: number;
  title: string;
  edit: Press | null;
  parts: Reading<Part[]>;
}

export interface Section {
  kind: 'section';
  title: string;
  parts: Part[];
}

/** Controls side by side, read from left to right. */
export interface Columns {
  kind: 'columns';
  parts: Part[];
}

export interface Tiles {
  kind: 'tiles';
  look: 'gallery' | 'method' | 'start' | 'home';
  tiles: Reading<Tile[]>;
}

export interface Tile {
  title: string;
  text: string;
  /** Letters in the place of a logo. */
  badge: string;
  /** Text of a link inside the tile; empty where the whole tile is pressed. */
  link: string;
  press: () => unknown;
}

export interface Grid {
  kind: 'grid';
  name: string;
  look: 'list' | 'table' | 'people';
  columns: { key: string; title: string }[];
  rows: Reading<GridRow[]>;
  /** Keys of the ticked rows, or null where rows cannot be ticked. */
  ticked: Live<string[]> | null;
  empty: string;
}

export interface GridRow {
  key: string;
  cells: Record<string, Piece[]>;
  /** Opens the row, through the text of its first column. */
  open: (() => unknown) | null;
  menu: Press[];
}

export interface Wizard {
  kind: 'wizard';
  tabs: { title: string; parts: Reading<Part[]> }[];
  current: Live<number>;
}

/** A teaching bubble, which covers the part that follows it until it is closed. */
export interface Tip {
  kind: 'tip';
  title: string;
  text: string;
  closeText: string;
  open: Live<boolean>;
}

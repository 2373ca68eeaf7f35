/** A text of ours, or a value that came from a console or a person and stands exactly as it is. */
export type Cell = string | { readonly value: string };

/** A piece of a record, in words and without a form: Markdown and the page to print are made of the same. */
export type Block =
  | { readonly kind: 'pairs'; readonly pairs: readonly (readonly [string, Cell])[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly Cell[])[];
    };

export interface Section {
  readonly heading: string;
  readonly block: Block;
}

export interface RecordDocument {
  readonly title: string;
  readonly intro: string;
  readonly sections: readonly Section[];
}

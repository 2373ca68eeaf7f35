import type { ComponentChildren } from 'preact';

interface Props {
  /** Endings of the files that are offered first. */
  accept: string;
  class?: string;
  onChoose: (file: File | undefined) => void;
  children: ComponentChildren;
}

/** A file to be chosen; the same one can be chosen again. */
export function FileChooser({ accept, class: more = '', onChoose, children }: Props) {
  return (
    <label class={`stacked ${more}`.trim()}>
      {children}
      <input
        type="file"
        accept={accept}
        onChange={(event) => {
          onChoose(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}

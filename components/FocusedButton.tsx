import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  class?: string;
  /** Takes the focus once, when it appears. */
  isFocused: boolean;
  onClick: () => void;
  children: ComponentChildren;
}

/** A button that the focus moves to when a question appears or goes, so that the keyboard is not lost. */
export function FocusedButton({ isFocused, children, ...button }: Props) {
  const own = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (isFocused) own.current?.focus();
  }, [isFocused]);
  return (
    <button type="button" ref={own} {...button}>
      {children}
    </button>
  );
}

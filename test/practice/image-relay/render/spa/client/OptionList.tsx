/** @jsxImportSource react */
import { type RefObject, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Option } from '../../../screen.ts';
import styles from './spa.module.css';

interface OptionListProps {
  options: readonly Option[];
  chosen: string;
  /** The option that the keyboard is at. */
  active: number;
  pick: (index: number) => void;
  listId: string;
  popup: RefObject<HTMLDivElement | null>;
  below: Element;
}

/** The list of choices: at the end of the body, away from the form, and only while it is open. */
export function OptionList({
  options,
  chosen,
  active,
  pick,
  listId,
  popup,
  below,
}: OptionListProps) {
  const [place, setPlace] = useState({});
  useLayoutEffect(() => {
    const { left, bottom, width } = below.getBoundingClientRect();
    setPlace({ left: left + window.scrollX, top: bottom + window.scrollY + 4, width });
  }, [below]);
  return createPortal(
    <div className={styles.options} id={listId} role="listbox" ref={popup} style={place}>
      {options.map(({ value, text }, index) => (
        <div
          className={index === active ? styles.activeOption : styles.option}
          id={`${listId}-${index}`}
          role="option"
          aria-selected={value === chosen}
          key={value}
          onClick={() => pick(index)}
        >
          {text}
        </div>
      ))}
    </div>,
    document.body,
  );
}

/** @jsxImportSource react */
import { useId, useRef } from 'react';
import type { SelectControl } from '../../../screen.ts';
import type { Held } from './ControlView.tsx';
import type { Captioned } from './captioned.ts';
import { OptionList } from './OptionList.tsx';
import styles from './spa.module.css';
import { useChoice } from './use-choice.ts';
import { useLeaving } from './use-leaving.ts';

interface ComboboxProps {
  control: SelectControl;
  held: Held;
  named: Captioned['named'];
}

/**
 * A choice that is no select element: a button shows the text of what is chosen. As with the common
 * component libraries, the press of the mouse opens the list and a click alone does nothing.
 */
export function Combobox({ control, held, named }: ComboboxProps) {
  const listId = useId();
  const popup = useRef<HTMLDivElement>(null);
  const { options } = control;
  const { active, open, close, pick, onKeyDown } = useChoice(options, held.value, held.change);
  const isOpen = active !== null;
  const button = useLeaving<HTMLButtonElement>(isOpen, close, popup);
  const chosen = options.find(({ value }) => value === held.value);
  return (
    <>
      <button
        {...named}
        type="button"
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen ? `${listId}-${active}` : undefined}
        aria-invalid={control.invalid === true || undefined}
        className={styles.combobox}
        data-truth={control.truth}
        ref={button}
        onMouseDown={(event) => event.button === 0 && (isOpen ? close() : open())}
        onKeyDown={onKeyDown}
      >
        {chosen?.text ?? control.prompt}
      </button>
      {isOpen && button.current && (
        <OptionList
          {...{ options, active, pick, listId, popup }}
          chosen={held.value}
          below={button.current}
        />
      )}
    </>
  );
}

import { useRef } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { Choices } from '../lib/setup/setup-state.ts';
import { ChoiceFields } from './ChoiceFields.tsx';

interface Props {
  choices: Choices;
  onChange: (change: Partial<Choices>) => void;
}

/** The names that both consoles will need, in one sentence, and boxes to change them in. */
export function ProposedNames({ choices, onChange }: Props) {
  const folded = useRef<HTMLDetailsElement>(null);
  /** The browser points at a box that is wrong, which it cannot do while that is folded away. */
  const unfold = () => {
    if (folded.current) folded.current.open = true;
  };
  return (
    <fieldset onInvalidCapture={unfold}>
      <legend>{t('start.names')}</legend>
      <p>{t('start.names.proposed', choices)}</p>
      <details ref={folded}>
        <summary>{t('start.names.change')}</summary>
        <ChoiceFields choices={choices} onChange={onChange} />
      </details>
    </fieldset>
  );
}

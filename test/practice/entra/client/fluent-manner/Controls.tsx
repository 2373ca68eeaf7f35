/** @jsxImportSource react */
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { SearchBox } from '@fluentui/react/lib/SearchBox';
import { TextField } from '@fluentui/react/lib/TextField';
import { useContext } from 'react';
import { isTextArea } from '../drift/elements.ts';
import type { Choice, Field, SearchBox as SearchModel, Tick } from '../model/controls.ts';
import { Texts } from './texts.ts';
import { useLive } from './use-live.ts';

/** A controlled text field: what it shows is the model's value and nothing else. */
export function FieldView({ field }: { field: Field }) {
  const t = useContext(Texts);
  const value = useLive(field.value);
  const enabled = useLive(field.enabled);
  const problem = useLive(field.problem);
  const masked = {
    type: 'password',
    canRevealPassword: true,
    revealPasswordAriaLabel: t('showPassword'),
  };
  return (
    <TextField
      label={field.label}
      required={field.required}
      placeholder={field.placeholder}
      value={value}
      onChange={(_event, text) => void field.value(text ?? '')}
      disabled={!enabled && !field.secret}
      readOnly={!enabled && field.secret}
      autoComplete="off"
      data-truth={field.truth || undefined}
      {...(isTextArea(field) ? { multiline: true, rows: 1 } : {})}
      {...(problem ? { errorMessage: problem } : {})}
      {...(field.secret ? masked : {})}
      {...(field.hints.length > 0
        ? { description: `${t('patterns')} ${field.hints.join(' ')}` }
        : {})}
    />
  );
}

export function TickView({ tick }: { tick: Tick }) {
  return (
    <Checkbox
      label={tick.label}
      checked={useLive(tick.value)}
      disabled={!useLive(tick.enabled)}
      onChange={(_event, checked) => void tick.value(checked ?? false)}
    />
  );
}

export function ChoiceView({ choice }: { choice: Choice }) {
  return (
    <Dropdown
      label={choice.label}
      options={choice.options}
      selectedKey={useLive(choice.value)}
      disabled={!useLive(choice.enabled)}
      onChange={(_event, option) => void choice.value(String(option?.key ?? ''))}
      data-truth={choice.truth || undefined}
    />
  );
}

export function SearchView({ box }: { box: SearchModel }) {
  return (
    <SearchBox
      className="search"
      placeholder={box.placeholder}
      value={useLive(box.value)}
      onChange={(_event, text) => void box.value(text ?? '')}
      data-truth={box.truth || undefined}
    />
  );
}

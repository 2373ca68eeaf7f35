/** @jsxImportSource react */
import { ActionButton, IconButton } from '@fluentui/react/lib/Button';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { Label } from '@fluentui/react/lib/Label';
import { TextField } from '@fluentui/react/lib/TextField';
import { useContext } from 'react';
import type { AddressList, AddressRow } from '../model/controls.ts';
import { keyOf } from './key-of.ts';
import { Texts } from './texts.ts';
import { useLive } from './use-live.ts';

/** A list of addresses with a text field a row. */
export function AddressListView({ list }: { list: AddressList }) {
  const t = useContext(Texts);
  const rows = useLive(list.rows);
  const problem = useLive(list.problem);
  return (
    <div className="address-list">
      <Label required={list.required}>{list.label}</Label>
      {rows.map((row) => (
        <RowView key={keyOf(row)} row={row} list={list} />
      ))}
      {problem && <div role="alert">{problem}</div>}
      <ActionButton text={list.add.text} onClick={() => void list.add.press()} />
      {list.hints.length > 0 && (
        <div className="note">{`${t('patterns')} ${list.hints.join(' ')}`}</div>
      )}
    </div>
  );
}

function RowView({ row, list }: { row: AddressRow; list: AddressList }) {
  const value = useLive(row.value);
  const isDefault = useLive(row.isDefault);
  return (
    <div className="columns">
      <TextField
        className="grow"
        ariaLabel={list.label}
        value={value}
        onChange={(_event, text) => void row.value(text ?? '')}
        errorMessage={useLive(row.problem) ?? ''}
        data-truth={list.truth}
      />
      <Checkbox
        label={list.defaultText}
        checked={isDefault}
        onChange={(_event, checked) => void row.isDefault(checked ?? false)}
      />
      <IconButton
        iconProps={{ iconName: 'Delete' }}
        ariaLabel={row.remove.text}
        onClick={() => void row.remove.press()}
      />
    </div>
  );
}

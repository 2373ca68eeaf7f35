/** @jsxImportSource react */
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { CommandBar, type ICommandBarItemProps } from '@fluentui/react/lib/CommandBar';
import { useMemo } from 'react';
import type { Press } from '../model/controls.ts';
import { workedOut } from '../model/live.ts';
import { useLive } from './use-live.ts';

export function Commands({ commands }: { commands: Press[] }) {
  const enabled = useMemo(
    () => workedOut(() => commands.map((command) => Number(command.enabled())).join('')),
    [commands],
  );
  // The bar itself does not follow its commands: it is drawn again when one of them changes.
  useLive(enabled);
  return commands.length > 0 && <CommandBar items={commands.map(commandItem)} />;
}

function commandItem(command: Press): ICommandBarItemProps {
  const menu = command.menu && { subMenuProps: { items: command.menu.map(commandItem) } };
  return {
    key: command.text,
    text: command.text,
    disabled: !command.enabled(),
    onClick: () => void command.press(),
    ...menu,
  };
}

export function Footer({ buttons }: { buttons: Press[] }) {
  if (buttons.length === 0) return null;
  const keyed = buttons.map((button) => <ButtonView key={button.text} button={button} />);
  return <div className="blade-footer">{keyed}</div>;
}

export function ButtonView({ button }: { button: Press }) {
  const Kind = button.primary ? PrimaryButton : DefaultButton;
  const enabled = useLive(button.enabled);
  return (
    <Kind
      text={button.text}
      disabled={!enabled}
      ariaLabel={button.label ?? button.text}
      onClick={() => void button.press()}
    />
  );
}

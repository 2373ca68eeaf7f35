/** @jsxImportSource react */
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { CommandBar, type ICommandBarItemProps } from '@fluentui/react/lib/CommandBar';
import { Spinner } from '@fluentui/react/lib/Spinner';
import type { Press } from '../model/controls.ts';
import type { Part } from '../model/parts.ts';
import type { Surface } from '../model/surface.ts';
import { keyOf } from './key-of.ts';
import { PartView } from './PartView.tsx';
import { useLive } from './use-live.ts';

/** What a framed blade shows under its title, which the shell draws. */
export function BladeView({ blade, loading }: { blade: Surface; loading: string }) {
  return (
    <div className="blade">
      <Commands commands={useLive(blade.commands)} />
      <div className="blade-content" data-is-scrollable="true">
        {useLive(blade.waiting) && <Spinner label={loading} />}
        <Parts parts={useLive(blade.parts)} />
      </div>
      <Footer buttons={useLive(blade.footer)} />
    </div>
  );
}

export function Parts({ parts }: { parts: Part[] }) {
  return parts.map((part) => <PartView key={keyOf(part)} part={part} />);
}

export function Commands({ commands }: { commands: Press[] }) {
  return commands.length > 0 && <CommandBar items={commands.map(commandItem)} />;
}

function commandItem(command: Press): ICommandBarItemProps {
  const menu = command.menu && { subMenuProps: { items: command.menu.map(commandItem) } };
  return {
    key: command.text,
    text: command.text,
    disabled: !command.enabled.peek(),
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

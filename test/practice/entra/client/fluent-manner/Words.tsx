/** @jsxImportSource react */
import { IconButton } from '@fluentui/react/lib/Button';
import { Link } from '@fluentui/react/lib/Link';
import { MessageBar, MessageBarType } from '@fluentui/react/lib/MessageBar';
import { TeachingBubble } from '@fluentui/react/lib/TeachingBubble';
import { TextField } from '@fluentui/react/lib/TextField';
import { type RefObject, useRef } from 'react';
import type { ButtonRow, CopyField, Download, Fact, LinkRow, Tip, Words } from '../model/parts.ts';
import { ButtonView } from './Buttons.tsx';
import { useLive } from './use-live.ts';

export function WordsView({ words }: { words: Words }) {
  const text = useLive(words.text);
  if (text === '') return null;
  if (words.look === 'heading') return <h2 className="heading">{text}</h2>;
  if (words.look !== 'problem') return <div className={words.look}>{text}</div>;
  return <MessageBar messageBarType={MessageBarType.error}>{text}</MessageBar>;
}

export function FactView({ fact }: { fact: Fact }) {
  return (
    <div className="fact">
      <div className="fact-label">{fact.label}</div>
      <div>
        {fact.pieces.map(({ text, truth }) => (
          <div key={text} data-truth={truth || undefined}>
            {text}
          </div>
        ))}
      </div>
    </div>
  );
}

export function CopyView({ field }: { field: CopyField }) {
  const button = (
    <IconButton
      iconProps={{ iconName: 'Copy' }}
      ariaLabel={field.copyText}
      onClick={() => void field.copy()}
    />
  );
  return (
    <TextField
      label={field.label}
      value={field.value}
      title={field.value}
      readOnly
      data-truth={field.truth || undefined}
      onRenderSuffix={() => button}
    />
  );
}

export function DownloadView({ download }: { download: Download }) {
  return (
    <div className="fact">
      <div className="fact-label">{download.label}</div>
      <Link href={download.href} download={download.fileName ?? ''}>
        {download.text}
      </Link>
    </div>
  );
}

export function LinkView({ link }: { link: LinkRow }) {
  return (
    <div className="fact">
      <div className="fact-label">{link.label}</div>
      <Link onClick={() => void link.press()}>{useLive(link.text)}</Link>
    </div>
  );
}

export function ButtonsView({ row }: { row: ButtonRow }) {
  return row.buttons.map((button) => <ButtonView key={button.text} button={button} />);
}

export function TipView({ tip }: { tip: Tip }) {
  const anchor = useRef<HTMLDivElement>(null);
  const open = useLive(tip.open);
  return <div ref={anchor}>{open && <Bubble tip={tip} anchor={anchor} />}</div>;
}

/** It goes only when somebody closes it, and not when something else is clicked. */
function Bubble({ tip, anchor }: { tip: Tip; anchor: RefObject<HTMLDivElement | null> }) {
  return (
    <TeachingBubble
      target={anchor}
      calloutProps={{ preventDismissOnEvent: () => true }}
      headline={tip.title}
      hasCloseButton
      closeButtonAriaLabel={tip.closeText}
      onDismiss={() => void tip.open(false)}
    >
      {tip.text}
    </TeachingBubble>
  );
}

/** @jsxImportSource react */
import { IconButton } from '@fluentui/react/lib/Button';
import { Spinner } from '@fluentui/react/lib/Spinner';
import { useContext } from 'react';
import type { Part } from '../model/parts.ts';
import type { Surface } from '../model/surface.ts';
import { Commands, Footer } from './Buttons.tsx';
import { keyOf } from './key-of.ts';
import { PartView } from './PartView.tsx';
import { Texts } from './texts.ts';
import { useLive } from './use-live.ts';

/** What a framed blade shows under its title. */
export function BladeView({ blade, loading }: { blade: Surface; loading: string }) {
  return (
    <div className="blade">
      <Commands commands={useLive(blade.commands)} />
      <div className="blade-content" data-is-scrollable="true">
        <Content surface={blade} loading={loading} />
      </div>
      <Footer buttons={useLive(blade.footer)} />
    </div>
  );
}

export function Content({ surface, loading }: { surface: Surface; loading: string }) {
  return (
    <>
      {useLive(surface.waiting) && <Spinner label={loading} />}
      <Parts parts={useLive(surface.parts)} />
    </>
  );
}

/** The title of a blade whose frame holds all of it; of any other, the shell draws it. */
export function BladeHeader({ blade }: { blade: Surface }) {
  const t = useContext(Texts);
  const title = useLive(blade.title);
  return (
    <header className="blade-header">
      <div>
        <h1>{title}</h1>
        <div className="note">{useLive(blade.subtitle)}</div>
      </div>
      <IconButton
        iconProps={{ iconName: 'Cancel' }}
        ariaLabel={t('closeContent', { title })}
        onClick={() => void blade.close.press()}
      />
    </header>
  );
}

export function Parts({ parts }: { parts: Part[] }) {
  return parts.map((part) => <PartView key={keyOf(part)} part={part} />);
}

/** @jsxImportSource react */
import { Dialog, DialogFooter, DialogType } from '@fluentui/react/lib/Dialog';
import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import { useContext } from 'react';
import type { Press } from '../model/controls.ts';
import type { Pane, Question } from '../model/surface.ts';
import { Content } from './BladeView.tsx';
import { ButtonView, Commands, Footer } from './Buttons.tsx';
import { Texts } from './texts.ts';
import { useLive } from './use-live.ts';

/** It stays when something beside it is clicked, such as a question in front of it. */
export function PaneView({ pane, loading }: { pane: Pane; loading: string }) {
  const t = useContext(Texts);
  const title = useLive(pane.title);
  const footer = useLive(pane.footer);
  return (
    <Panel
      isOpen
      type={PanelType.medium}
      headerText={title}
      closeButtonAriaLabel={t('closeContent', { title })}
      onDismiss={() => void pane.close.press()}
      onOuterClick={() => undefined}
      isFooterAtBottom
      onRenderFooterContent={() => <Footer buttons={footer} />}
    >
      <Commands commands={useLive(pane.commands)} />
      <Content surface={pane} loading={loading} />
    </Panel>
  );
}

export function QuestionView({ question, done }: { question: Question; done: () => void }) {
  const answer = (button: Press): Press => ({
    ...button,
    press: () => {
      done();
      return button.press();
    },
  });
  return (
    <Dialog
      hidden={false}
      onDismiss={done}
      dialogContentProps={{
        type: DialogType.normal,
        title: question.title,
        subText: question.text,
      }}
    >
      <DialogFooter>
        {question.answers.map((button) => (
          <ButtonView key={button.text} button={answer(button)} />
        ))}
      </DialogFooter>
    </Dialog>
  );
}

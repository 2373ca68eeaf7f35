/** @jsxImportSource react */
import { Dialog, DialogFooter, DialogType } from '@fluentui/react/lib/Dialog';
import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import type { Press } from '../model/controls.ts';
import type { Pane, Question } from '../model/surface.ts';
import { BladeView, ButtonView } from './BladeView.tsx';
import { useLive } from './use-live.ts';

export function PaneView({ pane, loading }: { pane: Pane; loading: string }) {
  return (
    <Panel
      isOpen
      type={PanelType.medium}
      headerText={useLive(pane.title)}
      closeButtonAriaLabel={pane.close.text}
      onDismiss={() => void pane.close.press()}
    >
      <BladeView blade={pane} loading={loading} />
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

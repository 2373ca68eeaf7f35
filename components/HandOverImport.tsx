import { useId, useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { DescribedHandOver } from '../lib/hand-over/describe-hand-over.ts';
import { mostMail } from '../lib/hand-over/mail-block.ts';
import type { HandOverProblem } from '../lib/hand-over/open-hand-over.ts';
import { type Misfit, misfitOf } from '../lib/hand-over/preview.ts';
import type { CommandFailure } from '../lib/messages/command-failure.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';
import { Failure } from './Failure.tsx';
import { FileChooser } from './FileChooser.tsx';
import { HandOverPreview } from './HandOverPreview.tsx';

interface Props {
  /** Null where there is none yet: what is taken begins one. */
  setup: SetupState | null;
  actions: PanelActions;
}

type Seen =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'problem'; readonly problem: HandOverProblem | Misfit; readonly given: string }
  | { readonly kind: 'read'; readonly text: string; readonly described: DescribedHandOver }
  | { readonly kind: 'taken' };

/** Takes what somebody else handed over, from a file or a message, once the admin has seen all of it. */
export function HandOverImport({ setup, actions }: Props) {
  const [seen, setSeen] = useState<Seen>({ kind: 'nothing' });
  const [pasted, setPasted] = useState('');
  const [failure, setFailure] = useState<CommandFailure | null>(null);
  const heading = useId();
  const look = async (text: string) => {
    setFailure(null);
    setSeen(await lookAt(text, setup));
  };
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > mostMail) setSeen({ kind: 'problem', problem: 'too-large', given: '' });
    else await look(await file.text());
  };
  const take = async (text: string, { certificate }: DescribedHandOver) => {
    const reply = await actions.send({ type: 'hand-over/take', text, certificate });
    setFailure(reply.outcome === 'failed' ? reply.reason : null);
    if (reply.outcome === 'failed') return;
    setSeen({ kind: 'taken' });
    setPasted('');
  };
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{t('hand-over.import')}</h3>
      <p class="quiet">{t('hand-over.import.why')}</p>
      <FileChooser accept=".json,.txt,.eml" onChoose={(file) => void choose(file)}>
        {t('hand-over.file')}
      </FileChooser>
      <label class="stacked">
        {t('hand-over.paste')}
        <textarea
          rows={3}
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
      </label>
      {pasted !== '' && (
        <button type="button" onClick={() => void look(pasted)}>
          {t('hand-over.look')}
        </button>
      )}
      {seen.kind === 'problem' && (
        <p role="alert">
          {t(`hand-over.problem.${seen.problem}`, {
            given: seen.given,
            host: setup?.company.host ?? '',
          })}
        </p>
      )}
      <p role="status">{seen.kind === 'taken' && t('hand-over.taken')}</p>
      {seen.kind === 'read' && (
        <HandOverPreview
          setup={setup}
          described={seen.described}
          onTake={() => void take(seen.text, seen.described)}
          onLeave={() => setSeen({ kind: 'nothing' })}
        />
      )}
      <Failure reason={failure} />
    </section>
  );
}

/** What reads certificates is large, and comes when the first one is to be read. */
async function lookAt(text: string, setup: SetupState | null): Promise<Seen> {
  const { describeHandOver } = await import('../lib/hand-over/describe-hand-over.ts');
  const described = await describeHandOver(text, new Date());
  if (typeof described === 'string') return { kind: 'problem', problem: described, given: '' };
  const { given } = described;
  const misfit = setup && misfitOf(setup, given);
  return misfit === null
    ? { kind: 'read', text, described }
    : { kind: 'problem', problem: misfit, given: given.host };
}

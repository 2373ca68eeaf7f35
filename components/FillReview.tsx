import { useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { FillResult } from '../lib/consoles/fill-result.ts';
import type { FieldId } from '../lib/consoles/ids.ts';
import { saveCaption } from '../lib/consoles/save-control.ts';
import type { SaveOutcome } from '../lib/consoles/save-order.ts';
import { lastPress, type Press } from '../lib/guide/filled-fields.ts';
import type { FillablePage } from '../lib/guide/panel-view.ts';
import type { CommandFailure } from '../lib/messages/command-failure.ts';
import type { PanelCommand, Preferences } from '../lib/messages/panel-messages.ts';
import type { CommandReply } from '../lib/messages/replies.ts';
import { formerSettings } from '../lib/setup/bring-back.ts';
import { fieldsToWrite, type PlannedField } from '../lib/setup/plan-fill.ts';
import { whyNoSave } from '../lib/setup/plan-save.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import type { PanelActions } from './actions.ts';
import { FillPresses } from './FillPresses.tsx';
import { FillResults } from './FillResults.tsx';
import { LiveBefore } from './LiveBefore.tsx';
import { PlanList } from './PlanList.tsx';
import { afterPutBack, afterUndo, type ShownResult, shownResults } from './shown-results.ts';

type Done = Extract<CommandReply, { outcome: 'done' }>;

const usualPreferences: Preferences = { highlight: true };

interface Props {
  fillable: FillablePage;
  setup: SetupState;
  /** The page belongs to the step that is to be done now; otherwise the review waits, folded up. */
  isDue: boolean;
  preferences?: Preferences;
  /** What came of a fill of this page that was pressed before it was in front. */
  came?: Pick<Done, 'results' | 'save' | 'presses'> | null;
  actions: PanelActions;
}

/**
 * The review of the page in front: open where it is due, folded up where it can wait. Nothing is written
 * before the press below.
 */
export function FillReview(props: Props) {
  const { fillable, setup, isDue, preferences = usualPreferences, came = null, actions } = props;
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [consents, setConsents] = useState<ReadonlySet<string>>(new Set());
  const [isBusy, setBusy] = useState(false);
  const [heard, setHeard] = useState<readonly ShownResult[]>([]);
  const [cameOfSave, setCameOfSave] = useState<SaveOutcome | null>(null);
  const [failure, setFailure] = useState<CommandFailure | null>(null);
  const left = new Set(
    fillable.plan.filter((each) => isLeft(each, turned)).map(({ field }) => field),
  );
  const overwrite = new Set(
    fillable.plan.filter((each) => consents.has(consentTo(each))).map((each) => each.field),
  );
  const writes = fieldsToWrite(fillable.plan, left, overwrite);
  const hasToDecide = isBusy || fillable.plan.some(({ decision }) => decision.kind !== 'same');
  const { page } = fillable;
  const { host } = fillable.seen;
  const reviewed = { document: fillable.seen.key, visit: fillable.seen.visit, page };
  const results = shownResults(setup, page, heard.length > 0 ? heard : (came?.results ?? []));
  const press = lastPress(setup, page);
  const caption = saveCaption(page, fillable.seen.observation.language);
  const noSave = whyNoSave(fillable.plan, new Set(writes.map(({ field }) => field)));
  const finished = came?.presses?.outcome === 'pressed' ? came.presses.presses.at(-1) : null;
  const plain = t('fill.button', { count: writes.length });

  const write = async (command: PanelCommand) => {
    setBusy(true);
    await send(command, (came) => came);
    setBusy(false);
  };
  const fill = (isSaving: boolean) => {
    const fields = writes.map(({ field, now, next }) => ({ field, now, next }));
    const save = isSaving && caption !== null ? { save: caption } : {};
    return write({ type: 'fill/run', ...reviewed, fields, ...save });
  };
  const send = async (
    command: PanelCommand,
    shownAfter: (came: readonly FillResult[]) => readonly ShownResult[],
  ) => {
    const reply = await actions.send(command);
    setFailure(reply.outcome === 'failed' ? reply.reason : null);
    if (reply.outcome !== 'done') return;
    setHeard(shownAfter(reply.results));
    setCameOfSave(reply.save ?? null);
  };
  const putBack = (field: FieldId) =>
    send({ type: 'fill/put-back', ...reviewed, field }, (came) => afterPutBack(results, came));
  const undo = ({ fill }: Press) =>
    send({ type: 'fill/undo', ...reviewed, fill }, (came) => afterUndo(results, came));

  return (
    <details class="fill" open={isDue || heard.length > 0}>
      <summary>
        <h2>{isDue ? t('fill.heading') : t('fill.later', { page: t(`page.${page}`) })}</h2>
      </summary>
      <p class="quiet">{t('fill.page', { page: t(`page.${page}`), host })}</p>
      {page === 'image-relay/sso-settings' && (
        <LiveBefore
          setup={setup}
          former={formerSettings(setup, fillable.seen.observation)}
          isBusy={isBusy}
          onBringBack={(fields) => void write({ type: 'fill/bring-back', ...reviewed, fields })}
          onCopy={actions.copy}
        />
      )}
      <PlanList
        plan={fillable.plan}
        left={left}
        overwrite={overwrite}
        onLeave={(planned) => setTurned(toggled(turned, turnOf(planned)))}
        onOverwrite={(planned) => setConsents(toggled(consents, consentTo(planned)))}
        onCopy={actions.copy}
      />
      {isBusy && <p role="status">{t('fill.busy')}</p>}
      {!isBusy && hasToDecide && (
        <FillPresses
          page={page}
          caption={canWrite(fillable.plan) ? caption : null}
          plain={plain}
          saving={t('fill.and-save', { fill: plain, caption: caption ?? '', host })}
          isDisabled={writes.length === 0}
          noSave={noSave}
          preferences={preferences}
          onPress={(isSaving) => void fill(isSaving)}
          actions={actions}
        />
      )}
      {failure && <p role="alert">{t(`failure.${failure}`)}</p>}
      {!isBusy && results.length > 0 && (
        <FillResults
          results={results}
          onPutBack={(field) => void putBack(field)}
          onUndo={press && (() => void undo(press))}
          save={
            cameOfSave ??
            came?.save ??
            came?.presses?.outcome ??
            press?.rows[0]?.entry.savePress ??
            null
          }
          caption={caption ?? finished?.caption ?? null}
        />
      )}
    </details>
  );
}

function canWrite(plan: readonly PlannedField[]): boolean {
  return plan.some(({ decision }) => decision.kind === 'write' || decision.kind === 'conflict');
}

function toggled<Item>(set: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}

/** Whatever can be written is, unless it was unticked; what only a file says is not, unless it was ticked. */
function isLeft(planned: PlannedField, turned: ReadonlySet<string>): boolean {
  return turned.has(turnOf(planned)) !== (planned.fromFile === true);
}

/** A tick for what a file says is for that value, and none for what is confirmed later. */
function turnOf({ field, fromFile, next }: PlannedField): string {
  return fromFile ? `${field} ${next}` : field;
}

/** A tick to replace a value is for that value: when another one stands there, it has to be given anew. */
function consentTo({ field, now }: PlannedField): string {
  return `${field} ${now}`;
}

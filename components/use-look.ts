import { useRef, useState } from 'preact/hooks';
import { listText, t } from '../lib/catalogue/translate.ts';
import { type LookOutcome, mergeInspections, outcomeOfLook } from '../lib/guide/look-again.ts';
import type { Trouble } from '../lib/guide/repair.ts';
import { fieldText } from '../lib/guide/value-text.ts';
import type { Inspection } from '../lib/messages/page-tools.ts';
import type { PanelActions } from './actions.ts';
import { useKeyedEffect } from './use-keyed-effect.ts';

interface Look {
  /** What the page shows instead; null until it was looked at, and where it is gone. */
  readonly inspection: Inspection | null;
  /** That the assistant looked when the admin asked, and what came of it. */
  readonly said: string;
  readonly lookAgain: () => void;
}

/** Looks at every document of the tab when the trouble or the page changes, and when the admin asks. */
export function useLook(trouble: Trouble | null, actions: PanelActions): Look {
  const [inspection, setInspection] = useState<Inspection | null>(null);
  const [said, setSaid] = useState('');
  const latest = useRef(0);

  /** A look that is overtaken by another one still tells what it saw, and is shown no more. */
  const look = async ({ page, fields, candidates, documents }: Trouble) => {
    latest.current += 1;
    const own = latest.current;
    const ids = fields.length === 0 ? candidates : fields.map(({ field }) => field);
    const all = await Promise.all(documents.map(({ key }) => actions.inspect(key, page, ids)));
    const shown = mergeInspections(all);
    if (own === latest.current) setInspection(shown);
    return shown;
  };
  const lookAgain = async () => {
    if (trouble === null) return;
    setSaid(t('look.busy'));
    setSaid(lookText(outcomeOfLook(trouble, await look(trouble))));
  };
  const now = trouble && `${trouble.key} ${trouble.seenAt}`;
  useKeyedEffect(now, () => {
    if (trouble !== null) void look(trouble);
  });
  return { inspection, said, lookAgain: () => void lookAgain() };
}

function lookText(outcome: LookOutcome): string {
  const at = new Date();
  switch (outcome.kind) {
    case 'page':
      return t('look.page', { at, page: t(`page.${outcome.page}`) });
    case 'missing':
      return t('look.missing', { at, fields: listText(outcome.fields.map(fieldText)) });
    default:
      return t(`look.${outcome.kind}`, { at });
  }
}

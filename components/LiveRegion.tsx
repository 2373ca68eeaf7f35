import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { PageId } from '../lib/consoles/ids.ts';
import type { Checklist } from '../lib/guide/checklist.ts';

interface Props {
  list: Checklist;
  page: PageId | null;
}

/** Says once what was just detected: a step that is done, or the page in front. */
export function LiveRegion({ list, page }: Props) {
  const [text, setText] = useState('');
  const before = useRef<{ done: ReadonlySet<string>; page: PageId | null } | null>(null);
  const done = new Set(
    list.entries.filter((entry) => entry.status !== 'open').map((entry) => entry.step.id),
  );
  useEffect(() => {
    const last = before.current;
    before.current = { done, page };
    if (last === null) return;
    const news = list.entries.findLast(({ step }) => done.has(step.id) && !last.done.has(step.id));
    if (news) setText(t('live.step-done', { step: t(`step.${news.step.id}.title`) }));
    else if (page !== last.page) {
      setText(page === null ? '' : t('live.page', { page: t(`page.${page}`) }));
    }
  });
  return (
    <p class="live" role="status" aria-live="polite">
      {text}
    </p>
  );
}

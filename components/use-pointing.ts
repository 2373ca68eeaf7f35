import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { FieldId } from '../lib/consoles/ids.ts';
import type { Trouble } from '../lib/guide/repair.ts';
import { fieldText } from '../lib/guide/value-text.ts';
import type { PanelActions, PointedAt } from './actions.ts';

/** Pointing at a field, and the question that it may come to. */
export function usePointing({ page, documents }: Trouble, actions: PanelActions) {
  const [field, setField] = useState<FieldId | null>(null);
  const [asked, setAsked] = useState<PointedAt | null>(null);
  const end = useRef<AbortController | null>(null);
  useEffect(() => () => end.current?.abort(), []);

  const keep = ({ document, pointed }: PointedAt) =>
    void actions.send({ type: 'learned/keep', document, pointed, despite: pointed.objections });
  const start = (wanted: FieldId | undefined) => {
    if (wanted === undefined) return;
    end.current?.abort();
    const own = new AbortController();
    end.current = own;
    setAsked(null);
    setField(wanted);
    const hint = t('repair.hint', { field: fieldText(wanted) });
    const keys = documents.map(({ key }) => key);
    void actions.pointAt(keys, { page, field: wanted, hint }, own.signal).then((chosen) => {
      if (end.current === own) setField(null);
      if (chosen === null) return;
      if (chosen.pointed.objections.length > 0) setAsked(chosen);
      else keep(chosen);
    });
  };
  const overrule = () => {
    if (asked) keep(asked);
    setAsked(null);
  };
  return { field, asked, start, overrule, cancel: () => end.current?.abort() };
}

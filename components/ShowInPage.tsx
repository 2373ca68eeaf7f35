import { useEffect, useRef } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { ValuePlace } from '../lib/guide/value-places.ts';
import type { PanelActions } from './actions.ts';

interface Props {
  /** The setting's name. */
  setting: string;
  place: ValuePlace;
  actions: Pick<PanelActions, 'highlight'>;
}

/** Milliseconds for which the place is outlined. */
const shownFor = 6_000;

/** Outlines, in the page in front, where a captured value stands. */
export function ShowInPage({ setting, place, actions }: Props) {
  const shown = useRef<AbortController | null>(null);
  useEffect(() => () => shown.current?.abort(), []);
  const show = () => {
    shown.current?.abort();
    const end = new AbortController();
    shown.current = end;
    const { document, page, field } = place;
    actions.highlight(document, { page, field, hint: setting }, end.signal);
    setTimeout(() => end.abort(), shownFor);
  };
  return (
    <button type="button" class="link" aria-label={t('values.show', { setting })} onClick={show}>
      {t('values.show.short')}
    </button>
  );
}

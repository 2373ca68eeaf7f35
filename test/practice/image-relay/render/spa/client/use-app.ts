import { useEffect, useRef, useState } from 'react';
import type { ShownScreen } from '../../../screen.ts';
import { type Arrival, ask, type Visits } from './visits.ts';

/** The screen that is open. Each answer has a number, so that forms start afresh from what is stored. */
export function useApp(first: ShownScreen) {
  const [{ shown, number }, show] = useState({ shown: first, number: 0 });
  const [isBusy, setBusy] = useState(false);
  const latest = useRef(0);

  /** An answer that was overtaken by a later question is dropped. */
  const arrive = async (asked: Promise<Arrival>, otherwise: () => void) => {
    latest.current += 1;
    const mine = latest.current;
    setBusy(true);
    try {
      const { href, shown: next } = await asked;
      if (mine !== latest.current) return;
      if (href !== window.location.href) window.history.pushState(null, '', href);
      show(({ number }) => ({ shown: next, number: number + 1 }));
    } catch {
      otherwise();
    }
    if (mine === latest.current) setBusy(false);
  };

  const open = (href: string) => void arrive(ask(href), () => window.location.assign(href));
  const send: Visits['send'] = (action, fields) => {
    const body = new URLSearchParams({ ...fields, authenticity_token: shown.frame.csrfToken });
    void arrive(ask(action, body), () => window.location.reload());
  };

  useEffect(() => {
    const goBack = () => open(window.location.href);
    window.addEventListener('popstate', goBack);
    return () => window.removeEventListener('popstate', goBack);
  });
  useEffect(() => {
    document.title = `${shown.screen.title} | ${shown.frame.portalName}`;
  }, [shown]);

  return { shown, number, visits: { open, send, isBusy } };
}

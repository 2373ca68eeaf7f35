import { useState } from 'preact/hooks';
import type { MetadataProblem } from '../lib/saml/metadata-problem.ts';
import type { PanelActions } from './actions.ts';

/** Asks Microsoft on a press: whether that is going on, and why the last attempt came to nothing. */
export function useMetadataCheck(actions: Pick<PanelActions, 'checkWithMicrosoft'>) {
  const [problem, setProblem] = useState<MetadataProblem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const ask = async () => {
    setBusy(true);
    try {
      setProblem(await actions.checkWithMicrosoft());
    } catch {
      setProblem('unreachable');
    } finally {
      setBusy(false);
    }
  };
  return { problem, isBusy, ask };
}

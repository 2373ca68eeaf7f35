import { recordData } from '../lib/record/record-data.ts';
import { recordDocument } from '../lib/record/record-document.ts';
import type { SetupState } from '../lib/setup/setup-state.ts';
import { RecordPage } from './RecordPage.tsx';

interface Props {
  setup: SetupState;
  now: Date;
  onPrint: () => void;
}

/** The report of a setup as it stands at a moment. */
export function RecordOf({ setup, now, onPrint }: Props) {
  return <RecordPage record={recordDocument(recordData(setup, now))} onPrint={onPrint} />;
}

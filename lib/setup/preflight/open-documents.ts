import type { FieldId, PageId } from '../../consoles/ids.ts';
import type { Observation, Reading } from '../../consoles/observation.ts';
import type { ConsoleName } from '../../consoles/page-description.ts';
import { foreignTo } from '../page-belongs.ts';
import type { SetupState } from '../setup-state.ts';

/** What a document shows that is open in one of the consoles now. */
export interface OpenDocument {
  readonly console: ConsoleName;
  /** Host of the tab's own page. */
  readonly host: string;
  readonly observation: Observation;
}

/** The open documents that are not another company's and not another application's. */
export function ownDocuments(
  setup: SetupState,
  open: readonly OpenDocument[],
): readonly OpenDocument[] {
  return open.filter((each) => foreignTo(setup, each) === null);
}

/** What a field of the setup's own pages holds now, saved or not; null where none is open or it is empty. */
export function heldNow(
  setup: SetupState,
  open: readonly OpenDocument[],
  field: FieldId,
): string | null {
  const states = ownDocuments(setup, open).flatMap((each) => each.observation.fields);
  const state = states.find((each) => each.id === field && each.outcome === 'found');
  return state === undefined || state.now === '' ? null : state.now;
}

/** The open documents that show a page. */
export function documentsWith(open: readonly OpenDocument[], page: PageId): OpenDocument[] {
  return open.filter(({ observation }) => observation.pages.some(({ id }) => id === page));
}

/** Every value of a setting that any open document shows. */
export function valuesShown(
  open: readonly OpenDocument[],
  setting: Reading['setting'],
): readonly string[] {
  const readings = open.flatMap((each) => each.observation.readings);
  return readings.filter((each) => each.setting === setting).map((each) => each.value);
}

import type { Reading } from '../consoles/observation.ts';
import type { ConsoleName } from '../consoles/page-description.ts';
import type { ListedSetup } from './setup-list.ts';

/** As much of a document as tells whose it is. */
interface Owned {
  readonly console: ConsoleName;
  readonly host: string;
  readonly observation: { readonly readings: readonly Reading[] };
}

type Candidate = Pick<ListedSetup, 'id' | 'host' | 'objectId' | 'isArchived'>;

/**
 * The one setup that documents of a tab belong to: Image Relay by its exact host, Entra by the application
 * that it names. Null where none is named, where nobody knows it, and where two fit.
 */
export function ownerOf(
  documents: readonly Owned[],
  candidates: readonly Candidate[],
): string | null {
  const fitting = candidates.filter(
    (each) => !each.isArchived && documents.some((document) => isIts(document, each)),
  );
  return fitting.length === 1 ? (fitting[0]?.id ?? null) : null;
}

function isIts({ console, host, observation }: Owned, candidate: Candidate): boolean {
  if (console === 'image-relay') return host === candidate.host;
  const { objectId } = candidate;
  return (
    objectId !== null &&
    observation.readings.some(
      ({ setting, value }) =>
        setting === 'app.objectId' && value.toLowerCase() === objectId.toLowerCase(),
    )
  );
}

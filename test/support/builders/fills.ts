import { vi } from 'vitest';
import type { FillItem } from '../../../lib/consoles/fill-order.ts';
import type { FillResult } from '../../../lib/consoles/fill-result.ts';
import { imageRelayConsole } from '../../../lib/consoles/image-relay/image-relay-console.ts';
import type { LearnedField } from '../../../lib/consoles/learned-field.ts';
import { withLearned } from '../../../lib/consoles/with-learned.ts';
import { fillPage } from '../../../lib/page/fill-page.ts';
import type { Geometry } from '../../../lib/page/geometry.ts';
import { nextChange } from '../../../lib/page/next-change.ts';
import { outlined } from './documents.ts';
import { laidOut } from './geometry.ts';
import { company } from './identities.ts';
import { aVisit } from './observations.ts';

interface Where {
  /** Host of the document that is filled; the order is always for the set-up company's. */
  readonly host?: string;
  readonly signal?: AbortSignal;
  /** Address of the document that is filled; the order is always for the SAML settings. */
  readonly address?: () => string;
  readonly geometry?: Geometry;
  /** Object ID of the application that the order was reviewed for. */
  readonly application?: string | null;
  /** What was shown or imported before. */
  readonly learned?: readonly LearnedField[];
}

/** Begins to fill Image Relay's SAML form as it stands in the test's document. */
export function startFill(items: FillItem[], where: Where = {}): Promise<FillResult[]> {
  const { host = company, signal = new AbortController().signal, application = null } = where;
  const described = withLearned(imageRelayConsole, where.learned ?? []);
  const { address = () => aVisit.address, geometry = laidOut() } = where;
  return fillPage(
    { page: 'image-relay/sso-settings', visit: aVisit, host: company, application, items },
    {
      described: () => described,
      outline: () => outlined(),
      nextChange: () => nextChange(document, signal),
      host,
      address,
      geometry,
      signal,
    },
  );
}

/** Fills, and lets all the time pass that the page may need. Wants fake timers. */
export async function fill(items: FillItem[], where: Where = {}): Promise<FillResult[]> {
  const results = startFill(items, where);
  await vi.runAllTimersAsync();
  return results;
}

import { vi } from 'vitest';
import { entraConsole } from '../../../lib/consoles/entra/entra-in-every-language.ts';
import type { FillItem, FillOrder } from '../../../lib/consoles/fill-order.ts';
import type { FillResult } from '../../../lib/consoles/fill-result.ts';
import type { PageId } from '../../../lib/consoles/ids.ts';
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
  /** The SAML settings where nothing is said; of the admin center's pages the tab's address goes with it. */
  readonly page?: PageId;
  readonly tabAddress?: string;
  /** Host of the document that is filled; the order is always for the set-up company's. */
  readonly host?: string;
  readonly signal?: AbortSignal;
  /** Address of the document that is filled; the order is always for the SAML settings. */
  readonly address?: () => string;
  readonly geometry?: Geometry;
  /** Object ID of the application that the order was reviewed for. */
  readonly application?: string | null;
  /** What says whose form it is. */
  readonly kept?: FillOrder['kept'];
  /** What was shown or imported before. */
  readonly learned?: readonly LearnedField[];
}

/** Begins to fill a form, Image Relay's SAML settings if nothing is said, as it stands in the test's document. */
export function startFill(items: FillItem[], where: Where = {}): Promise<FillResult[]> {
  const { host = company, signal = new AbortController().signal, application = null, kept } = where;
  const { page = 'image-relay/sso-settings', tabAddress = document.location.href } = where;
  const console = page.startsWith('entra/') ? entraConsole : imageRelayConsole;
  const described = withLearned(console, where.learned ?? []);
  const outline = () => {
    const read = outlined();
    return { ...read, outline: { ...read.outline, address: tabAddress } };
  };
  const { address = () => aVisit.address, geometry = laidOut() } = where;
  return fillPage(
    { page, visit: aVisit, host: company, application, items, kept },
    {
      described: () => described,
      outline,
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

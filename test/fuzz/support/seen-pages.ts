import fc from 'fast-check';
import type { PageId } from '../../../lib/consoles/ids.ts';
import { type Observation, observation } from '../../../lib/consoles/observation.ts';
import type { ObservationOrigin } from '../../../lib/setup/events-from-observation.ts';
import { company, otherCompany, testUser } from '../../support/builders/identities.ts';
import { readings } from './readings.ts';
import { valuesOf } from './schema-values.ts';

const pages = fc.uniqueArray(
  fc.constantFrom<PageId>(
    'entra/app-overview',
    'entra/saml',
    'entra/users',
    'entra/users-and-groups',
    'image-relay/home',
    'image-relay/sign-in',
    'image-relay/sso-settings',
    'image-relay/users-and-permissions',
  ),
  { minLength: 1, maxLength: 2 },
);

const cells = fc.constantFrom(
  ...['B.Simon', testUser, 'B.Simon@x.example', ' B.Simon@x.example\u200B'],
  ...['Somebody', 'B.Simon@', 'B.Simon@x.example (Guest)'],
);
const rows = fc.array(fc.array(cells, { maxLength: 3 }), { maxLength: 3 });
const { fields } = observation.shape;

/** What a document of a console may show, as its script tells it. */
export const observations: fc.Arbitrary<Observation> = fc
  .record({
    pages,
    readings,
    rows,
    fields: fc.oneof(fc.constant([]), valuesOf(fields)) as fc.Arbitrary<Observation['fields']>,
    loadedAt: fc.constantFrom('2026-11-28T09:00:00.000Z', '2026-11-28T09:05:00.000Z'),
    fromSignIn: fc.boolean(),
  })
  .map((seen) => ({ ...seen, pages: seen.pages.map((id) => ({ id, evidence: [] })) }));

const relay = { console: 'image-relay', at: '2026-11-28T09:06:00.000Z' } as const;
const entra = { ...relay, console: 'entra', host: 'entra.microsoft.com' } as const;

export const origins: fc.Arbitrary<ObservationOrigin> = fc.constantFrom(
  entra,
  { ...relay, host: company },
  { ...relay, host: otherCompany },
);

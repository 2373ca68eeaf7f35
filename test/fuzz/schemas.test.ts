import fc from 'fast-check';
import { expect } from 'vitest';
import type * as z from 'zod/mini';
import { fillOrder } from '../../lib/consoles/fill-order.ts';
import { learnedFields } from '../../lib/consoles/learned-field.ts';
import { observation } from '../../lib/consoles/observation.ts';
import { pageSketch } from '../../lib/consoles/sketch.ts';
import { sketchedDocument } from '../../lib/consoles/sketch-file.ts';
import { visitInTab } from '../../lib/consoles/visit.ts';
import { fillMessage } from '../../lib/messages/fill-message.ts';
import { observeOrder, pageOrder } from '../../lib/messages/page-messages.ts';
import { pageReport } from '../../lib/messages/page-report.ts';
import { toolReply, toolRequest } from '../../lib/messages/page-tools.ts';
import { panelCommand } from '../../lib/messages/panel-messages.ts';
import { commandReply } from '../../lib/messages/replies.ts';
import { seenDocument } from '../../lib/messages/seen-document.ts';
import { sighting } from '../../lib/messages/sighting.ts';
import { testPassword } from '../../lib/messages/test-password.ts';
import { testWatch } from '../../lib/messages/test-watch.ts';
import { setupState } from '../../lib/setup/setup-state.ts';
import { jsonDamage } from './support/json-damage.ts';
import { property } from './support/property.ts';
import { valuesOf } from './support/schema-values.ts';

const schemas: Readonly<Record<string, z.ZodMiniType>> = {
  'a stored setup': setupState,
  'an observation': observation,
  'a fill order': fillOrder,
  'a visit': visitInTab,
  'what was learned': learnedFields,
  'a sketch of a page': pageSketch,
  'a sketch with captions': sketchedDocument,
  'a fill message': fillMessage,
  'an order to observe': observeOrder,
  'an order to a page': pageOrder(),
  'a report of a page': pageReport,
  'a request to the tools': toolRequest,
  'a reply of the tools': toolReply,
  'a command of the panel': panelCommand,
  'a reply to a command': commandReply,
  'a seen document': seenDocument,
  'a password for the test': testPassword,
  'what a sign-in shows': sighting,
  'a test that is watched': testWatch,
};

interface Sent {
  readonly isWhole: boolean;
  readonly value: unknown;
}

function sentTo(schema: z.ZodMiniType): fc.Arbitrary<Sent> {
  const whole = valuesOf(schema);
  return fc.oneof(
    { weight: 3, arbitrary: whole.map((value) => ({ isWhole: true, value })) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(whole, jsonDamage)
        .map(([value, damage]) => ({ isWhole: false, value: damage(value) })),
    },
    { weight: 1, arbitrary: fc.jsonValue().map((value) => ({ isWhole: false, value })) },
  );
}

/** Nothing in it has another prototype than JSON gives, or a key that could become one. */
function expectPlain(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const plain = Array.isArray(value) ? Array.prototype : Object.prototype;
  expect(Object.getPrototypeOf(value)).toBe(plain);
  expect(Object.keys(value)).not.toContain('__proto__');
  Object.values(value).forEach(expectPlain);
}

function expectRefusedOrTheSameAgain(schema: z.ZodMiniType, { isWhole, value }: Sent): void {
  const before = JSON.stringify(value);
  const parsed = schema.safeParse(value);
  expect(JSON.stringify(value)).toBe(before);
  expect({}).not.toHaveProperty('polluted');
  if (isWhole) expect(parsed.error).toBeUndefined();
  if (!parsed.success) return;
  expectPlain(parsed.data);
  const again = schema.safeParse(JSON.parse(JSON.stringify(parsed.data)));
  expect(again).toEqual({ success: true, data: parsed.data });
}

for (const [name, schema] of Object.entries(schemas)) {
  property(`${name} is refused or parsed to the same again`, sentTo(schema), (sent) =>
    expectRefusedOrTheSameAgain(schema, sent),
  );
}

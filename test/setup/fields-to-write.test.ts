import { expect, test } from 'vitest';
import type { FieldId } from '../../lib/consoles/ids.ts';
import { fieldsToWrite, type PlannedField } from '../../lib/setup/plan-fill.ts';

const plan: PlannedField[] = [
  planned('ssoUser.firstName', { kind: 'write' }),
  planned('ssoUser.lastName', { kind: 'conflict' }),
  planned('ssoUser.company', { kind: 'same' }),
  planned('ssoUser.email', { kind: 'refused', reason: 'values-missing' }),
];

function planned(field: FieldId, decision: PlannedField['decision']): PlannedField {
  return { field, now: '', next: 'x', confirmed: true, isShown: false, decision };
}

const all: FieldId[] = plan.map((each) => each.field);

const ticks: readonly [what: string, left: FieldId[], overwrite: FieldId[], written: FieldId[]][] =
  [
    ['only free fields are written where nothing was ticked', [], [], ['ssoUser.firstName']],
    ['a field that was left out is not written', ['ssoUser.firstName'], [], []],
    [
      'a field with another value is written after its tick',
      [],
      ['ssoUser.lastName'],
      ['ssoUser.firstName', 'ssoUser.lastName'],
    ],
    [
      'what was left out while it was free is written once its replacement is ticked',
      all,
      all,
      ['ssoUser.lastName'],
    ],
    [
      'no tick writes a refused field or one that is right already',
      [],
      all,
      ['ssoUser.firstName', 'ssoUser.lastName'],
    ],
  ];

test.each(ticks)('%s', (_, left, overwrite, written) => {
  const fields = fieldsToWrite(plan, new Set(left), new Set(overwrite));
  expect(fields.map((each) => each.field)).toEqual(written);
});

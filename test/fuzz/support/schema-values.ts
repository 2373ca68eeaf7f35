import fc from 'fast-check';
import * as z from 'zod/mini';
import { reading } from '../../../lib/consoles/observation.ts';
import * as sketchWords from '../../../lib/consoles/sketch-words.ts';
import { fact, setupState } from '../../../lib/setup/setup-state.ts';
import { anyReading } from './readings.ts';

type Schema = z.core.$ZodType;
type Values = fc.Arbitrary<unknown>;

/** How often a schema is followed into itself. */
const deepest = 1;

/** Words of which some fit a text that only a function of ours can judge. */
const words = [
  'larkspur.imagerelay.com',
  'a.imagerelay.com',
  ...Object.values(sketchWords).flatMap((each) =>
    each instanceof Set ? [...each].slice(0, 20) : [],
  ),
  ...Object.keys(sketchWords.sketchedStates),
  ...sketchWords.classWords,
];

/** Values that a schema takes, worked out from the schema itself: new fields need nothing here. */
export function valuesOf(schema: Schema, depth = 0): Values {
  if (schema === reading) return anyReading;
  if (schema === setupState.shape.facts) return factsWith(valuesOf(fact));
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return objectsOf(def.shape, depth);
    case 'array':
      return fc.array(valuesOf(def.element, depth), {
        maxLength: depth > deepest ? 0 : Math.min(3, mostOf(schema)),
        ...atLeast(schema),
      });
    case 'record':
      return fc.dictionary(
        valuesOf(def.keyType) as fc.Arbitrary<string>,
        valuesOf(def.valueType, depth),
        { maxKeys: 3 },
      );
    case 'union':
      return fc.oneof(...def.options.map((each) => valuesOf(each, depth)));
    case 'nullable':
      return fc.option(valuesOf(def.innerType, depth));
    case 'lazy':
      return depth > deepest ? fc.constant('Save') : valuesOf(def.getter(), depth + 1);
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc
        .oneof(fc.nat({ max: 90 }), fc.integer())
        .filter((each) => z.safeParse(schema, each).success);
    case 'string':
      return textsOf(schema, 'format' in def ? String(def.format) : '');
    default:
      throw new Error(`no values are known of ${def.type}`);
  }
}

/** Facts whose values have the shape of their settings, on either side. */
function factsWith(facts: Values): Values {
  const entry = fc
    .tuple(fc.constantFrom('entra', 'image-relay'), anyReading, facts)
    .map(([side, { setting, value }, known]) => [
      `${side}/${setting}`,
      { ...(known as object), value },
    ]);
  return fc.array(entry, { maxLength: 4 }).map((entries) => Object.fromEntries(entries));
}

function objectsOf(shape: Readonly<Record<string, Schema>>, depth: number): Values {
  const isOptional = (each: Schema) => (each as z.core.$ZodTypes)._zod.def.type === 'optional';
  const entries = Object.entries(shape).map(([key, each]) => [key, partOf(each, depth)]);
  const requiredKeys = Object.keys(shape).filter((key) => shape[key] && !isOptional(shape[key]));
  return fc.record(Object.fromEntries(entries) as Record<string, Values>, { requiredKeys });
}

function partOf(schema: Schema, depth: number): Values {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return valuesOf(def.type === 'optional' ? def.innerType : schema, depth);
}

type Check = {
  readonly check: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: RegExp;
};

function checksOf(schema: Schema): Check[] {
  return (schema._zod.def.checks ?? []).map((each) => each._zod.def as Check);
}

function atLeast(schema: Schema): { minLength?: number } {
  const minLength = checksOf(schema).find(({ check }) => check === 'min_length')?.minimum;
  return minLength === undefined ? {} : { minLength };
}

function mostOf(schema: Schema): number {
  const most = checksOf(schema).find(({ check }) => check === 'max_length')?.maximum;
  return most ?? Number.POSITIVE_INFINITY;
}

const named: Readonly<Record<string, fc.Arbitrary<string>>> = {
  uuid: fc.uuid(),
  guid: fc.uuid().map((id) => id.toUpperCase()),
  url: fc.webUrl(),
  datetime: fc
    .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
};

function textsOf(schema: Schema, format: string): fc.Arbitrary<string> {
  const fits = (text: string) => z.safeParse(schema, text).success;
  const ofFormat = named[format];
  if (ofFormat) return ofFormat;
  const checks = checksOf(schema);
  if (checks.some(({ check }) => check === 'custom')) return fc.constantFrom(...words.filter(fits));
  const pattern = checks.find((each) => each.pattern)?.pattern;
  if (pattern) return fc.stringMatching(pattern).filter(fits);
  const most = checks.find(({ check }) => check === 'max_length')?.maximum ?? 100;
  const telling = ['', '__proto__', 'constructor', ' x ', '<b>', 'x'.repeat(most)].filter(fits);
  const free = fc.string({ unit: 'grapheme', maxLength: 20 }).filter(fits);
  return fc.oneof({ weight: 4, arbitrary: free }, fc.constantFrom(...telling));
}

import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { type SourceFile, sourcesIn } from './support/builders/sources.ts';

interface Import {
  /** The file that imports, from the project's root. */
  readonly from: string;
  /** A file of the project, or the name of a package. */
  readonly to: string;
  readonly isOfType: boolean;
}

const shipped = ['lib', 'components', 'entrypoints'].flatMap(sourcesIn);
const imports = shipped.flatMap(importsOf);

/** Static and dynamic imports, re-exports and imports for their effect alone. */
function importsOf({ path, text }: SourceFile): Import[] {
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...statements].map(([, type, named, dynamic]) => {
    const target = named ?? dynamic ?? '';
    const to = target.startsWith('.') ? posix.join(posix.dirname(path), target) : target;
    return { from: path, to, isOfType: type !== undefined };
  });
}

/** The room that a file stands in: a folder of `lib`, or a folder beside it. */
function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'lib' ? second : first;
}

const rooms = [
  'saml',
  'consoles',
  'setup',
  'watch',
  'guide',
  'diagnosis',
  'record',
  'sealed',
  'hand-over',
  'backup',
  'page',
  'messages',
  'browser',
  'catalogue',
];

/** What each room may import besides itself. `type:` allows what leaves no trace at run time. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  saml: [],
  catalogue: ['type:messages'],
  consoles: ['saml'],
  setup: ['saml', 'consoles'],
  page: ['saml', 'consoles'],
  watch: ['saml', 'consoles', 'setup', 'catalogue', 'type:messages'],
  messages: ['saml', 'consoles', 'setup', 'watch'],
  guide: ['saml', 'consoles', 'setup', 'catalogue', 'type:messages'],
  diagnosis: ['saml', 'consoles', 'setup', 'guide', 'catalogue'],
  sealed: [],
  'hand-over': ['saml', 'consoles', 'setup', 'guide', 'sealed', 'catalogue'],
  backup: ['saml', 'consoles', 'setup', 'sealed', 'messages'],
  record: ['saml', 'consoles', 'setup', 'guide', 'catalogue'],
  browser: [
    'saml',
    'consoles',
    'setup',
    'watch',
    'guide',
    'diagnosis',
    'sealed',
    'hand-over',
    'backup',
    'page',
    'messages',
  ],
  components: [
    'saml',
    'consoles',
    'setup',
    'watch',
    'guide',
    'diagnosis',
    'record',
    'hand-over',
    'backup',
    'catalogue',
    'type:messages',
    'type:sealed',
  ],
  entrypoints: ['saml', 'consoles', 'browser', 'components'],
};

function mayImport({ from, to, isOfType }: Import): boolean {
  const room = roomOf(from);
  const reach = allowed[room] ?? [];
  const target = roomOf(to);
  return (
    target === room || reach.includes(target) || (isOfType && reach.includes(`type:${target}`))
  );
}

const within = imports.filter((each) => /^(?:lib|components|entrypoints|test)\//.test(each.to));

test('the scan finds the imports of every file that has some', () => {
  const importing = shipped.filter((source) => /^import /m.test(source.text));
  const found = new Set(imports.map((each) => each.from));
  expect(importing.filter((source) => !found.has(source.path))).toEqual([]);
  expect(within.length).toBeGreaterThan(200);
});

test('every room of lib is known here', () => {
  const folders = new Set(sourcesIn('lib').map((source) => roomOf(source.path)));
  expect([...folders].toSorted()).toEqual(rooms.toSorted());
});

test.each(Object.keys(allowed))('%s imports only from where it may', (room) => {
  const wrong = within.filter((each) => roomOf(each.from) === room && !mayImport(each));
  expect(wrong).toEqual([]);
});

test('nothing that is shipped imports from the tests', () => {
  expect(imports.filter((each) => each.to.startsWith('test/'))).toEqual([]);
});

test('one file alone talks to the extension APIs', () => {
  const api = /^(?:webextension-polyfill|wxt\/browser|@wxt-dev\/browser)/;
  const talking = imports.filter((each) => api.test(each.to)).map((each) => each.from);
  expect(talking).toEqual(['lib/browser/extension-api.ts']);
  const byName = shipped.filter((source) => /\b(?:chrome|globalThis\.browser)\./.test(source.text));
  expect(byName.map((source) => source.path)).toEqual([]);
});

test('content scripts reach neither the panel nor what only the panel needs', () => {
  const reached = [
    ...reachableFrom('entrypoints/entra.ts'),
    ...reachableFrom('entrypoints/image-relay.ts'),
  ];
  const heavy = /^(?:components\/|lib\/guide\/|lib\/catalogue\/|preact|@peculiar\/x509|intl-)/;
  expect(reached.filter((path) => heavy.test(path))).toEqual([]);
});

/** Every file and package that a file imports at run time, however indirectly. */
function reachableFrom(entry: string): Set<string> {
  const reached = new Set([entry]);
  for (const path of reached) {
    const next = imports.filter((each) => each.from === path && !each.isOfType);
    for (const each of next) reached.add(each.to);
  }
  return reached;
}

test('content scripts never touch the storage', () => {
  const reached = reachableFrom('entrypoints/entra.ts');
  const touching = shipped.filter((source) => /\bstorage\./.test(source.text));
  expect(touching.length).toBeGreaterThan(0);
  expect(touching.filter((source) => reached.has(source.path))).toEqual([]);
});

test('the answers that the practice pages carry for tests are used nowhere in lib', () => {
  const cheating = shipped.filter((source) => /data-?truth|dataset\.truth/i.test(source.text));
  expect(cheating).toEqual([]);
});

test('zod is imported in its small form, as a namespace', () => {
  const lines = shipped.flatMap((source) => source.text.match(/^import .* from 'zod.*$/gm) ?? []);
  expect([...new Set(lines)]).toEqual(["import * as z from 'zod/mini';"]);
});

import { expect, test } from 'vitest';
import type { Block, Cell } from '../../lib/record/document.ts';
import { markdownOf } from '../../lib/record/markdown.ts';

function blockOf(block: Block): string {
  const text = markdownOf({ title: 'T', intro: 'I', sections: [{ heading: 'H', block }] });
  return text.slice(text.indexOf('## H') + 6, -1);
}

const cellOf = (cell: Cell) => blockOf({ kind: 'pairs', pairs: [['Name', cell]] });
const inTable = (cell: Cell) =>
  blockOf({ kind: 'table', head: ['Head'], rows: [[cell]] }).split('\n')[2];

test('a record has a title, a sentence and a heading for each section', () => {
  const text = markdownOf({
    title: 'Title',
    intro: 'Made today.',
    sections: [{ heading: 'First', block: { kind: 'text', text: 'Nothing.' } }],
  });
  expect(text).toBe('# Title\n\nMade today.\n\n## First\n\nNothing.\n');
});

test('a table has its head, a line and its rows', () => {
  const block: Block = { kind: 'table', head: ['A', 'B'], rows: [['1', { value: '2' }]] };
  expect(blockOf(block)).toBe('| A | B |\n| --- | --- |\n| 1 | `2` |');
});

test.each([
  ['plain', '`plain`'],
  ['https://larkspur.imagerelay.com/', '`https://larkspur.imagerelay.com/`'],
  ['*not bold* _or_ [a](link)', '`*not bold* _or_ [a](link)`'],
  ['<img src=x onerror=alert(1)>', '`<img src=x onerror=alert(1)>`'],
  ['a ` b', '``a ` b``'],
  ['a `` b', '```a `` b```'],
  ['`edge`', '`` `edge` ``'],
  ['two\nlines\r\n# three', '`two lines # three`'],
  ['line\u2028separator', '`line separator`'],
])('the value %j stands there as it is', (value, shown) => {
  expect(cellOf({ value })).toBe(`- Name: ${shown}`);
});

test('a bar ends no cell of a table', () => {
  expect(inTable({ value: 'a|b' })).toBe('| `a\\|b` |');
  expect(inTable('a|b')).toBe('| a\\|b |');
});

test.each([
  ['*bold*', '\\*bold\\*'],
  ['[a](javascript:x)', '\\[a\\](javascript:x)'],
  ['<script>', '\\<script\\>'],
  ['back\\slash', 'back\\\\slash'],
  ['# no heading', '\\# no heading'],
  ['- no list', '\\- no list'],
  ['1. no list', '1\\. no list'],
  ['&amp;', '\\&amp;'],
  ['see https://evil.example', 'see https\\://evil.example'],
  ['line\nbreak', 'line break'],
])('the words %j mean nothing to Markdown', (text, escaped) => {
  expect(blockOf({ kind: 'text', text })).toBe(escaped);
});

import type { Block, Cell, RecordDocument, Section } from './document.ts';

/**
 * A record as GitHub Flavored Markdown. Values stand in code spans, where they are shown as they are; our own
 * words are escaped, since a name of a console may stand in them.
 */
export function markdownOf({ title, intro, sections }: RecordDocument): string {
  const parts = [`# ${escapeText(title)}`, escapeText(intro), ...sections.flatMap(sectionParts)];
  return `${parts.join('\n\n')}\n`;
}

function sectionParts({ heading, block }: Section): string[] {
  return [`## ${escapeText(heading)}`, blockText(block)];
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'text':
      return escapeText(block.text);
    case 'list':
      return block.items.map((item) => `- ${escapeText(item)}`).join('\n');
    case 'pairs':
      return block.pairs
        .map(([name, cell]) => `- ${escapeText(name)}: ${cellText(cell)}`)
        .join('\n');
    case 'table':
      return [
        row(block.head.map(escapeText)),
        row(block.head.map(() => '---')),
        ...block.rows.map((cells) => row(cells.map(tableCell))),
      ].join('\n');
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cellText(cell: Cell): string {
  return typeof cell === 'string' ? escapeText(cell) : codeSpan(cell.value);
}

/** A bar would end the cell, in a code span as well. */
function tableCell(cell: Cell): string {
  return typeof cell === 'string' ? escapeText(cell) : codeSpan(cell.value).replaceAll('|', '\\|');
}

/** A code span's fence is longer than any run of backticks in it (CommonMark 0.31, section 6.1). */
function codeSpan(value: string): string {
  const line = oneLine(value);
  if (line.trim() === '') return '';
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const gap = /^[` ]|[` ]$/.test(line) ? ' ' : '';
  return `${fence}${gap}${line}${gap}${fence}`;
}

/** Any ASCII punctuation may be escaped with a backslash (CommonMark 0.31, section 2.4). */
function escapeText(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~#&]/g, '\\$&')
    .replace(/^([+-]|\d+[.)])(?=\s)/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`)
    .replace(/\b(https?):\/\//g, '$1\\://');
}

/** A line end would end the list or table that the text stands in; other control characters say nothing. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}

import { describe, expect, it } from 'vitest';
import { isDeeperThan } from '../../lib/saml/xml-nesting.ts';

const nested = (levels: number, inside = '') =>
  `${'<a>'.repeat(levels)}${inside}${'</a>'.repeat(levels)}`;
const side = (each: string) => each.repeat(50);

describe('how deep elements stand within one another', () => {
  it('is measured to the very level', () => {
    expect(isDeeperThan(10, nested(10))).toBe(false);
    expect(isDeeperThan(10, nested(11))).toBe(true);
  });

  it.each([
    ['elements beside one another', side('<b></b>')],
    ['empty elements', side('<b/>')],
    ['empty elements with values', side('<b c="1" d=\'2\'/>')],
    ['comments', side('<!-- <b> -->')],
    ['processing instructions', side('<?b <c> ?>')],
    ['character data', side('<![CDATA[<b><b>]]>')],
    ['declarations', side('<!b>')],
    ['tags in double-quoted values', side('<b c="<d>"></b>')],
    ['tags in single-quoted values', side("<b c='<d>'></b>")],
    ['an apostrophe in a double-quoted value', side('<b c="it\'s > that"></b>')],
    ['a slash at the end of a value', side('<b c="d/"></b>')],
    ['a comment that only begins like its end', side('<!--> <b> -->')],
  ])('does not grow with %s', (_, inside) => {
    expect(isDeeperThan(3, nested(2, inside))).toBe(false);
    // And it goes on to be counted behind them.
    expect(isDeeperThan(3, nested(2, `${inside}<e><e>`))).toBe(true);
  });

  it.each(['<a', '<!-- a', '<a b="', '<a>text', ''])('ends where %j does', (text) => {
    expect(isDeeperThan(1, text)).toBe(false);
  });
});

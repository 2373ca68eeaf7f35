import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pixelsIn, toPng } from './screen-dump.ts';

const red = [0, 0, 255, 0];
const green = [0, 255, 0, 0];
const blue = [255, 0, 0, 0];
const white = [255, 255, 255, 0];

/** A screen of 2 by 2 pixels as Xvfb writes it, with one entry in its table of colours. */
function dumpOf(...pixels: readonly number[][]): Buffer {
  const header = Buffer.alloc(100);
  header.writeUInt32BE(header.length, 0);
  for (const at of [16, 20]) header.writeUInt32BE(2, at);
  header.writeUInt32BE(8, 48);
  header.writeUInt32BE(1, 76);
  return Buffer.concat([header, Buffer.alloc(12), Buffer.from(pixels.flat())]);
}

const dump = dumpOf(red, green, blue, white);

describe('a dump of the screen', () => {
  it('becomes a PNG with the same colours, row by row', () => {
    const png = toPng(dump);
    const data = png.indexOf('IDAT');
    const length = png.readUInt32BE(data - 4);
    const rows = inflateSync(png.subarray(data + 4, data + 4 + length));
    expect([...rows.subarray(0, 7)]).toEqual([0, 255, 0, 0, 0, 255, 0]);
    expect([...rows.subarray(7)]).toEqual([0, 0, 0, 255, 255, 255, 255]);
  });

  it('gives the pixels of one part', () => {
    const right = pixelsIn(dump, { x: 1, y: 0, width: 1, height: 2 });
    expect([...right]).toEqual([...green, ...white]);
  });
});

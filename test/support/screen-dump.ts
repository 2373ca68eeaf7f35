import { crc32, deflateSync } from 'node:zlib';

/** A part of the screen, in pixels from its upper left corner. */
export interface ScreenBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The pixels of one part of an X window dump, fit to be compared with an earlier picture of it. */
export function pixelsIn(dump: Buffer, box: ScreenBox): Buffer {
  const { start, bytesPerLine } = layoutOf(dump);
  const rows = Array.from({ length: box.height }, (_, row) => {
    const from = start + (box.y + row) * bytesPerLine + box.x * bytesPerPixel;
    return dump.subarray(from, from + box.width * bytesPerPixel);
  });
  return Buffer.concat(rows);
}

/** Turns the X window dump that Xvfb keeps of its screen (24 bits in 32, low byte first) into a PNG. */
export function toPng(dump: Buffer): Buffer {
  const { width, height } = layoutOf(dump);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(pngRows(dump))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Where the fields of a dump's header stand, in bytes. */
const field = { headerSize: 0, width: 16, height: 20, bytesPerLine: 48, colours: 76 } as const;
const bytesPerColour = 12;
const bytesPerPixel = 4;

function layoutOf(dump: Buffer) {
  const number = (name: keyof typeof field) => dump.readUInt32BE(field[name]);
  return {
    width: number('width'),
    height: number('height'),
    bytesPerLine: number('bytesPerLine'),
    start: number('headerSize') + number('colours') * bytesPerColour,
  };
}

/** Each row starts with a byte that says how it was filtered: not at all. */
function pngRows(dump: Buffer): Buffer {
  const { width, height, start, bytesPerLine } = layoutOf(dump);
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0; y < height; y += 1) {
    copyRow(dump, start + y * bytesPerLine, rows, y * (1 + width * 3) + 1, width);
  }
  return rows;
}

/** From blue, green, red and a spare byte to red, green, blue. */
function copyRow(dump: Buffer, from: number, rows: Buffer, to: number, width: number): void {
  for (let x = 0; x < width; x += 1) {
    rows.writeUIntBE(dump.readUIntLE(from + x * bytesPerPixel, 3), to + x * 3, 3);
  }
}

function pngChunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}

import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { pixelsIn, type ScreenBox, toPng } from './screen-dump.ts';

const run = promisify(execFile);

/** An X display of its own, in memory. */
export interface VirtualDisplay {
  /** The value of DISPLAY for programs that shall appear on it. */
  name: string;
  /** Presses keys one after another, each by its X name ("Return"). */
  press: (...keys: readonly string[]) => Promise<void>;
  /** What a part of it shows now, fit to be compared with an earlier picture of that part. */
  pixels: (box: ScreenBox) => Promise<Buffer>;
  /** Writes a PNG of the whole display. */
  screenshot: (path: string) => Promise<void>;
  close: () => Promise<void>;
}

/** Starts Xvfb on a free display. */
export async function startDisplay(width = 1600, height = 1000): Promise<VirtualDisplay> {
  const folder = await mkdtemp(join(tmpdir(), 'display-'));
  const server = spawn('Xvfb', switches(`${width}x${height}x24`, folder), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = await displayName(server);
  const dump = () => readFile(join(folder, 'Xvfb_screen0'));
  return {
    name,
    press: async (...keys) => {
      await run('xdotool', ['key', ...keys], { env: { ...process.env, DISPLAY: name } });
    },
    pixels: async (box) => pixelsIn(await dump(), box),
    screenshot: async (path) => writeFile(path, toPng(await dump())),
    close: async () => {
      await end(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Its screen is also a file in that folder, which makes pictures without another program. It ends
 * by itself 10 seconds after its last program, should whoever started it be killed.
 */
function switches(screen: string, folder: string): readonly string[] {
  const own = ['-displayfd', '3', '-screen', '0', screen, '-fbdir', folder];
  return [...own, '-nolisten', 'tcp', '-terminate', '10'];
}

async function displayName(server: ChildProcess): Promise<string> {
  const pipe = server.stdio[3];
  if (!(pipe instanceof Readable)) throw new Error('Xvfb was started without a pipe.');
  const failure = once(server, 'exit').then(() => {
    throw new Error('Xvfb did not start.');
  });
  return Promise.race([firstLine(pipe), failure]);
}

async function firstLine(pipe: Readable): Promise<string> {
  let text = '';
  while (!text.includes('\n')) text += String((await once(pipe, 'data'))[0]);
  return `:${text.trim()}`;
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill();
  await once(server, 'exit');
}

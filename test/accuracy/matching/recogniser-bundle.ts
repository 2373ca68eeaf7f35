import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

let built: Promise<string> | null = null;

/** The recognisers as one script, as they are in the sources now. */
export function recogniserBundle(): Promise<string> {
  built ??= buildRecogniser();
  return built;
}

async function buildRecogniser(): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('./recogniser.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    charset: 'utf8',
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface Bundle {
  script: string;
  style: string;
}

let made: Promise<Bundle> | null = null;

/** The client's script and style sheet, built once when they are first asked for. */
export function spaBundle(): Promise<Bundle> {
  made ??= buildClient();
  return made;
}

/** Minified names make class names as meaningless as a real product's. */
async function buildClient(): Promise<Bundle> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('./client/spa.tsx', import.meta.url))],
    outdir: 'assets',
    bundle: true,
    write: false,
    minifyIdentifiers: true,
    format: 'iife',
    target: 'es2023',
    charset: 'utf8',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const textOf = (ending: string) =>
    result.outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}

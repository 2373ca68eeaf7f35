import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** What turns texts into elements or code. */
const sinks =
  /\.(?:inner|outer)HTML\s*=(?!=)|\binsertAdjacentHTML\b|\bdocument\.write\b|\bcreateContextualFragment\b|\bsetHTMLUnsafe\b/g;

/** Preact carries its own one, which Trusted Types keep from ever doing anything. */
const known: Readonly<Record<string, number>> = { sidepanel: 1 };

/** What should not stand in a built extension, file by file. */
export function faultsIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.flatMap((file) => {
    const kind = extname(file);
    if (kind !== '.js' && kind !== '.html') return [];
    const text = readFileSync(join(folder, file), 'utf8');
    return (kind === '.js' ? faultsOfScript(file, text) : faultsOfPage(text)).map(
      (fault) => `${file}: ${fault}`,
    );
  });
}

function faultsOfScript(file: string, text: string): string[] {
  const allowed = Object.entries(known).find(([name]) => file.includes(`${name}-`))?.[1] ?? 0;
  const found = text.match(sinks) ?? [];
  const faults = found.length > allowed ? [`turns text into elements: ${found.join(' ')}`] : [];
  return /https?:\/\/[^\s"'`]+\.m?js\b/.test(text) ? [...faults, 'names a remote script'] : faults;
}

function faultsOfPage(html: string): string[] {
  const inline = /<script(?![^>]*\ssrc=)[^>]*>|<style\b|\son\w+\s*=|javascript:/i.exec(html);
  return inline ? [`holds inline code: ${inline[0]}`] : [];
}

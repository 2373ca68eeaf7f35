import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** What turns texts into elements or code. */
const sinks =
  /\.(?:inner|outer)HTML\s*=(?!=)|\binsertAdjacentHTML\b|\bdocument\.write\b|\bcreateContextualFragment\b|\bsetHTMLUnsafe\b/g;

/** Preact, told by what it alone names, carries its own one, which Trusted Types keep from ever doing anything. */
const preact = 'dangerouslySetInnerHTML';

/** What should not stand in a built extension, file by file. */
export function faultsIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.flatMap((file) => {
    const kind = extname(file);
    if (kind !== '.js' && kind !== '.html') return [];
    const text = readFileSync(join(folder, file), 'utf8');
    return (kind === '.js' ? faultsOfScript(text) : faultsOfPage(text)).map(
      (fault) => `${file}: ${fault}`,
    );
  });
}

function faultsOfScript(text: string): string[] {
  const allowed = text.includes(preact) ? 1 : 0;
  const found = text.match(sinks) ?? [];
  const faults = found.length > allowed ? [`turns text into elements: ${found.join(' ')}`] : [];
  return /https?:\/\/[^\s"'`]+\.m?js\b/.test(text) ? [...faults, 'names a remote script'] : faults;
}

function faultsOfPage(html: string): string[] {
  const inline = /<script(?![^>]*\ssrc=)[^>]*>|<style\b|\son\w+\s*=|javascript:/i.exec(html);
  return inline ? [`holds inline code: ${inline[0]}`] : [];
}

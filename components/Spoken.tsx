import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { languageFor } from '../lib/catalogue/language-names.ts';
import { loadCaptions, loadTexts } from '../lib/catalogue/load-texts.ts';
import { type Speech, speak } from '../lib/catalogue/translate.ts';
import type { Language } from '../lib/messages/languages.ts';
import type { SeenDocument } from '../lib/messages/seen-document.ts';

interface Props {
  /** What the admin chose; the browser's own language where nothing was chosen. */
  wanted: Language | undefined;
  /** What the consoles show now: captions of Entra are told as they stand there. */
  seen: readonly SeenDocument[];
  /** What is shown, made anew each time, so that all of it is in the language of the moment. */
  children: () => ComponentChildren;
}

/** Everything within speaks one language. Until its texts are there, the one before stays. */
export function Spoken({ wanted, seen, children }: Props) {
  const language = wanted ?? languageFor(navigator.languages);
  const entra = languageOfEntra(seen);
  const [loaded, setLoaded] = useState<Speech | null>(null);
  useEffect(() => {
    let isWanted = true;
    void Promise.all([loadTexts(language), loadCaptions(entra)]).then(([texts, captions]) => {
      if (isWanted) setLoaded({ language, texts, entra, captions });
    });
    return () => {
      isWanted = false;
    };
  }, [language, entra]);
  if (loaded === null) return null;
  speak(loaded);
  document.documentElement.lang = loaded.language;
  return <>{children()}</>;
}

/** BCP 47 tag of what the Entra page speaks that was recognised last; English where there is none. */
function languageOfEntra(seen: readonly SeenDocument[]): string {
  const pages = seen.filter(
    (each) => each.console === 'entra' && each.observation.pages.length > 0,
  );
  const latest = pages.toSorted((a, b) => b.at.localeCompare(a.at))[0];
  return latest?.observation.language ?? 'en';
}

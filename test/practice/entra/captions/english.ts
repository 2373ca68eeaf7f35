import { englishApplications } from './english-applications.ts';
import { englishPeople } from './english-people.ts';
import { englishShell } from './english-shell.ts';

/** The captions of today's English portal, and our own sentences between them. */
export const english = { ...englishShell, ...englishApplications, ...englishPeople } as const;

export type CaptionKey = keyof typeof english;
export type Captions = Readonly<Record<CaptionKey, string>>;
/** What is known of a language; the rest is invented. */
export type KnownCaptions = Partial<Captions>;

import type { Scene } from './scene/scene.ts';

/** What became of one attack. */
export type Verdict = 'refused' | 'accepted';

/** One thing that somebody hostile may try, as data. */
export interface Attack {
  readonly name: string;
  readonly tries: string;
  /**
   * Tries it, and waits until the extension has had its say. What got into the store or into a form is
   * looked for afterwards, whatever this answers.
   */
  readonly run: (scene: Scene) => Promise<Verdict>;
  /** What the panel says of it. */
  readonly says?: string;
  /** It succeeds in a build without the checks; false where the browser itself is in the way. */
  readonly canSucceed?: false;
  /** It writes into the store itself, so that its marks stand there whatever comes of it. */
  readonly plantsInStore?: true;
  /** It breaks the Content Security Policy on purpose. */
  readonly breaksPolicy?: true;
  /** It needs the permission for Microsoft's sign-in host, which only a person can give. */
  readonly needsPermission?: true;
}

/** What nobody but an attacker says: wherever it turns up, an attack got through. */
export const evil = {
  host: 'evil.example',
  tenant: 'deadbeef-0bad-4bad-8bad-0badc0ffee00',
  objectId: 'badbadba-0bad-4bad-8bad-0badc0ffee01',
  name: 'Mallory',
  step: 'mallory',
} as const;

export const evilMarks: readonly string[] = Object.values(evil);

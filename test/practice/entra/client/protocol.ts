/** What the shell and the document of a framed blade say to each other. */
const signature = 'practice-blade/1';

export type FromFrame =
  | { kind: 'hello' }
  | { kind: 'shown' }
  | { kind: 'go'; fragment: string }
  | { kind: 'notify'; title: string; text: string }
  | { kind: 'close' }
  | { kind: 'titled'; title: string }
  | { kind: 'saw'; what: string };

export interface FromShell {
  kind: 'open';
  name: string;
  /** The address of a page that is in the frame altogether; empty for one that the name says. */
  fragment: string;
  /** What was shown once already, in this frame or another. */
  seen: string[];
}

export function seal<T extends FromFrame | FromShell>(message: T): T & { signature: string } {
  return { ...message, signature };
}

/** The message, or null for anything that was not sealed by the other side. */
export function opened<T extends FromFrame | FromShell>(data: unknown): T | null {
  if (typeof data !== 'object' || data === null) return null;
  return 'signature' in data && data.signature === signature ? (data as T & object) : null;
}

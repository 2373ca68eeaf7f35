import type { MetadataRefusal } from './metadata.ts';

/** Why no document came of asking for one. */
export type FetchProblem =
  | 'unreachable'
  | 'too-slow'
  | 'redirected'
  | 'error-answer'
  | 'other-type'
  | 'metadata-too-large';

/** Why asking Microsoft for its metadata came to nothing. Every reason has a sentence in the panel. */
export type MetadataProblem =
  | FetchProblem
  | MetadataRefusal
  | 'permission'
  | 'no-address'
  | 'another-tenant'
  | 'not-saved';

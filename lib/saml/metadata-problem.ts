/** Why asking Microsoft for its metadata came to nothing. Every reason has a sentence in the panel. */
export type MetadataProblem =
  | 'permission'
  | 'no-address'
  | 'unreachable'
  | 'not-metadata'
  | 'another-tenant'
  | 'not-saved';

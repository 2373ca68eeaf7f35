import * as z from 'zod/mini';

/** Where a value came from. */
export const factSources = ['page', 'metadata', 'file', 'typed'] as const;
export const factSource = z.enum(factSources);
export type FactSource = z.infer<typeof factSource>;

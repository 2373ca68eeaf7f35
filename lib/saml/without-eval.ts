import * as z from 'zod/mini';

/** Extension pages forbid generated code, and zod would try it once. Import this before any schema. */
z.config({ jitless: true });

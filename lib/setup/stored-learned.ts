import * as z from 'zod/mini';
import { learnedFields } from '../consoles/learned-field.ts';

/** What the admin showed the assistant, as it is stored. */
export const storedLearned = z.object({ version: z.literal(1), fields: learnedFields });

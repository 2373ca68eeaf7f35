import { type LearnedField, learnedFields } from './learned-field.ts';
import type { ConsoleDescription } from './observe-outline.ts';
import { createTeacher } from './with-learned.ts';

/** A console as it is described, together with what the admin showed in it, as it came from elsewhere. */
export type TeachAsItCame = (
  described: ConsoleDescription,
  learned: readonly unknown[],
) => ConsoleDescription;

/** What does not parse is not believed: then the console stays as it is described. */
export function createTeacherOfWhatCame(): TeachAsItCame {
  const teach = createTeacher();
  let last: {
    readonly came: readonly unknown[];
    readonly learned: readonly LearnedField[];
  } | null = null;
  return (described, came) => {
    if (last?.came !== came) last = { came, learned: learnedFields.safeParse(came).data ?? [] };
    return teach(described, last.learned);
  };
}

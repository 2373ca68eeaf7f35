import { t } from '../lib/catalogue/translate.ts';
import type { WriteProblem } from '../lib/messages/lasting.ts';

/** That something could not be kept, and what to do; it goes away when the browser writes again. */
export function WriteProblems({ problems }: { problems: readonly WriteProblem[] }) {
  return (
    <>
      {problems.map(({ key, reason, at }) => {
        const what = `${key}.${reason}` as const;
        return (
          <p role="alert" class="card" key={key}>
            {t(`write.${what}`, { at: new Date(at) })}
          </p>
        );
      })}
    </>
  );
}

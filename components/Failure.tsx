import { t } from '../lib/catalogue/translate.ts';
import type { CommandFailure } from '../lib/messages/command-failure.ts';

/** Why the last press came to nothing, and what to do next. */
export function Failure({ reason }: { reason: CommandFailure | null }) {
  return reason === null ? null : (
    <p role="alert" class="card">
      {t(`failure.${reason}`)}
    </p>
  );
}

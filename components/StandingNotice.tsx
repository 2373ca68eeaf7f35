import { t } from '../lib/catalogue/translate.ts';
import type { RolloverStanding } from '../lib/setup/rollover-standing.ts';

const isQuiet: Readonly<Record<RolloverStanding, boolean>> = {
  works: true,
  unknown: true,
  expired: false,
  'image-relay-ahead': false,
  'entra-ahead': false,
  other: false,
};

/** Whether people can sign in at this moment; an outage is said at once, with what ends it. */
export function StandingNotice({ standing }: { standing: RolloverStanding }) {
  const text = t(`rollover-standing.${standing}`);
  if (!isQuiet[standing]) {
    return (
      <p role="alert" class="card loud">
        {text}
      </p>
    );
  }
  return (
    <p role="status" class={standing === 'works' ? 'card good' : 'card quiet'}>
      {standing === 'works' ? '✓' : '○'} {text}
    </p>
  );
}

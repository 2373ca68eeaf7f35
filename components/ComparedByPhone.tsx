import type { Compared } from '../lib/hand-over/mail-text.ts';

/** What two people read out to one another, large enough to be read at a glance. */
export function ComparedByPhone({ compared }: { compared: readonly Compared[] }) {
  return (
    <dl class="by-phone">
      {compared.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

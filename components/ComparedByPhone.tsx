import type { ComponentChildren } from 'preact';
import type { Compared } from '../lib/hand-over/mail-text.ts';

/** What two people read out to one another, large enough to be read at a glance. */
export function ComparedByPhone({ compared }: { compared: readonly Compared[] }) {
  return (
    <dl class="by-phone">
      {compared.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{breaking(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A host that is too long for its line goes on with the next of its names, and not in the middle of one. */
function breaking(value: string): ComponentChildren {
  const [first, ...names] = value.split('.');
  return [first, ...names.flatMap((name) => [<wbr key={name} />, `.${name}`])];
}

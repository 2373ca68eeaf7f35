/** @jsxImportSource react */
import { useEffect, useRef } from 'react';
import type { HandoverPart } from '../../../screen.ts';

/** Leaves for the other site as soon as it is drawn; the button is for whoever has to wait. */
export function HandoverView({ handover: { action, fields } }: { handover: HandoverPart }) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.submit(), []);
  return (
    <form action={action} method="post" ref={form}>
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      <button type="submit">Continue</button>
    </form>
  );
}

/** @jsxImportSource react */
import type { ReactNode } from 'react';

/** Elements that mean nothing, around what does. */
export function Layers({ count, children }: { count: number; children: ReactNode }): ReactNode {
  if (count <= 0) return children;
  return (
    <div>
      <Layers count={count - 1}>{children}</Layers>
    </div>
  );
}

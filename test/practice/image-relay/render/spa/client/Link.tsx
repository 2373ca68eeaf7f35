/** @jsxImportSource react */
import type { MouseEvent, ReactNode } from 'react';
import { staysHere, useVisits } from './visits.ts';

interface LinkProps {
  href: string;
  children: ReactNode;
  className?: string | undefined;
  isCurrent?: boolean;
}

/** A link that changes the address without loading a document. */
export function Link({ href, children, className, isCurrent = false }: LinkProps) {
  const { open } = useVisits();
  const follow = (event: MouseEvent) => {
    if (!staysHere(href) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(href);
  };
  return (
    <a
      href={href}
      className={className}
      onClick={follow}
      aria-current={isCurrent ? 'page' : undefined}
    >
      {children}
    </a>
  );
}

import { useId } from 'react';

/** How a caption belongs to its control. Large products have all of these side by side. */
const ties = ['label', 'nothing', 'aria-label'] as const;

export type Tie = (typeof ties)[number];

export interface Captioned {
  tie: Tie;
  /** Goes onto the control. */
  named: { id?: string; 'aria-label'?: string };
}

/** Deals out the three ways in turn, down the form. */
export function useCaption(caption: string, index: number): Captioned {
  const id = useId();
  const tie = ties[index % ties.length] ?? 'nothing';
  if (tie === 'label') return { tie, named: { id } };
  return { tie, named: tie === 'aria-label' ? { 'aria-label': caption } : {} };
}

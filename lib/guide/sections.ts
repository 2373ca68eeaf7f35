import { type Checklist, type ChecklistEntry, isDoneEntry } from './checklist.ts';
import { type RoleId, roleOf, type SectionId, sectionIds } from './step.ts';

/** How far one section of the tutorial has come. */
export interface SectionProgress {
  readonly id: SectionId;
  /** Who can do its steps. */
  readonly role: RoleId;
  readonly entries: readonly ChecklistEntry[];
  readonly done: number;
  /** The step to be done now is one of its. */
  readonly isCurrent: boolean;
}

/** The checklist by the tutorial's sections, in their order. */
export function sectionsOf({ entries: all, current }: Checklist): readonly SectionProgress[] {
  return sectionIds.map((id) => {
    const entries = all.filter(({ step }) => step.section === id);
    return {
      id,
      role: roleOf[id],
      entries,
      done: entries.filter(isDoneEntry).length,
      isCurrent: current?.step.section === id,
    };
  });
}

import type { FieldId, PageId } from '../../../lib/consoles/ids.ts';
import { describeItem } from '../../../lib/consoles/learned-description.ts';
import type { LearnedField } from '../../../lib/consoles/learned-field.ts';
import type { Outline, OutlineItem } from '../../../lib/consoles/outline.ts';
import { company } from './identities.ts';
import { later } from './setups.ts';

/** What was learned of an item when the admin pointed at it. */
export function learnedFrom(
  outline: Outline,
  item: OutlineItem,
  changes: Partial<LearnedField> = {},
): LearnedField {
  return aLearned('image-relay/sso-settings', 'samlSettings.loginUrl', {
    description: describeItem(outline, item, null),
    ...changes,
  });
}

export function aLearned(
  page: PageId,
  field: FieldId,
  changes: Partial<LearnedField> = {},
): LearnedField {
  return {
    id: '3c6f1f0a-5d0e-4a53-9a53-6a1d5f6f2b11',
    console: 'image-relay',
    host: company,
    page,
    field,
    description: {
      kind: 'text',
      captions: ['Zugang'],
      section: [],
      name: '',
      route: '',
      neighbours: { before: '', after: '' },
    },
    despite: [],
    confirmed: true,
    at: later,
    ...changes,
  };
}

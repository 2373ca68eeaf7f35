import { listText, t } from '../lib/catalogue/translate.ts';
import { fieldText } from '../lib/guide/value-text.ts';
import type { Inspection } from '../lib/messages/page-tools.ts';

interface Props {
  inspection: Inspection | null;
  isUnknown: boolean;
}

/** What stands on the page instead, in the page's own words. They never leave the panel. */
export function FoundInstead({ inspection, isUnknown }: Props) {
  if (inspection === null) return null;
  if (isUnknown) {
    const headings = inspection.headings.slice(-4).map((text) => t('text.quoted', { text }));
    return (
      <p class="quiet">
        {headings.length > 0
          ? t('repair.instead.headings', { headings: listText(headings) })
          : t('repair.instead.nothing')}
      </p>
    );
  }
  const troubled = inspection.fields.filter((each) => each.outcome !== 'found');
  if (troubled.length === 0) return null;
  return (
    <ul class="quiet">
      {troubled.map(({ field, outcome, nearMisses }) => {
        const captions = [...new Set(nearMisses.map(({ caption }) => caption))].filter(Boolean);
        const near = listText(captions.map((text) => t('text.quoted', { text })));
        if (near === '')
          return <li key={field}>{t('repair.instead.none', { field: fieldText(field) })}</li>;
        const text = outcome === 'ambiguous' ? 'repair.instead.several' : 'repair.instead.others';
        return <li key={field}>{t(text, { field: fieldText(field), near })}</li>;
      })}
    </ul>
  );
}

import type { SettingName } from '../saml/settings.ts';
import { entraPages } from './entra/english-pages.ts';
import type { FieldId, PageId } from './ids.ts';
import { imageRelayPages } from './image-relay/pages.ts';

const pages = [...entraPages, ...imageRelayPages];
const fields = new Map(
  pages.map((page) => [page.id, new Set(page.fields.map((field) => field.id))] as const),
);

/** The fields that a page of either console has. */
export function fieldsOfPage(page: PageId): ReadonlySet<FieldId> {
  return fields.get(page) ?? new Set();
}

/** The settings that the fields of a page are read as. */
export function settingsOfPage(page: PageId): readonly SettingName[] {
  const own = pages.find((each) => each.id === page)?.fields ?? [];
  return own.flatMap(({ setting }) => setting ?? []);
}

/** The field by which a page shows a setting; null where it shows none. */
export function shownFieldWith(page: PageId, setting: string): FieldId | null {
  const own = pages.find((each) => each.id === page)?.fields ?? [];
  return own.find((each) => each.kind === 'shown' && each.setting === setting)?.id ?? null;
}

/** The field of a page that is read as a setting; null where none is. */
export function fieldReadAs(page: PageId, setting: SettingName): FieldId | null {
  const own = pages.find((each) => each.id === page)?.fields ?? [];
  return own.find((each) => each.setting === setting)?.id ?? null;
}

/** The buttons of a page that a step comes down to. */
export function buttonsOf(page: PageId): readonly FieldId[] {
  const own = pages.find((each) => each.id === page)?.fields ?? [];
  return own.filter(({ kind }) => kind === 'button').map(({ id }) => id);
}

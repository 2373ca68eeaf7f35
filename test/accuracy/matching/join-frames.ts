import type { FieldId } from '../../../lib/consoles/ids.ts';
import type { SettingName } from '../../../lib/saml/settings.ts';
import type { DocumentMatch, MatchedField, MatchedFields, PageMatch } from './page-match.ts';

/** A document's match, with the way to its frame. */
export interface FrameMatch extends DocumentMatch {
  readonly path: string;
}

/**
 * One answer for a page with all its frames. Without a recognised page the settings form is judged
 * alone.
 */
export function joinFrames(frames: readonly FrameMatch[]): PageMatch {
  const pages = frames.flatMap((frame) =>
    frame.pages.map(({ id, fields }) => ({ id, fields: reachedThrough(frame.path, fields) })),
  );
  const settings = frames.map((frame) => reachedThrough(frame.path, frame.settings));
  const fields = pages.length > 0 ? pages.map((each) => each.fields) : settings;
  return { page: pages[0]?.id ?? null, fields: withTakers(joined(fields)) };
}

/** Boxes of a pane, by the setting that they take and that the page below only shows. */
const takers: readonly (readonly [setting: SettingName, box: FieldId])[] = [
  ['sp.identifier', 'basicSaml.identifier'],
  ['sp.replyUrl', 'basicSaml.replyUrl'],
  ['sp.signOnUrl', 'basicSaml.signOnUrl'],
];

/** Whoever asks for a setting means the box that takes it, while there is one. */
function withTakers(fields: MatchedFields): MatchedFields {
  const taken = takers.flatMap(([setting, box]) => {
    const match = fields[box];
    return match && match.outcome !== 'missing' ? [[setting, match] as const] : [];
  });
  return { ...fields, ...Object.fromEntries(taken) };
}

function reachedThrough(path: string, fields: MatchedFields): MatchedFields {
  const reached = Object.entries(fields).map(([key, field]) => {
    const { control } = field;
    return [key, { ...field, control: control && { ...control, path: path + control.path } }];
  });
  return Object.fromEntries(reached);
}

function joined(all: readonly MatchedFields[]): MatchedFields {
  const keys = new Set(all.flatMap((fields) => Object.keys(fields)));
  return Object.fromEntries(
    [...keys].map((key) => [key, oneOf(all.flatMap((each) => each[key] ?? []))]),
  );
}

/** Two pages that stand in one document, one in the other, may share a field. */
function isSameControl({ control }: MatchedField, other: MatchedField): boolean {
  return control !== null && control.path === other.control?.path;
}

/** What is found in two documents is in neither of them for certain. */
function oneOf(matches: readonly MatchedField[]): MatchedField {
  const seen = matches.filter((each) => each.outcome !== 'missing');
  const [first] = seen.length > 0 ? seen : matches;
  if (first === undefined) throw new Error('A field without a match');
  if (seen.length < 2 || seen.every((each) => isSameControl(each, first))) return first;
  const evidence = seen.flatMap((each) => each.evidence);
  return { ...first, outcome: 'ambiguous', control: null, option: null, evidence };
}

import { chooseOption } from '../../../lib/consoles/choose-option.ts';
import { localisedEntra } from '../../../lib/consoles/entra/entra-in-every-language.ts';
import { matchField } from '../../../lib/consoles/field-state.ts';
import type { FieldMatch } from '../../../lib/consoles/find-field.ts';
import { consoleOf, isEntraFrame } from '../../../lib/consoles/hosts.ts';
import {
  imageRelayConsole,
  localisedImageRelay,
} from '../../../lib/consoles/image-relay/image-relay-console.ts';
import { interestAt } from '../../../lib/consoles/interest.ts';
import type {
  ConsoleDescription,
  LocalisedConsole,
} from '../../../lib/consoles/observe-outline.ts';
import type { OutlineItem, OutlineOption } from '../../../lib/consoles/outline.ts';
import type { FieldDescription } from '../../../lib/consoles/page-description.ts';
import { recognisePages } from '../../../lib/consoles/recognise-pages.ts';
import { type OutlinedDocument, outlineDocument } from '../../../lib/page/outline-document.ts';
import { radiosOf } from '../../../lib/page/radio-group.ts';
import { pathOf } from './element-path.ts';
import { fieldKey } from './field-key.ts';
import type { DocumentMatch, MatchedControl, MatchedField, MatchedFields } from './page-match.ts';
import { roleOf, wantedOf } from './roles.ts';
import { withoutCaptions, wordlessField } from './without-captions.ts';

/**
 * What the recognisers make of the document that this script runs in.
 *
 * @param address Address of the tab's own page, which is not the document's own in a frame.
 * @param knowsCaptions Whether they may go by words at all.
 */
export function matchDocument(address: string, knowsCaptions = true): DocumentMatch {
  const localised = consoleAt(address);
  if (localised === null) return { pages: [], settings: settingsAnywhere(address, knowsCaptions) };
  const { lang } = document.documentElement;
  const headings = outlineIn(localised.speaking(lang, []), address).outline.headings;
  const spoken = localised.speaking(
    lang,
    headings.map((heading) => heading.text),
  );
  const described = knowsCaptions ? spoken : withoutCaptions(spoken);
  const outlined = outlineIn(described, address);
  const place = described.placeOf(address);
  const pages = recognisePages(outlined.outline, place, described.pages);
  return {
    pages: pages.map(({ page }) => ({ id: page.id, fields: matchFields(outlined, page.fields) })),
    settings:
      spoken === imageRelayConsole ? matchFields(outlined, settingsFields(knowsCaptions)) : {},
  };
}

/** Outside of the consoles there is no page to know, but a settings form is one anywhere. */
function settingsAnywhere(address: string, knowsCaptions: boolean): MatchedFields {
  const outlined = outlineIn(imageRelayConsole, address);
  return matchFields(outlined, settingsFields(knowsCaptions));
}

function settingsFields(knowsCaptions: boolean): readonly FieldDescription[] {
  const { pages } = imageRelayConsole;
  const fields = pages.find(({ id }) => id === 'image-relay/sso-settings')?.fields ?? [];
  return knowsCaptions ? fields : fields.map(wordlessField);
}

function consoleAt(address: string): LocalisedConsole | null {
  if (consoleOf(address) === 'image-relay') return localisedImageRelay;
  return consoleOf(address) === 'entra' || isEntraFrame(address) ? localisedEntra : null;
}

function outlineIn({ placeOf, pages }: ConsoleDescription, address: string): OutlinedDocument {
  const interest = interestAt(placeOf(address), pages);
  return outlineDocument(document, { address, interest, isTouched: () => false });
}

function matchFields(
  outlined: OutlinedDocument,
  fields: readonly FieldDescription[],
): MatchedFields {
  return Object.fromEntries(fields.map((field) => [fieldKey(field), matchOne(outlined, field)]));
}

function matchOne(outlined: OutlinedDocument, field: FieldDescription): MatchedField {
  const match = matchField(outlined.outline, field);
  return {
    outcome: match.outcome,
    control: match.outcome === 'found' ? controlOf(outlined, match.item) : null,
    score: match.outcome === 'found' ? match.score : null,
    evidence: match.evidence,
    role: roleOf(field.id),
    option: optionOf(field, match),
  };
}

function controlOf({ elements }: OutlinedDocument, item: OutlineItem): MatchedControl | null {
  const element = elements.get(item.order);
  if (element === undefined) return null;
  // A shown text may stand in a part of what it is the value of.
  const bearer = item.kind === 'shown' ? element.closest('[data-truth]') : element;
  return {
    path: pathOf(element),
    name: element.getAttribute('name'),
    id: element.id === '' ? null : element.id,
    caption: item.captions[0]?.text ?? null,
    truth: bearer?.getAttribute('data-truth') ?? truthWithin(element),
  };
}

function optionOf(field: FieldDescription, match: FieldMatch): OutlineOption | null {
  const wanted = wantedOf(field.id);
  if (wanted === null || match.outcome !== 'found') return null;
  const choice = chooseOption(field.id, wanted, match.item.options);
  return choice.outcome === 'found' ? choice.option : null;
}

/** Of a choice made of radio buttons each may bear the mark. */
function truthWithin(element: Element): string | null {
  const marks = radiosOf(element).map((radio) => radio.getAttribute('data-truth'));
  return new Set(marks).size === 1 ? (marks[0] ?? null) : null;
}

import type { SettingName } from '../saml/settings.ts';
import type { Signal } from './field-signals.ts';
import type { FieldMatch } from './find-field.ts';
import type { FieldId, PageId } from './ids.ts';
import type { LearnedField } from './learned-field.ts';
import type { ItemKind, Outline, OutlineCaption, OutlineItem } from './outline.ts';
import type { Side } from './side.ts';
import type { Wording } from './wording.ts';

export type ConsoleName = 'entra' | 'image-relay';

/** One page or pane of a console, as data: what tells it from others, and what it holds. */
export interface PageDescription {
  readonly id: PageId;
  /** Where the console's own address names the page. */
  readonly route?: RouteDescription;
  /** Texts of headings, any of which speaks for the page. */
  readonly headings: readonly string[];
  /** Beginnings of headings that go on with a name. */
  readonly headingStarts?: readonly string[];
  /** The headings stand in a pane that lies over another page. */
  readonly pane?: boolean;
  readonly fields: readonly FieldDescription[];
  /** Headings that rule the page out. */
  readonly unless?: readonly string[];
  /** What a page shows that has a part of that name: beside it the heading says nothing. */
  readonly headingUnless?: readonly RegExp[];
  /** Captions of columns that its list has together. */
  readonly columns?: readonly (readonly string[])[];
  /** Values that say themselves what they are stand together on no other page. */
  readonly knownByValues?: boolean;
  /** What its boxes hold, in a pane if it is one: two of these tell it from other pages. */
  readonly holds?: readonly RegExp[];
  /** What cells of one of its rows hold, each another one. */
  readonly rowsHold?: readonly RegExp[];
  /** What one of its choices offers, in plain words, as no other page's does. */
  readonly offers?: readonly RegExp[];
  /** What judges it by that. */
  readonly judgement?: Judgement;
  /** How many controls of some kinds it has. */
  readonly controls?: Readonly<Partial<Record<ItemKind, number>>>;
  /** Words that programmers give its boxes as names, each in another box. */
  readonly names?: readonly RegExp[];
  /** Its lists name people or groups that a step waits for. */
  readonly listsPeople?: boolean;
}

export interface RouteDescription {
  /** Any of these view names, in lower case and without their extension's name. */
  readonly views: readonly string[];
  /** The chosen entry of the view's menu, in lower case. */
  readonly menu?: readonly string[];
  /** It lies over the page that the address names. */
  readonly over?: boolean;
  /** Nobody knows whether the address stays the same, so another one speaks not against it. */
  readonly mayDiffer?: boolean;
}

/**
 * Where a field stands: between two others, right before one, in the same part of the page as one, or
 * between one and the page's only box for a password. `apart` is the one of several alike whose caption
 * is none of such captions. `leading` is a word that values of such shapes follow at once. `alone` is the
 * only one of its kind below a heading.
 */
export type FieldPlace =
  | {
      readonly between: readonly [FieldDescription, FieldDescription];
      /** How many controls of its kind follow the second one there, no more and no less. */
      readonly followedBy?: number;
    }
  | { readonly before: FieldDescription }
  | { readonly beside: FieldDescription }
  | { readonly beforeSecret: { readonly after: FieldDescription } }
  | { readonly apart: RegExp }
  | { readonly leading: { readonly word: RegExp; readonly next: readonly RegExp[] } }
  | { readonly alone: true };

/** What the admin showed of a field, and how that is held against a page. */
export interface Taught {
  readonly learned: LearnedField;
  readonly find: (outline: Outline, field: FieldDescription) => FieldMatch;
}

/** What the meaning of words says for and against a page or an item. Pages whose words are all known do without. */
export interface Judgement {
  readonly offersSome: (outline: Outline, offers: readonly RegExp[]) => boolean;
  readonly isWordedAs: (text: string, wording: Wording) => boolean;
  readonly headedSignal: (...of: Judged) => Signal | null;
  readonly offersSignal: (
    item: OutlineItem,
    field: FieldDescription,
    outline: Outline,
  ) => Signal | null;
  readonly offersOther: (
    item: OutlineItem,
    captions: readonly OutlineCaption[],
    field: FieldDescription,
  ) => boolean;
  readonly isLookAlike: (...of: Judged) => boolean;
  readonly sideOf: (item: OutlineItem, captions: readonly OutlineCaption[]) => Side | null;
}

type Judged = [
  item: OutlineItem,
  captions: readonly OutlineCaption[],
  field: FieldDescription,
  outline: Outline,
];

/** One control or shown value of a page. */
export interface FieldDescription {
  readonly id: FieldId;
  readonly kind: ItemKind;
  /** Captions, today's first. */
  readonly captions: readonly string[];
  /** Headings of the section that it stands in. */
  readonly section?: readonly string[];
  /** Headings of sections in which it never stands. */
  readonly never?: readonly string[];
  /** Captions of look-alikes. */
  readonly unlike?: readonly string[];
  /** What the name or id attribute tends to say. */
  readonly name?: RegExp;
  /** It is there to search, whatever it is called. */
  readonly search?: boolean;
  /** Where it stands among other fields, for pages whose words nobody knows. */
  readonly place?: FieldPlace;
  /** What finds the items at its place; without it the place counts for nothing. */
  readonly findPlaced?: (outline: Outline, field: FieldDescription) => readonly OutlineItem[];
  /** What the page's own address says that the value is. */
  readonly inAddress?: (address: string) => string | null;
  /** The setting that the value is read as. */
  readonly setting?: SettingName;
  /** The setting whose values go into it, where what it holds is not read as one. */
  readonly takes?: SettingName;
  /** Both sides of the connection have one, so a person is asked where no word says whose it is. */
  readonly askUnlessSaid?: boolean;
  /** Where another field may hold the same value, this one is shown after it. */
  readonly afterItsEqual?: boolean;
  /** The value's shape alone tells it from all else on the page. */
  readonly shape?: RegExp;
  /** What the value itself says, where it is worded as such values mostly are. */
  readonly tells?: RegExp;
  /** It counts only where the section's heading governs it. */
  readonly needsSection?: boolean;
  /** Or where it stands in a pane. */
  readonly orInPane?: boolean;
  /** It never stands in a pane: what is like it there belongs to something listed in it. */
  readonly notInPane?: boolean;
  /** Values that stand beside what is like it in a list of such things, of which it is never one. */
  readonly notInRowOf?: readonly RegExp[];
  /** Where other values of its shape stand on the page, only its caption tells it. */
  readonly namedAmongAlike?: boolean;
  /** Other pages have it too, so it says nothing about which page this is. */
  readonly anywhere?: boolean;
  /** What every such value has and few others have: a cheap question, and no evidence. */
  readonly looks?: RegExp;
  /** Other values on the page have the same shape, so only the caption tells it. */
  readonly needsCaption?: boolean;
  /** The control that brings the field to light, where it is hidden at first. */
  readonly opener?: readonly string[];
  /** It is the only control of its kind in its section, whatever it is called. */
  readonly sole?: boolean;
  /** The field may stand several times, as rows of a list. */
  readonly repeats?: boolean;
  /** What judges it by all of the following; without it none of them counts. */
  readonly judgement?: Judgement;
  /** How its captions are worded where they are none of those known. */
  readonly wording?: Wording;
  /** The side of the connection whose value it takes: what stands on the other side is never it. */
  readonly side?: Side;
  /** What a choice offers: each of these fits one of its options, in plain words. */
  readonly offers?: readonly RegExp[];
  /** A form may let the admin type what others let them choose. */
  readonly orTyped?: boolean;
  /** What the name or id attribute says only of something else. */
  readonly nameUnlike?: RegExp;
  /** What headings say, in plain words, of sections in which it never stands. */
  readonly sectionUnlike?: RegExp;
  /** What controls of its section never hold or say: they would make it a section of something else. */
  readonly neverBeside?: RegExp;
  /** What a value says where it is another field's. */
  readonly tellsOther?: RegExp;
  /** Beside a private key stands the key's own certificate, which belongs to the other side. */
  readonly neverBesideKey?: boolean;
  /** What the admin showed of it, on this host. */
  readonly taught?: Taught;
}

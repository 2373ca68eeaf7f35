import * as z from 'zod/mini';
import { fieldIds, pageIds } from '../consoles/ids.ts';
import { objections } from '../consoles/learned-field.ts';
import { visitInTab } from '../consoles/visit.ts';
import { despite } from '../setup/despite.ts';
import { givenKeys } from '../setup/given-value.ts';
import { logoutForm } from '../setup/logout-form.ts';
import {
  application,
  certificateDetails,
  choices,
  factSource,
  published,
} from '../setup/setup-state.ts';
import { testKind } from '../setup/sign-in-test.ts';
import { testVerdict } from '../setup/test-verdict.ts';
import { reminderKey } from '../watch/reminder.ts';
import { languages } from './languages.ts';
import { pointed } from './page-tools.ts';
import { toldPresses } from './presses-made.ts';
import { testPassword } from './test-password.ts';

/** How the admin likes the assistant to behave, in every setup. */
export const preferences = z.object({
  /** The control of the current step is outlined in its page. */
  highlight: z.boolean(),
  /** The next step's page comes to the front when a step is seen done; left out, it does not. */
  advance: z.optional(z.boolean()),
  /** What the panel speaks; left out, it speaks what the browser does. */
  language: z.optional(z.enum(languages)),
  /** Pages on which the button that saves is pressed as well, when the admin presses what says so. */
  savedPages: z.optional(z.array(z.enum(pageIds)).check(z.maxLength(pageIds.length))),
});
export type Preferences = z.infer<typeof preferences>;

const text = z.string().check(z.maxLength(300));

/** A step of the guide by its id; never a name that means something to every object. */
const stepId = text.check(z.regex(/^[a-z][a-z0-9-]*$/));

/** Names one observed document: a tab, a frame in it, and the very document that stood there. */
export const documentKey = z.object({
  tabId: z.int(),
  frameId: z.int(),
  documentId: z.nullable(text),
});
export type DocumentKey = z.infer<typeof documentKey>;

/** What the admin reviewed for one field. */
const reviewedField = z.object({
  field: z.enum(fieldIds),
  now: z.string().check(z.maxLength(20_000)),
  next: z.string().check(z.maxLength(20_000)),
});
export type ReviewedField = z.infer<typeof reviewedField>;

/** The page that the admin saw: that document, at that place. */
const onPage = { document: documentKey, visit: visitInTab, page: z.enum(pageIds) };

/** What the panel asks of the background. */
export const panelCommand = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('setup/begin'),
    host: text,
    /** Left out, the names that the assistant proposes. */
    choices: z.optional(choices),
  }),
  z.object({ type: z.literal('setup/start-over') }),
  z.object({ type: z.literal('setup/rename'), name: z.string().check(z.maxLength(120)) }),
  /** Another setup is to be at work; the one that is now is parked. */
  z.object({ type: z.literal('setups/bring'), id: z.uuid() }),
  z.object({ type: z.literal('setups/archive'), id: z.uuid(), isArchived: z.boolean() }),
  z.object({ type: z.literal('setups/delete'), id: z.uuid() }),
  /** A new setup for another company, with the names that were chosen for this one. */
  z.object({ type: z.literal('setups/duplicate'), id: z.uuid(), host: text }),
  z.object({ type: z.literal('setup/change-choices'), choices }),
  z.object({ type: z.literal('setup/adopt-application'), application }),
  z.object({
    type: z.literal('setup/mark-step'),
    step: stepId,
    mark: z.nullable(z.enum(['done', 'not-done'])),
    /** What was still to come before, as the admin was told. */
    despite: z.optional(despite),
  }),
  z.object({
    type: z.literal('setup/bring-certificate'),
    der: z.string().check(z.maxLength(20_000)),
    details: certificateDetails,
    source: factSource,
  }),
  /** A value that the admin copied from a page whose own was not recognised. */
  z.object({
    type: z.literal('setup/give-value'),
    key: z.enum(givenKeys),
    text: z.string().check(z.maxLength(2_000)),
  }),
  /** Text of a hand-over that the admin has seen the content of, with what its certificate says of itself. */
  z.object({
    type: z.literal('hand-over/take'),
    text: z.string().check(z.maxLength(200_000)),
    certificate: z.nullable(certificateDetails),
  }),
  /** What Microsoft's metadata said when the admin asked. */
  z.object({ type: z.literal('setup/record-metadata'), published }),
  z.object({ type: z.literal('rollover/start') }),
  z.object({ type: z.literal('rollover/agree'), agreedFor: z.iso.datetime() }),
  z.object({ type: z.literal('rollover/end') }),
  z.object({
    type: z.literal('test/start'),
    kind: testKind,
    /** In a window of its own that knows nobody who is signed in elsewhere. */
    isPrivate: z.boolean(),
    /** Microsoft's sign-in may be seen. */
    seesSignIn: z.boolean(),
    /** That was asked for this test alone. */
    isBorrowed: z.boolean(),
  }),
  /** The test has come to its end where the browser stands now, says the admin. */
  z.object({ type: z.literal('test/end') }),
  /** Nothing more is to be watched or held of it. */
  z.object({ type: z.literal('test/stop') }),
  /** What the test showed; by hand where the admin says so. */
  z.object({ type: z.literal('test/judge'), verdict: testVerdict }),
  z.object({ type: z.literal('setup/choose-logout'), form: logoutForm }),
  z.object({
    type: z.literal('fill/run'),
    ...onPage,
    fields: z.array(reviewedField).check(z.maxLength(50)),
    /** What the button says that is to be pressed after, as the admin's own press said; left out for none. */
    save: z.optional(text),
    /** What is to be pressed one after another instead, as the admin was told; left out for none. */
    presses: z.optional(toldPresses),
    /** It was pressed before the page came up. */
    isFresh: z.optional(z.boolean()),
  }),
  /** On the way to a page that is to be filled, what opens it is to be pressed. */
  z.object({
    type: z.literal('fill/open'),
    ...onPage,
    goal: z.enum(pageIds),
  }),
  z.object({
    type: z.literal('fill/put-back'),
    ...onPage,
    field: z.enum(fieldIds),
  }),
  /** What was live before this setup goes back into the form, as the admin saw it listed. */
  z.object({
    type: z.literal('fill/bring-back'),
    ...onPage,
    fields: z.array(reviewedField).check(z.maxLength(50)),
  }),
  /** All that one press has written is put back, but for what holds something else by now. */
  z.object({
    type: z.literal('fill/undo'),
    ...onPage,
    fill: z.uuid(),
  }),
  /** What came of presses that nobody heard of is to be found out. */
  z.object({ type: z.literal('fill/settle') }),
  z.object({ type: z.literal('test-password/keep'), password: testPassword }),
  z.object({ type: z.literal('test-password/forget') }),
  z.object({
    type: z.literal('learned/keep'),
    /** The document in which the admin pointed. */
    document: documentKey,
    pointed,
    /** What spoke against it, and was overruled. */
    despite: z.array(z.enum(objections)).check(z.maxLength(objections.length)),
  }),
  z.object({ type: z.literal('preferences/change'), preferences }),
  z.object({ type: z.literal('learned/confirm'), id: z.uuid() }),
  z.object({ type: z.literal('learned/forget'), id: z.uuid() }),
  /** Text of a file with descriptions that somebody exported. */
  z.object({ type: z.literal('learned/import'), text: z.string().check(z.maxLength(1_000_000)) }),
  /** The admin has seen a reminder and wants it no more. */
  z.object({ type: z.literal('reminder/dismiss'), reminder: reminderKey }),
  /** Text of a backup, and the ids of those of its setups that are to be brought back. */
  z.object({
    type: z.literal('backup/restore'),
    text: z.string().check(z.maxLength(40_000_000)),
    setups: z.array(z.uuid()).check(z.maxLength(5_000)),
  }),
  z.object({ type: z.literal('everything/delete') }),
  /** What could not be read and was set aside is not needed any more. */
  z.object({ type: z.literal('set-aside/delete'), id: text }),
  z.object({
    type: z.literal('tab/open'),
    address: z.url(),
    inNewTab: z.boolean(),
    /** The page to end on, where the guide has no address for it. */
    page: z.optional(z.enum(pageIds)),
  }),
]);
export type PanelCommand = z.infer<typeof panelCommand>;

/** Which setup the panel showed when something was pressed: what was meant for one never reaches another. */
export const boundCommand = z.object({ forSetup: z.optional(z.uuid()) });

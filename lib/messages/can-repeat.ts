import type { PanelCommand } from './panel-messages.ts';

/**
 * Whether a command to which no answer came may be sent again: it may have been carried out. Whatever
 * comes to the same when it is done twice, and nothing that writes into a page, opens a tab or deletes.
 */
export const canRepeat: Readonly<Record<PanelCommand['type'], boolean>> = {
  /** A second one for the same company joins the first. */
  'setup/begin': true,
  /** Another window may have begun a new setup by then. */
  'setup/start-over': false,
  'setup/rename': true,
  'setups/bring': true,
  'setups/archive': true,
  'setups/delete': true,
  /** A second one for the same company joins the first. */
  'setups/duplicate': true,
  'setup/change-choices': true,
  'setup/adopt-application': true,
  'setup/mark-step': true,
  'setup/bring-certificate': true,
  'setup/give-value': true,
  /** Taking the same one twice comes to the same. */
  'hand-over/take': true,
  'setup/record-metadata': true,
  /** A second start joins the first, and a second end finds nothing to end. */
  'rollover/start': true,
  'rollover/agree': true,
  'rollover/end': true,
  /** What was seen since the first one would count no more. */
  'test/start': false,
  'test/end': true,
  'test/stop': true,
  /** The second one takes the place of the first. */
  'test/judge': true,
  'setup/choose-logout': true,
  'fill/run': false,
  'fill/open': false,
  'fill/put-back': false,
  'fill/undo': false,
  'fill/bring-back': false,
  'fill/settle': true,
  'test-password/keep': true,
  'test-password/forget': true,
  /** One description for one field of one host: the second takes the place of the first. */
  'learned/keep': true,
  'learned/confirm': true,
  'learned/forget': true,
  'learned/import': true,
  /** What a page has shown since would be replaced once more. */
  'backup/restore': false,
  'everything/delete': false,
  'preferences/change': true,
  'reminder/dismiss': true,
  'set-aside/delete': true,
  'tab/open': false,
};

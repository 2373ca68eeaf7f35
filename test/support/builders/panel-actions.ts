import type { PanelActions } from '../../../components/actions.ts';
import type { FieldId } from '../../../lib/consoles/ids.ts';
import type { SketchedDocument } from '../../../lib/consoles/sketch-file.ts';
import type { ShownTest } from '../../../lib/diagnosis/shown-test.ts';
import type { Inspection, PointedAt } from '../../../lib/messages/page-tools.ts';
import type { DocumentKey, PanelCommand } from '../../../lib/messages/panel-messages.ts';
import type { CommandReply } from '../../../lib/messages/replies.ts';
import type { ReadCertificate } from '../../../lib/saml/certificate.ts';
import type { CertificateAnswer } from '../../../lib/saml/certificate-problem.ts';
import type { MetadataProblem } from '../../../lib/saml/metadata-problem.ts';
import type { FactSource } from '../../../lib/setup/setup-state.ts';
import type { TestKind } from '../../../lib/setup/sign-in-test.ts';

interface Answers {
  /** What the background answers to a command. */
  readonly reply?: (command: PanelCommand) => CommandReply;
  /** What bringing a certificate comes to. */
  readonly certificate?: CertificateAnswer;
  /** What taking one of several certificates comes to. */
  readonly chosen?: CertificateAnswer;
  /** What asking Microsoft comes to. */
  readonly check?: MetadataProblem | null;
  /** Whether notifications are allowed before, and what asking for them comes to. */
  readonly notify?: { readonly before: boolean; readonly asked: boolean };
  /** Whether the browser lets the panel copy. */
  readonly canCopy?: boolean;
  /** What a look at the page comes to. */
  readonly inspection?: (document: DocumentKey) => Inspection | null;
  /** Whether the page in front holds something that is not saved. */
  readonly isUnsaved?: () => boolean;
  /** What the admin points at. */
  readonly pointed?: PointedAt | null;
  /** What the documents in front are described as. */
  readonly sketched?: readonly SketchedDocument[];
  /** Whether private windows can be watched. */
  readonly isPrivateAllowed?: boolean;
  /** What judging a test comes to. */
  readonly shownTest?: ShownTest | null;
  /** Holds back the answers until it resolves. */
  readonly until?: Promise<void>;
}

const done: CommandReply = { outcome: 'done', results: [] };
const taken: CertificateAnswer = { outcome: 'taken' };

/** The panel's way out into the browser, which here only writes down what was asked of it. */
export function recordedActions(answers: Answers = {}) {
  const { reply = () => done, certificate = taken, chosen = taken } = answers;
  const { check = null, canCopy = true } = answers;
  const { inspection = () => null, pointed = null, sketched = [] } = answers;
  const { notify = { before: false, asked: true } } = answers;
  const { until = Promise.resolve() } = answers;
  const { isPrivateAllowed = false, shownTest = null } = answers;
  const sent: PanelCommand[] = [];
  const copied: string[] = [];
  const brought: { input: string | Uint8Array; source: FactSource }[] = [];
  const fetched: string[] = [];
  const took: { certificate: ReadCertificate; source: FactSource }[] = [];
  const checked: string[] = [];
  const saved: { name: string; text: string }[] = [];
  const opened: string[] = [];
  const pointedAt: FieldId[] = [];
  const inspected: number[] = [];
  const highlighted: FieldId[] = [];
  const highlightEnds: AbortSignal[] = [];
  const started: { kind: TestKind; isPrivate: boolean }[] = [];
  const judged: string[] = [];
  const actions: PanelActions = {
    send: async (command) => {
      sent.push(command);
      await until;
      return reply(command);
    },
    copy: async (text) => {
      if (!canCopy) throw new Error('not allowed');
      copied.push(text);
    },
    save: (name, text) => void saved.push({ name, text }),
    openRecord: async (setupId) => void opened.push(setupId),
    holdsUnsaved: async () => answers.isUnsaved?.() ?? false,
    inspect: async (document) => {
      inspected.push(document.frameId);
      return inspection(document);
    },
    pointAt: async (_, meant) => {
      pointedAt.push(meant.field);
      return pointed;
    },
    sketch: async () => sketched,
    highlight: (_, { field }, signal) => {
      highlighted.push(field);
      highlightEnds.push(signal);
    },
    mayNotify: async () => notify.before,
    allowNotifications: async () => notify.asked,
    checkWithMicrosoft: async () => {
      checked.push('asked');
      await until;
      return check;
    },
    fetchCertificate: async () => {
      fetched.push('asked');
      await until;
      return certificate;
    },
    readCertificate: async (input, source) => {
      brought.push({ input, source });
      await until;
      return certificate;
    },
    startTest: async (kind, isPrivate) => {
      started.push({ kind, isPrivate });
      return done;
    },
    mayTestPrivately: async () => isPrivateAllowed,
    judgeTest: async (_, watch) => {
      judged.push(watch.id);
      await until;
      if (shownTest === null) throw new Error('nothing to judge');
      return shownTest;
    },
    takeCertificate: async (each, source) => {
      took.push({ certificate: each, source });
      return chosen;
    },
  };
  return {
    actions,
    took,
    sent,
    copied,
    brought,
    checked,
    fetched,
    saved,
    opened,
    pointedAt,
    inspected,
    highlighted,
    highlightEnds,
    started,
    judged,
  };
}

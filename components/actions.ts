import type { FieldId, PageId } from '../lib/consoles/ids.ts';
import type { SketchedDocument } from '../lib/consoles/sketch-file.ts';
import type { ShownTest } from '../lib/diagnosis/shown-test.ts';
import type { Inspection, MeantField, PointedAt } from '../lib/messages/page-tools.ts';
import type { DocumentKey, PanelCommand } from '../lib/messages/panel-messages.ts';
import type { CommandReply } from '../lib/messages/replies.ts';
import type { TestWatch } from '../lib/messages/test-watch.ts';
import type { ReadCertificate } from '../lib/saml/certificate.ts';
import type { CertificateAnswer } from '../lib/saml/certificate-problem.ts';
import type { MetadataProblem } from '../lib/saml/metadata-problem.ts';
import type { FactSource, SetupState } from '../lib/setup/setup-state.ts';
import type { TestKind } from '../lib/setup/sign-in-test.ts';

export type { PointedAt };

/** Everything that the panel can have done; views only call these. */
export interface PanelActions {
  readonly send: (command: PanelCommand) => Promise<CommandReply>;
  readonly copy: (text: string) => Promise<void>;
  /** Saves a text as a file where the browser saves downloads; its kind is that of the name's end. */
  readonly save: (name: string, text: string) => void;
  /** Opens the report of a setup in a tab of its own. */
  readonly openRecord: (setupId: string) => Promise<void>;
  /** What a document shows instead of what was expected; null where it is gone. */
  readonly inspect: (
    document: DocumentKey,
    page: PageId | null,
    fields: readonly FieldId[],
  ) => Promise<Inspection | null>;
  /** Whether something was entered in one of these documents that is not saved, or nobody can say so. */
  readonly holdsUnsaved: (documents: readonly DocumentKey[]) => Promise<boolean>;
  /** Has the admin choose a control; null where none was chosen. */
  readonly pointAt: (
    documents: readonly DocumentKey[],
    meant: MeantField,
    signal: AbortSignal,
  ) => Promise<PointedAt | null>;
  /** What documents look like, without anything that is the tenant's, the tab's own page first. */
  readonly sketch: (
    documents: readonly DocumentKey[],
    expected: readonly PageId[],
  ) => Promise<readonly SketchedDocument[]>;
  /** Outlines a control in its page until the signal aborts. */
  readonly highlight: (document: DocumentKey, meant: MeantField, signal: AbortSignal) => void;
  /** Whether the browser shows notifications of the extension. */
  readonly mayNotify: () => Promise<boolean>;
  /** Asks for that permission; straight from a press. */
  readonly allowNotifications: () => Promise<boolean>;
  /** Asks Microsoft what it publishes of the application; records the answer. */
  readonly checkWithMicrosoft: () => Promise<MetadataProblem | null>;
  readonly fetchCertificate: () => Promise<CertificateAnswer>;
  readonly readCertificate: (
    input: string | Uint8Array,
    source: FactSource,
  ) => Promise<CertificateAnswer>;
  /** Starts a test of single sign-on, and the watch over it; straight from a press. */
  readonly startTest: (kind: TestKind, isPrivate: boolean) => Promise<CommandReply>;
  /** Whether private windows can be watched. */
  readonly mayTestPrivately: () => Promise<boolean>;
  /** Reads and judges what was seen of a test. */
  readonly judgeTest: (setup: SetupState, watch: TestWatch) => Promise<ShownTest>;
  /** Takes one of several that were read. */
  readonly takeCertificate: (
    certificate: ReadCertificate,
    source: FactSource,
  ) => Promise<CertificateAnswer>;
}

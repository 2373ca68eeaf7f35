import type { FieldId, PageId } from '../consoles/ids.ts';
import type { ValueChange } from '../consoles/value-change.ts';
import type { BegunFill } from './begun-fill.ts';
import type { Precondition } from './despite.ts';
import type { AgreedNames, Side } from './handed-over.ts';
import type { LogoutForm } from './logout-form.ts';
import type {
  Application,
  CertificateDetails,
  Choices,
  FactKey,
  FactSource,
  HeldFields,
  Published,
  RefusalReason,
  SetupState,
  TestWay,
} from './setup-state.ts';
import type { TestVerdict } from './test-verdict.ts';

/** What happened to a setup, in the past tense. Each carries the time, so that reducing stays pure. */
export type SetupEvent =
  | { type: 'setup/company-confirmed'; at: string; host: string }
  | { type: 'setup/renamed'; at: string; name: string }
  | { type: 'setup/page-seen'; at: string; page: PageId }
  /** A page was recognised at this path of the company's own host. */
  | { type: 'setup/place-seen'; at: string; page: PageId; path: string }
  /** The page did not come up there. */
  | { type: 'setup/place-lost'; at: string; page: PageId }
  | { type: 'setup/setting-seen'; at: string; key: FactKey; value: string; source: FactSource }
  | { type: 'setup/value-refused'; at: string; key: FactKey; reason: RefusalReason }
  | { type: 'setup/application-adopted'; at: string; application: Application }
  | {
      type: 'setup/certificate-brought';
      at: string;
      der: string;
      details: CertificateDetails;
      source: FactSource;
    }
  /** The admin has begun to change the certificate. */
  | { type: 'setup/rollover-started'; at: string }
  | { type: 'setup/rollover-agreed'; at: string; agreedFor: string }
  | {
      type: 'setup/rollover-certificate-brought';
      at: string;
      der: string;
      details: CertificateDetails;
      source: FactSource;
    }
  /** The change is through, or was given up. */
  | { type: 'setup/rollover-ended'; at: string }
  /** The admin took over what somebody else knows of one console. */
  | {
      type: 'setup/hand-over-taken';
      at: string;
      side: Side;
      /** When it was made, which is since when its values are known. */
      madeAt: string;
      facts: Readonly<Partial<Record<FactKey, string>>>;
      /** Of the certificate among the facts. */
      certificate: CertificateDetails | null;
      names: AgreedNames;
      /** Steps that were done over there. */
      steps: readonly string[];
    }
  | { type: 'setup/choices-changed'; at: string; choices: Choices }
  | {
      type: 'setup/step-marked';
      at: string;
      step: string;
      mark: 'done' | 'not-done' | null;
      /** What was still to come before, as the admin was told. */
      despite?: readonly Precondition[];
    }
  | {
      type: 'setup/field-filled';
      at: string;
      field: FieldId;
      before: string;
      after: string;
      outcome: Exclude<FilledOutcome, 'put-back' | 'unknown'>;
      /** Names the press that filled it. */
      fill: string;
      /** What it was to hold, in the form that its setting has. */
      wanted?: string;
      /** How the page changed what it kept. */
      change?: ValueChange;
    }
  /** An order is about to go to a page. */
  | { type: 'setup/fill-begun'; at: string; begun: BegunFill }
  /** The assistant pressed what saves a fill, or was told to and nobody heard what came of it. */
  | { type: 'setup/save-pressed'; at: string; fill: string; outcome: 'pressed' | 'unknown' }
  /** A form was sent in which a fill had written. */
  | { type: 'setup/form-sent'; at: string; fill: string }
  /** What came of it is known, as far as it ever will be. */
  | { type: 'setup/fill-ended'; at: string; fill: string }
  /** Whether an order was carried out cannot be told from what the page shows. */
  | {
      type: 'setup/field-unknown';
      at: string;
      field: FieldId;
      fill: string;
      kind: BegunFill['kind'];
      before: string;
      after: string;
      wanted: string;
    }
  /** A field holds again what it held before it was filled. */
  | { type: 'setup/field-put-back'; at: string; field: FieldId; after: string }
  /** A console shows what it has saved of a field that was filled. */
  | { type: 'setup/field-saved'; at: string; field: FieldId; value: string }
  /** Image Relay shows single sign-on settings that are in use. */
  | { type: 'setup/live-settings-seen'; at: string; fields: HeldFields['fields'] }
  | { type: 'setup/metadata-read'; at: string; published: Published }
  /** A document that was loaded at this moment shows the form as it was saved. */
  | { type: 'setup/form-saved'; at: string; loadedAt: string }
  | { type: 'setup/test-started'; at: string; way: TestWay }
  /** A test was judged by what was seen of it, or by what the admin told. */
  | { type: 'setup/test-judged'; at: string; verdict: TestVerdict }
  | { type: 'setup/logout-form-chosen'; at: string; form: LogoutForm }
  | {
      type: 'setup/session-seen';
      at: string;
      loadedAt: string;
      email: string | null;
      fromSignIn: boolean;
      isPrivate?: boolean;
    };

type FilledOutcome = NonNullable<SetupState['filled'][FieldId]>['outcome'];

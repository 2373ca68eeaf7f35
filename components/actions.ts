import type { PanelCommand } from '../lib/messages/panel-messages.ts';
import type { CommandReply } from '../lib/messages/replies.ts';
import type { CertificateProblem } from '../lib/saml/certificate-problem.ts';
import type { FactSource } from '../lib/setup/setup-state.ts';

/** Everything that the panel can have done; views only call these. */
export interface PanelActions {
  readonly send: (command: PanelCommand) => Promise<CommandReply>;
  readonly copy: (text: string) => Promise<void>;
  readonly fetchCertificate: () => Promise<CertificateProblem | null>;
  readonly readCertificate: (
    input: string | Uint8Array,
    source: FactSource,
  ) => Promise<CertificateProblem | null>;
}

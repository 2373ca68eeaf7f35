import { bytesOfBase64 } from '../saml/certificate-base64.ts';
import { detailsOf } from '../saml/certificate-details.ts';
import type { MetadataProblem } from '../saml/metadata-problem.ts';
import { signatureOf } from '../saml/metadata-signature.ts';
import { type AskedMetadata, askMicrosoft } from './ask-microsoft.ts';
import { sendCommand } from './send-command.ts';

/**
 * Reads what Microsoft publishes of the application and records it, so that it can be held against what
 * the consoles show.
 */
export async function checkWithMicrosoft(isAllowed: boolean): Promise<MetadataProblem | null> {
  const asked = await askMicrosoft(isAllowed);
  if (asked.outcome === 'refused') return asked.reason;
  const published = await publishedOf(asked);
  const command = { type: 'setup/record-metadata', published } as const;
  const reply = await sendCommand(command, asked.setup.id);
  return reply.outcome === 'done' ? null : 'not-saved';
}

async function publishedOf(asked: Extract<AskedMetadata, { outcome: 'read' }>) {
  const { metadata, xml, tenantId, appId } = asked;
  const certificates = await Promise.all(metadata.certificates.map(briefly));
  return {
    at: new Date().toISOString(),
    entityId: metadata.entityId,
    tenantId,
    appId,
    signOnUrls: [...metadata.signOnUrls],
    signOutUrls: [...metadata.signOutUrls],
    certificates: certificates.filter((each) => each !== null),
    signature: await signatureOf(xml, metadata.certificates),
  };
}

/** What tells one certificate from another; null for what is none. */
async function briefly(der: string) {
  const bytes = bytesOfBase64(der);
  const details = bytes && (await detailsOf(bytes));
  if (!details) return null;
  const { thumbprint, notBefore, notAfter } = details;
  return { thumbprint, notBefore, notAfter };
}

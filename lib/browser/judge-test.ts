import { detailsOf as causeDetailsOf } from '../diagnosis/cause-details.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import type { Evidence } from '../diagnosis/evidence.ts';
import type { KnownCertificate, KnownCertificates } from '../diagnosis/known-certificates.ts';
import { proposalFor } from '../diagnosis/proposals.ts';
import type { RawMessages, ShownTest } from '../diagnosis/shown-test.ts';
import type { TestWatch } from '../messages/test-watch.ts';
import { bytesOfBase64 } from '../saml/certificate-base64.ts';
import { detailsOf } from '../saml/certificate-details.ts';
import { supportCopyOf, supportCopyOfRequest } from '../saml/protocol/pseudonymise-response.ts';
import { activeThumbprint } from '../setup/rollover-standing.ts';
import { savedDer } from '../setup/saved-certificate.ts';
import { factValue, type SetupState } from '../setup/setup-state.ts';
import { type OpenedWatch, openWatch } from './watch-evidence.ts';

/** Reads and judges what was seen of a test. Nothing of it is kept here. */
export async function judgeTest(setup: SetupState, watch: TestWatch): Promise<ShownTest> {
  const known = await knownCertificates(setup);
  const trusted = [known.imageRelayCertificate, known.activeCertificate].flatMap((each) =>
    each === null ? [] : [each.der],
  );
  const opened = await openWatch(watch, trusted);
  const { evidence, raw } = opened;
  const certificates = { ...known, carriedCertificate: await carriedIn(evidence) };
  const diagnosis = diagnose(setup, evidence, certificates);
  const { cause, code } = diagnosis;
  return {
    kind: watch.kind,
    startedAt: watch.startedAt,
    diagnosis,
    details: causeDetailsOf(setup, evidence, code),
    proposal: cause === null ? null : proposalFor(cause, setup, evidence, certificates),
    raw,
    forSupport: copiesOf(opened),
  };
}

async function knownCertificates(setup: SetupState): Promise<KnownCertificates> {
  const brought = factValue(setup, 'entra/idp.certificate');
  const isActive = setup.certificate?.thumbprint === activeThumbprint(setup);
  return {
    imageRelayCertificate: await described(savedDer(setup)),
    activeCertificate: await described(isActive ? brought : null),
  };
}

/** Which certificate signed, where it is none of those that are known. */
async function carriedIn({ response }: Evidence): Promise<KnownCertificate | null> {
  const signatures = response?.signatures;
  const checks = signatures?.outcome === 'checked' ? signatures.checks : [];
  return described(checks.find(({ verdict }) => verdict === 'other-key')?.embedded ?? null);
}

async function described(der: string | null): Promise<KnownCertificate | null> {
  const bytes = der === null ? null : bytesOfBase64(der);
  const details = bytes && (await detailsOf(bytes));
  if (der === null || !details) return null;
  return { der, thumbprint: details.thumbprint, notAfter: details.notAfter };
}

function copiesOf({ evidence, raw }: OpenedWatch): RawMessages {
  const request = evidence.request?.reading;
  const response = evidence.response?.reading;
  return {
    request:
      raw.request !== null && request?.outcome === 'read'
        ? supportCopyOfRequest(raw.request, request.message)
        : null,
    response:
      raw.response !== null && response?.outcome === 'read'
        ? supportCopyOf(raw.response, response.message)
        : null,
  };
}

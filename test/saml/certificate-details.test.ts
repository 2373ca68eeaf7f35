import { describe, expect, it } from 'vitest';
import { readCertificate } from '../../lib/saml/certificate.ts';
import { acceptSetting } from '../../lib/saml/settings.ts';
import { certificateDetails } from '../../lib/setup/setup-state.ts';
import { bytesOf, entraCertificate, entraName } from './support/made-certificates.ts';
import { inspect, makeCertificate } from './support/openssl.ts';

const threeYears = 1096;
const withCompany = '/C=DK/O=Lærk, "Spur" & Søn/CN=Token signing; one';
const longName = `/CN=${'n'.repeat(60)}${'/OU=department of the same'.repeat(20)}`;
const entra = bytesOf((await entraCertificate()).der);

/** Read at the time of the clock by which OpenSSL dates certificates. */
async function read(input: Uint8Array) {
  const reading = await readCertificate(input, new Date());
  if (reading.outcome === 'refused') throw new Error(reading.reason);
  return reading;
}

describe.each([
  ['as Entra makes it', entra],
  ['of RSA', makeCertificate(['rsa:2048'], `/CN=${entraName}`, threeYears).der],
  ['of an elliptic curve', elliptic(withCompany, threeYears)],
  ['of Ed25519', makeCertificate(['ed25519'], withCompany, threeYears).der],
  ['that ends after 2050', elliptic('/CN=Long life', 20_000)],
  ['that ends in the last year of the calendar', elliptic('/CN=For ever', 2_900_000)],
])('a certificate %s', (_kind, der) => {
  it('has the subject, thumbprint and dates that OpenSSL reads', async () => {
    expect((await read(der)).details).toEqual(inspect(der));
  });

  it('fits the setup, and its DER the setting', async () => {
    const reading = await read(der);
    expect(certificateDetails.parse(reading.details)).toEqual(reading.details);
    expect(acceptSetting('idp.certificate', reading.der)).toBe(der.toString('base64'));
  });
});

it('shortens a subject that a setup could not hold', async () => {
  const { details } = await read(elliptic(longName, threeYears));
  expect(details.subject).toMatch(/^CN=n{60}, OU=.*…$/);
  expect(certificateDetails.parse(details)).toEqual(details);
});

function elliptic(subject: string, days: number): Buffer {
  const curve = ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'];
  return makeCertificate(curve, subject, days).der;
}

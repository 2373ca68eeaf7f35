import { describe, expect, it } from 'vitest';
import { readCertificates } from '../../lib/saml/certificate.ts';
import { pemOf } from '../../lib/saml/pem.ts';
import { acceptSetting } from '../../lib/saml/settings.ts';
import { certificateDetails } from '../../lib/setup/setup-state.ts';
import {
  bytesOf,
  certificateWithExtension,
  entraCertificate,
  entraName,
} from './support/made-certificates.ts';
import { inspect, makeCertificate, openssl, opensslOn } from './support/openssl.ts';

const threeYears = 1096;
const withCompany = '/C=DK/O=Lærk, "Spur" & Søn/CN=Token signing; one';
const longName = `/CN=${'n'.repeat(60)}${'/OU=department of the same'.repeat(20)}`;
const entra = bytesOf((await entraCertificate()).der);

/** Read at the time of the clock by which OpenSSL dates certificates. */
async function read(input: Uint8Array) {
  const reading = await readCertificates(input, new Date());
  if (reading.outcome !== 'found') throw new Error(reading.outcome);
  return reading;
}

const rsa = (bits: number) => makeCertificate([`rsa:${bits}`], `/CN=${entraName}`, threeYears).der;
const named = (subject: string) => elliptic('P-256', subject);
const numbered = (serial: string) =>
  elliptic('P-256', '/CN=Numbered', threeYears, ['-set_serial', `0x${serial}`]);

describe.each([
  ['as Entra makes it', entra],
  ['of RSA with 1024 bits', rsa(1024)],
  ['of RSA with 1023 bits', rsa(1023)],
  ['of RSA with 2048 bits', rsa(2048)],
  ['of RSA with 4096 bits', rsa(4096)],
  ['of RSA-PSS', makeCertificate(['rsa-pss'], '/CN=Padded', threeYears).der],
  ['of P-256', named(withCompany)],
  ['of P-224', elliptic('P-224', '/CN=Short curve')],
  ['of P-384', elliptic('P-384', '/CN=Longer curve')],
  ['of P-521', elliptic('P-521', '/CN=Odd curve')],
  ['of a compressed point', compressed()],
  ['of Ed25519', makeCertificate(['ed25519'], withCompany, threeYears).der],
  ['that ends after 2050', elliptic('P-256', '/CN=Long life', 20_000)],
  ['that ends in the last year of the calendar', elliptic('P-256', '/CN=For ever', 2_900_000)],
  ['of the first serial number', numbered('01')],
  ['of a serial number in nine bytes', numbered('0102030405060708FF')],
  ['of a serial number in 20 bytes with a high first bit', numbered(`FF${'0F'.repeat(19)}`)],
  ['of a serial number in 20 bytes that begins with a zero', numbered(`0A${'F0'.repeat(19)}`)],
  ['without a name', named('/')],
  ['with a name in another script', named('/O=株式会社ひばり/CN=署名 Ключ 🔑')],
  ['with quotation marks', named('/CN=The "signing" key')],
  ['with plus signs', named('/CN=one\\+two+OU=a')],
  ['with commas, backslashes and angle brackets', named('/CN=a, b\\\\c <d>;e=f')],
  ['with a hash sign and space at both ends', named('/CN=#1 /OU= in between ')],
  ['with markup', named('/CN=<b onclick=alert(1)>x<\\/b>')],
  ['with an e-mail address', named('/CN=Signing/emailAddress=it@larkspur.example')],
])('a certificate %s', (_kind, der) => {
  it('has the details that OpenSSL reads', async () => {
    expect((await read(der)).details).toEqual(inspect(der));
  });

  it('fits the setup, and its DER the setting', async () => {
    const reading = await read(der);
    expect(certificateDetails.parse(reading.details)).toEqual(reading.details);
    expect(acceptSetting('idp.certificate', reading.der)).toBe(der.toString('base64'));
  });

  it('is written as OpenSSL writes it', async () => {
    const asPem = openssl(['x509', '-inform', 'DER'], der).toString();
    expect(pemOf((await read(der)).der)).toBe(asPem);
  });
});

it.each([
  ['RSA with 1024 bits', rsa(1024), ['weak-key']],
  ['RSA with 2048 bits', rsa(2048), []],
  ['P-224', elliptic('P-224', '/CN=Short curve'), ['weak-key']],
  ['P-256', named('/CN=Curve'), []],
])('a certificate of %s is taken with the warnings that are due', async (_key, der, warnings) => {
  expect((await read(der)).warnings).toEqual(warnings);
});

it('shortens names that a setup could not hold', async () => {
  const { details } = await read(named(longName));
  expect(details.subject).toMatch(/^CN=n{60}, OU=.*…$/);
  expect(details.issuer).toBe(details.subject);
  expect(certificateDetails.parse(details)).toEqual(details);
});

it('leaves out a serial number that a setup could not hold', async () => {
  const { details } = await read(numbered('7F'.repeat(51)));
  expect(details).not.toHaveProperty('serial');
  expect(certificateDetails.parse(details)).toEqual(details);
  expect((await read(numbered('7F'.repeat(50)))).details.serial).toBe('7F'.repeat(50));
});

it('tells a key of an unknown kind by its identifier', async () => {
  const known = Buffer.from(await certificateWithExtension(1)).toString('hex');
  const ecKey = '06072a8648ce3d0201';
  const unknown = known.replace(ecKey, '06072a8648ce3d0209');
  expect((await read(Buffer.from(unknown, 'hex'))).details.key).toEqual({
    kind: '2A8648CE3D0209',
    bits: 0,
  });
});

function elliptic(
  curve: string,
  subject: string,
  days = threeYears,
  options: readonly string[] = [],
): Buffer {
  const key = ['ec', '-pkeyopt', `ec_paramgen_curve:${curve}`];
  return makeCertificate(key, subject, days, options).der;
}

function compressed(): Buffer {
  const curve = ['genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'];
  const key = openssl(['ec', '-conv_form', 'compressed'], openssl(curve)).toString();
  const certificate = ['-subj', '/CN=Compressed', '-days', String(threeYears), '-outform', 'DER'];
  return opensslOn(key, (file) => ['req', '-x509', '-key', file, ...certificate]);
}

import { derOf, pemOf } from '../../saml/pem.ts';
import { activeInstead, activeThumbprint } from '../rollover-standing.ts';
import { savedDer } from '../saved-certificate.ts';
import { factValue } from '../setup-state.ts';
import { failure, lacks, type PreflightRule, pass, unread, warning } from './finding.ts';
import { heldNow } from './open-documents.ts';

const day = 24 * 60 * 60 * 1000;
/** Time enough to change a certificate without haste. */
const soon = 30 * day;
const fewestBits = 2048;
const usualIssuer = 'Microsoft Azure Federated SSO Certificate';
const thumbprints = /\b[0-9A-F]{40}\b/gi;

const readable: PreflightRule['check'] = (setup) => {
  if (setup.certificate !== null) return pass;
  const isThere = factValue(setup, 'entra/idp.certificate') !== null;
  return isThere ? failure('certificate-unreadable') : lacks('certificate');
};

const inItsTime: PreflightRule['check'] = ({ certificate }, now) => {
  if (certificate === null) return lacks('certificate');
  const begins = new Date(certificate.notBefore);
  const ends = new Date(certificate.notAfter);
  if (now < begins) return failure('certificate-not-yet', '', asDate(begins));
  if (now > ends) return failure('certificate-expired', '', asDate(ends));
  const isNear = ends.getTime() - now.getTime() < soon;
  return isNear ? warning('certificate-ends-soon', '', asDate(ends)) : pass;
};

function asDate(time: Date): string {
  return time.toISOString().slice(0, 10);
}

const strongKey: PreflightRule['check'] = ({ certificate }) => {
  if (certificate === null) return lacks('certificate');
  const { key } = certificate;
  if (key === undefined) return lacks('certificate-again');
  const found = `${key.kind} ${key.bits}`;
  if (!/^RSA/i.test(key.kind)) return warning('not-rsa', '', found);
  return key.bits < fewestBits ? failure('weak-key', '', found) : pass;
};

/** While one certificate replaces another there are two, and Image Relay holds one. */
const onlyOne: PreflightRule['check'] = (setup) => {
  const listed = factValue(setup, 'entra/idp.certificates')?.match(thumbprints) ?? [];
  const published = setup.published?.certificates.map((each) => each.thumbprint) ?? [];
  const all = new Set([...listed, ...published].map((each) => each.toUpperCase()));
  if (all.size === 0) return unread('entra/idp.certificates');
  return all.size > 1 ? warning('several-certificates', '', [...all].join(', ')) : pass;
};

const active: PreflightRule['check'] = (setup) => {
  const shown = activeThumbprint(setup);
  if (setup.certificate === null) return lacks('certificate');
  if (shown === null) return unread('entra/idp.thumbprint');
  const { thumbprint } = setup.certificate;
  if (thumbprint !== shown) return failure('not-active', shown, thumbprint);
  return activeInstead(setup, thumbprint) === null ? pass : unread('entra/idp.thumbprint');
};

/** Image Relay may show what it holds, or only that the form was saved after it was filled. */
const saved: PreflightRule['check'] = (setup, _, open) => {
  const right = factValue(setup, 'entra/idp.certificate');
  if (right === null) return lacks('certificate');
  const box = heldNow(setup, open, 'samlSettings.certificate');
  if (box !== null && derOf(box) === null) return failure('not-a-certificate', pemOf(right), box);
  const held = savedDer(setup);
  if (held === null) return lacks('saved-certificate');
  return held === right ? pass : failure('another-certificate', pemOf(right), pemOf(held));
};

const issuer: PreflightRule['check'] = ({ certificate }) => {
  if (certificate === null) return lacks('certificate');
  if (certificate.issuer === undefined) return lacks('certificate-again');
  const isUsual = certificate.issuer.includes(usualIssuer);
  return isUsual ? pass : warning('custom-certificate', usualIssuer, certificate.issuer);
};

export const certificateRules: readonly PreflightRule[] = [
  { id: 'certificate', check: readable },
  { id: 'certificate-time', check: inItsTime },
  { id: 'certificate-key', check: strongKey },
  { id: 'one-certificate', check: onlyOne },
  { id: 'certificate-active', check: active },
  { id: 'certificate-saved', check: saved },
  { id: 'certificate-issuer', check: issuer },
];

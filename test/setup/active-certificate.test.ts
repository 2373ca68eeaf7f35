import { expect, test } from 'vitest';
import { checklist } from '../../lib/guide/checklist.ts';
import { preflight } from '../../lib/setup/preflight/preflight.ts';
import { reduce } from '../../lib/setup/reduce.ts';
import { activeThumbprint } from '../../lib/setup/rollover-standing.ts';
import type { FactKey, SetupState } from '../../lib/setup/setup-state.ts';
import { certificateObjection, wantedThumbprint } from '../../lib/setup/wanted-certificate.ts';
import { otherThumbprint, thumbprint } from '../support/builders/identities.ts';
import { aKnownSetupWith, fullDetails } from '../support/builders/known-setups.ts';
import { paneOf } from '../support/builders/rollovers.ts';
import { later, muchLater } from '../support/builders/setups.ts';

const see = (setup: SetupState, key: FactKey, value: string, at: string) =>
  reduce(setup, { type: 'setup/setting-seen', at, key, value, source: 'page' });

/** The card was read first; since then Entra's pane shows another certificate as active. */
const known = aKnownSetupWith({ 'entra/idp.certificateStatus': 'Active' });
const pane = paneOf(otherThumbprint, thumbprint);
const since = see(known, 'entra/idp.certificates', pane, later);
const brought = { ...since, certificate: { ...fullDetails, thumbprint: otherThumbprint } };
const readAgain = see(brought, 'entra/idp.thumbprint', otherThumbprint, muchLater);

function standing(setup: SetupState) {
  const step = checklist(setup).entries.find((each) => each.step.id === 'certificate');
  const check = preflight(setup, new Date(muchLater), []).find(
    ({ id }) => id === 'certificate-active',
  );
  return {
    objection: certificateObjection(setup),
    step: step?.status,
    check: check?.finding.verdict,
  };
}

test('while card and pane agree the certificate is the active one', () => {
  expect(standing(known)).toEqual({ objection: null, step: 'observed', check: 'pass' });
});

test('once the pane lists another one as active the former one is neither written nor believed', () => {
  expect(activeThumbprint(since)).toBe(otherThumbprint);
  expect(wantedThumbprint(since)).toBe(otherThumbprint);
  expect(standing(since)).toEqual({
    objection: 'certificate-not-active',
    step: 'open',
    check: 'failure',
  });
});

test('the other one is not written either until the card was read again', () => {
  expect(standing(brought)).toEqual({
    objection: 'certificate-not-active',
    step: 'open',
    check: 'unknown',
  });
  expect(standing(readAgain)).toEqual({ objection: null, step: 'observed', check: 'pass' });
});

test('a card that still shows the former one lets nothing be written before the pane was read again', () => {
  const shownAgain = see(since, 'entra/idp.thumbprint', thumbprint, muchLater);
  expect(certificateObjection(shownAgain)).toBe('certificate-not-active');
  const listed = paneOf(thumbprint, otherThumbprint);
  const settled = see(shownAgain, 'entra/idp.certificates', listed, muchLater);
  expect(standing(settled)).toEqual({ objection: null, step: 'observed', check: 'pass' });
});

test('a pane that was left behind does not speak against what the card shows since', () => {
  const card = see(known, 'entra/idp.thumbprint', otherThumbprint, muchLater);
  const { certificate } = brought;
  expect(standing({ ...card, certificate })).toMatchObject({ objection: null, check: 'pass' });
});

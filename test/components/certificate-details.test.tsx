import { render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { CertificateDetailsView } from '../../components/CertificateDetailsView.tsx';
import { PlannedRow } from '../../components/PlannedRow.tsx';
import type { CertificateDetails } from '../../lib/setup/setup-state.ts';
import { aSetup, certificateDetails } from '../support/builders/setups.ts';

const longAgo = '2020-01-01T00:00:00.000Z';
const farAhead = '2999-01-01T00:00:00.000Z';
const { issuer, serial, sha256, key, ...ofFirstVersion } = certificateDetails;

function show(certificate: CertificateDetails): HTMLElement {
  render(<CertificateDetailsView setup={aSetup({ certificate })} />);
  return screen.getByRole('status');
}

const warned: readonly [what: string, Partial<CertificateDetails>, said: RegExp][] = [
  ['has expired', { notAfter: longAgo }, /⚠ This certificate has expired/],
  ['is not valid yet', { notBefore: farAhead, notAfter: farAhead }, /⚠ .* is not valid yet/],
  ['has a weak key', { key: { kind: 'RSA', bits: 1024 } }, /⚠ The key .* too short to be safe/],
];

test.each(warned)('of a certificate that %s the panel warns', (_, changes, said) => {
  expect(show({ ...certificateDetails, ...changes }).textContent).toMatch(said);
});

test.each(warned)(
  'before a certificate that %s is written, the review warns',
  (_, changes, said) => {
    const certificate = { ...certificateDetails, ...changes };
    const planned = {
      field: 'samlSettings.certificate',
      now: '',
      next: 'x',
      confirmed: true,
      isShown: false,
      certificate,
      decision: { kind: 'write' },
    } as const;
    const nothing = () => {};
    render(
      <ul>
        <PlannedRow
          planned={planned}
          isLeft={false}
          isOverwritten={false}
          onLeave={nothing}
          onOverwrite={nothing}
          onCopy={async () => {}}
        />
      </ul>,
    );
    expect(screen.getByText(said)).toBeTruthy();
  },
);

test('of a certificate that is in order the panel warns of nothing', () => {
  const { textContent } = show({ ...certificateDetails, notAfter: farAhead });
  expect(textContent).not.toMatch(/expired|not valid|too short/);
});

test('all details wait, folded up', async () => {
  const details = show(certificateDetails).querySelector('details');
  expect(details).toHaveProperty('open', false);
  await userEvent.setup().click(screen.getByText('All details'));
  expect(details).toHaveProperty('open', true);
  for (const text of [issuer, serial, sha256, 'RSA, 2,048 bits']) {
    expect(details?.textContent).toContain(text);
  }
});

test('what a setup of the first version did not keep is left out', () => {
  expect(show(ofFirstVersion).querySelector('details')).toBeNull();
});

test('an empty subject is said to be none', () => {
  expect(show({ ...certificateDetails, subject: '' }).textContent).toContain('(no name)');
});

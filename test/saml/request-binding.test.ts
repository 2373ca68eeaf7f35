import { describe, expect, it } from 'vitest';
import { requestBindingIn } from '../../lib/saml/request-binding.ts';

describe('the binding that an option names', () => {
  it.each([
    ['HTTP-POST', 'POST'],
    ['HTTP-POST', 'HTTP Post'],
    ['HTTP-POST', 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST'],
    ['HTTP-Redirect', 'redirect'],
    ['HTTP-Redirect', 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect'],
  ])('is %s in %j', (binding, text) => {
    expect(requestBindingIn(text)).toBe(binding);
  });

  it.each(['', 'Choose one', 'POST or Redirect', 'HTTP-Artifact', 'Postal', 'Redirected'])(
    'is none in %j',
    (text) => {
      expect(requestBindingIn(text)).toBeNull();
    },
  );
});

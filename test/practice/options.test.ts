import { describe, expect, test } from 'vitest';
import { completeOptions, defaultOptions, parseOptions } from './options.ts';

describe('switches', () => {
  test('none at all gives the defaults', () => {
    expect(parseOptions([])).toEqual(defaultOptions);
    expect(completeOptions()).toEqual(defaultOptions);
  });

  test.each([
    ['portal', 'rails'],
    ['frames', 'spa'],
    ['shadow', 'definitions'],
    ['tables', 'rows'],
  ] as const)('--markup %s brings Image Relay as %s along', (markup, relayMarkup) => {
    expect(parseOptions(['--markup', markup])).toMatchObject({ markup, relayMarkup });
    expect(completeOptions({ markup })).toMatchObject({ markup, relayMarkup });
  });

  test('--relay-markup chooses Image Relay’s manner on its own', () => {
    const options = parseOptions(['--relay-markup', 'rows', '--markup', 'frames']);
    expect(options).toMatchObject({ markup: 'frames', relayMarkup: 'rows' });
    expect(completeOptions({ relayMarkup: 'spa' })).toMatchObject({
      markup: 'portal',
      relayMarkup: 'spa',
    });
  });

  test('--drift chooses a future of the pages', () => {
    expect(parseOptions(['--drift', '7'])).toMatchObject({ drift: 7 });
  });

  test('--fault chooses what is wrong in consoles that are set up otherwise', () => {
    const chosen = { fault: 'wrong-audience', ready: true, logoutForm: 'wsfederation' } as const;
    expect(parseOptions(['--fault', 'wrong-audience'])).toMatchObject(chosen);
    expect(completeOptions({ fault: 'wrong-audience' })).toMatchObject(chosen);
  });

  test('--ready sets the consoles up, and --logout-form chooses the Logout URL that Entra shows', () => {
    expect(parseOptions(['--ready'])).toMatchObject({ ready: true, logoutForm: 'wsfederation' });
    expect(parseOptions(['--ready', '--logout-form', 'saml2']).logoutForm).toBe('saml2');
    expect(parseOptions(['--logout-form', 'wsfederation'])).toMatchObject({ ready: false });
  });

  test('an unknown fault is answered with all that there are', () => {
    const unknown = () => parseOptions(['--fault', 'gremlins']);
    expect(unknown).toThrow('--fault takes wrong-identifier, ');
    expect(unknown).toThrow('or logout-form-saml2, not “gremlins”');
  });

  test.each([
    [['--logout-form', 'saml1'], '--logout-form takes saml2 or wsfederation, not “saml1”'],
    [['--markup', 'blade'], '--markup takes portal, frames, shadow or tables, not “blade”'],
    [['--relay-markup', 'jsp'], '--relay-markup takes rails, spa, definitions or rows, not “jsp”'],
    [['--no-sso-page', 'money'], '--no-sso-page takes role or plan, not “money”'],
    [['--drift', 'soon'], '--drift takes a whole number'],
    [['--port', 'none'], '--port takes a whole number'],
  ])('%j is answered with a sentence', (args, sentence) => {
    expect(() => parseOptions(args)).toThrow(sentence);
  });
});

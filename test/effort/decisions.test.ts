import { describe, expect, it } from 'vitest';
import { type Decision, decisionBefore } from './decisions.ts';

describe('a mental step', () => {
  it.each<[string, string | null, Decision | null]>([
    ['Go there', null, 'go'],
    ['[aria-controls=admin_menu]', null, 'go'],
    ['Go there', 'Go there', 'go'],
    ['Account Settings', '[aria-controls=admin_menu]', null],
    ['Single Sign On Settings', 'Account Settings', null],
    ['Single sign-on', 'Manage', null],
    ['Single sign-on', 'Save', 'go'],
    ['Fill 7 fields', null, 'review'],
    ['Fill 1 field', null, 'review'],
    ['Fill 7 fields and press “Save” on larkspur.imagerelay.com', null, 'review'],
    ['Go there and fill', null, 'review'],
    ['Go there, fill and press “Save” on larkspur.imagerelay.com', null, 'review'],
    ['Go there, search, choose “Image Relay” and press “Create” on a host', null, 'review'],
    ['Go there, choose “SAML” where a method is asked for, fill and press “Save”', null, 'review'],
    ['Show the password', null, 'go'],
    ['Save', 'Fill 7 fields', 'save'],
    ['Save', 'Go there and fill', 'save'],
    ['Save', 'Save', null],
    ['Create', 'Image Relay', 'save'],
    ['Create', 'Review + create', null],
    ['pierce/[data-truth="samlSettings.loginUrl"]', null, 'value'],
  ])('before “%s” after “%s” is %s', (name, former, expected) => {
    expect(decisionBefore(name, former)).toBe(expected);
  });
});

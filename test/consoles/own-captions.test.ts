import { expect, test } from 'vitest';
import type { OutlineCaption, OutlineItem } from '../../lib/consoles/outline.ts';
import { ownCaptions } from '../../lib/consoles/own-captions.ts';
import { anItem, anOutline } from '../support/builders/outlines.ts';

const caption = (tie: OutlineCaption['tie'], text: string): OutlineCaption => ({ tie, text });

function captioned(kind: OutlineItem['kind'], ...captions: OutlineCaption[]): OutlineItem {
  return { ...anItem(kind, ''), captions };
}

/** What the first of some items is called. */
function textsOf(items: readonly OutlineItem[], at = 0): readonly string[] {
  const outline = anOutline({ items });
  const item = outline.items(items[0]?.kind ?? 'text')[at];
  return item ? ownCaptions(item, outline).map(({ text }) => text) : [];
}

test('what is tied to a control outdoes what stands near it', () => {
  const item = captioned('text', caption('label', 'Login URL'), caption('before', 'Logout URL'));
  expect(textsOf([item])).toEqual(['Login URL']);
});

test('a title is the control’s own beside every other caption', () => {
  const item = captioned('text', caption('before', 'IdP'), caption('title', 'IdP certificate'));
  expect(textsOf([item])).toEqual(['IdP', 'IdP certificate']);
});

test('a placeholder counts where there is nothing else', () => {
  const item = captioned('text', caption('placeholder', 'Login URL'));
  expect(textsOf([item])).toEqual(['Login URL']);
});

test('the text after a switch is its caption, not the one before it', () => {
  const item = captioned(
    'switch',
    caption('before', 'Provisioning'),
    caption('after', 'Send mail'),
  );
  expect(textsOf([item])).toEqual(['Send mail']);
});

test('a sentence after a switch explains the caption before it', () => {
  const item = captioned(
    'switch',
    caption('before', 'Enable JIT'),
    caption('after', 'Creates users at their first sign-in.'),
  );
  expect(textsOf([item])).toEqual(['Enable JIT']);
});

test('a heading is no caption of a switch that has words after it', () => {
  const item = captioned(
    'switch',
    caption('before', 'saml auto create account'),
    caption('after', 'Spare people the form that they see at their first sign-in'),
  );
  const headed = { ...item, section: ['saml auto create account'] };
  expect(textsOf([headed])).not.toContain('saml auto create account');
});

test('in a run of switches and texts no text belongs to anybody', () => {
  const items = [
    captioned('switch', caption('before', 'Provisioning'), caption('after', 'Enable JIT')),
    captioned('switch', caption('before', 'Enable JIT'), caption('after', 'Send mail')),
  ];
  expect(textsOf(items, 0)).toEqual([]);
  expect(textsOf(items, 1)).toEqual([]);
});

test.each([
  ['Phone', 'Phone'],
  ['e.g. Larkspur', 'Company'],
  ['Enter a company', 'Company'],
  ['https://', 'Company'],
])('a box that says %j after “Company” is called %j', (within, name) => {
  const item = captioned('text', caption('before', 'Company'), caption('placeholder', within));
  expect(textsOf([item])).toEqual([name]);
});

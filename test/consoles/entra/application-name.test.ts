import { expect, test } from 'vitest';
import { entraConsole } from '../../../lib/consoles/entra/entra-in-every-language.ts';
import { allItems, type Outline } from '../../../lib/consoles/outline.ts';
import { applicationAddress, samlOutline } from '../../support/builders/entra-outlines.ts';
import { anOutline } from '../../support/builders/outlines.ts';

function readingsOf(outline: Outline): Record<string, string> {
  const readings = entraConsole.readingsOf(outline, []);
  return Object.fromEntries(readings.map(({ setting, value }) => [setting, value]));
}

const titles: readonly [title: string, name: string | undefined][] = [
  ['Image Relay | SAML-based Sign-on', 'Image Relay'],
  ['Image Relay (test) | Single sign-on', 'Image Relay (test)'],
  ['Image Relay', undefined],
  ['Image Relay | Something new', 'Image Relay'],
  ['Other App | Something new', undefined],
  ['Image | Relay | Overview', undefined],
];

test('of several titles that stand in the document the last one names the application', () => {
  const headings = ['Other App | Overview', 'Image Relay | SAML-based Sign-on'];
  const outline = anOutline({
    address: samlOutline.address,
    headings,
    items: allItems(samlOutline),
  });
  expect(readingsOf(outline)['app.name']).toBe('Image Relay');
});

test.each(titles)('the title %j names the application %j', (title, name) => {
  const outline = anOutline({
    address: samlOutline.address,
    items: allItems(samlOutline),
    headings: [title, 'Set up Single Sign-On with SAML'],
    rows: [],
  });
  expect(readingsOf(outline)['app.name']).toBe(name);
});

test('an ID in the address that is no GUID is not believed', () => {
  const outline = { ...samlOutline, address: applicationAddress('SignOn', 'objectId/1/appId/2') };
  expect(Object.keys(readingsOf(outline))).not.toContain('app.objectId');
});

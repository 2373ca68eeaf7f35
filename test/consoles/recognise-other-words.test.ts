import { expect, test } from 'vitest';
import { entraConsole } from '../../lib/consoles/entra/entra-in-every-language.ts';
import { findField } from '../../lib/consoles/find-field.ts';
import type { PageId } from '../../lib/consoles/ids.ts';
import type { Outline } from '../../lib/consoles/outline.ts';
import { recognisePages } from '../../lib/consoles/recognise-pages.ts';
import { applicationAddress } from '../support/builders/entra-outlines.ts';
import { loginUrlOf, tenantId, thumbprint } from '../support/builders/identities.ts';
import { anItem, anOutline, describedField, shown } from '../support/builders/outlines.ts';

const entra = 'https://entra.microsoft.com/#';
const galleryAddress = `${entra}view/Microsoft_AAD_IAM/AppGalleryBladeV2`;

function idsOf(outline: Outline): readonly PageId[] {
  const place = entraConsole.placeOf(outline.address);
  return recognisePages(outline, place, entraConsole.pages).map((each) => each.page.id);
}

test('a page that has its address to itself is known in words that nobody knows', () => {
  expect(idsOf(anOutline({ address: galleryAddress, headings: ['Žmbl fpo'] }))).toEqual([
    'entra/gallery',
  ]);
});

test('before anything is drawn there it is not', () => {
  expect(idsOf(anOutline({ address: galleryAddress }))).toEqual([]);
});

test('while the last blade still shows another page it is not', () => {
  const headings = ['Žmbl', 'Enterprise applications | All applications'];
  expect(idsOf(anOutline({ address: galleryAddress, headings }))).toEqual([]);
});

test('an address that several pages share says nothing in such words', () => {
  expect(idsOf(anOutline({ address: applicationAddress('SignOn'), headings: ['Žmbl'] }))).toEqual(
    [],
  );
});

test('the SAML page is known by the shapes of what it shows', () => {
  const items = [shown('Žmbl', thumbprint), shown('Fpo', loginUrlOf(tenantId))];
  const outline = anOutline({ address: applicationAddress('SignOn'), headings: ['Žmbl'], items });
  expect(idsOf(outline)).toContain('entra/saml');
});

test('the choice of a method is known by the one name that no language changes', () => {
  const items = [anItem('button', 'Fpo'), anItem('button', 'SAML')];
  const outline = anOutline({ address: applicationAddress('SignOn'), headings: ['Žmbl'], items });
  expect(idsOf(outline)).toEqual(['entra/sso-method']);
});

const toSearch = { search: true, section: ['Quv'] };

test('a search box is found by what it is, whatever it is called', () => {
  const items = [anItem('text', 'Žmbl'), anItem('text', 'Fpo', toSearch)];
  const match = findField(anOutline({ items }), describedField('gallery.search'));
  expect(match).toMatchObject({ outcome: 'found', item: { search: true } });
});

test('of two search boxes none is taken', () => {
  const items = [anItem('text', 'Žmbl', toSearch), anItem('text', 'Fpo', toSearch)];
  expect(findField(anOutline({ items }), describedField('gallery.search')).outcome).toBe(
    'ambiguous',
  );
});

const titles: readonly [title: string, name: string | undefined][] = [
  ['Image Relay | Žmbl', 'Image Relay'],
  ['Image Relay (test) | Žmbl', 'Image Relay (test)'],
  ['Žmbl | Fpo', undefined],
];

test.each(titles)('the title %j names the application %j', (title, name) => {
  const outline = anOutline({ address: applicationAddress('Overview'), headings: [title] });
  const read = entraConsole.readingsOf(outline, []).find((each) => each.setting === 'app.name');
  expect(read?.value).toBe(name);
});

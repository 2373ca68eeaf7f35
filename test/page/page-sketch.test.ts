import { expect, test } from 'vitest';
import { pageSketch, type SketchElement, type SketchNode } from '../../lib/consoles/sketch.ts';
import { isElement, joinSketches } from '../../lib/consoles/sketch-release.ts';
import { open, sketchOf } from '../page-sketch/testing/sketched-document.ts';
import { writtenPages } from '../page-sketch/testing/written-pages.ts';

const address = 'https://larkspur.imagerelay.com/admin/account/single_sign_on';

function sketched(html: string) {
  open(html);
  return sketchOf('image-relay', address);
}

/** Every element of a sketch, in order. */
function elementsIn(nodes: readonly SketchNode[]): SketchElement[] {
  return nodes.filter(isElement).flatMap((each) => {
    return [each, ...elementsIn(each.shadow ?? []), ...elementsIn(each.children ?? [])];
  });
}

const texts: readonly [what: string, text: string, told: unknown][] = [
  ['a known caption, as the table writes it', ' LOGIN  url: ', 'Login URL'],
  [
    'a known caption among other words',
    'Login URL of Larkspur',
    ['Login URL', { kind: 'words', script: 'Latin', length: 12 }],
  ],
  ['a word', 'Larkspur', [{ kind: 'word', script: 'Latin', length: 8 }]],
  ['words of another script', 'Вход в портал', [{ kind: 'words', script: 'Cyrillic', length: 16 }]],
  ['a script that mixes others', '属性とクレーム', [{ kind: 'word', script: 'Kana', length: 8 }]],
  [
    'a name in a title',
    'Larkspur | Library',
    [{ kind: 'word', script: 'Latin', length: 8 }, '|', 'Library'],
  ],
  [
    'an address among words',
    'Go to (https://larkspur.example/) now',
    [
      { kind: 'words', script: 'Latin', length: 5 },
      { kind: 'address', script: 'Latin', length: 30 },
      { kind: 'word', script: 'Latin', length: 3 },
    ],
  ],
];

test.each(texts)('of a text is told %s', (_, text, told) => {
  const { sketch } = sketched(`<p>${text}</p>`);
  const [node] = elementsIn(sketch.body)[0]?.children ?? [];
  expect(typeof node === 'object' && 'parts' in node ? node.parts : node).toEqual(told);
});

const names: readonly [name: string, told: string][] = [
  ['account[saml][login_url]', 'account[saml][login_url]'],
  ['larkspur_loginUrl', '?_login+url'],
  ['form-label-id-4411-for', 'form-label-id-#-for'],
  ['larkspursaml', '?'],
];

test.each(names)('of the name %s is told %s', (name, told) => {
  const { sketch } = sketched(`<input name="${name}">`);
  expect(elementsIn(sketch.body)[0]?.name).toBe(told);
});

test('wrappers that mean nothing are left out, and their number stays', () => {
  const { sketch } = sketched('<div><div><span><i></i><input></span></div></div>');
  expect(sketch.body).toMatchObject([{ tag: 'input', wrappers: 3 }]);
});

test('rows that are alike are told once, with their number', () => {
  const rows = Array.from({ length: 50 }, (_, i) => `<li>Quillon ${i}</li>`).join('');
  const items = elementsIn(sketched(`<ul>${rows}</ul>`).sketch.body).filter((e) => e.tag === 'li');
  expect(items.map((each) => each.times ?? 1)).toEqual([1, 1, 1, 1, 1, 45]);
});

test('a label that points to a control, and one that it is named by, keep pointing to it', () => {
  const { sketch } = sketched(`<label id="a" for="x1">Email</label><input id="x1">
    <input aria-labelledby="a">`);
  const [label, pointedTo, named] = elementsIn(sketch.body);
  expect([label?.for, pointedTo?.ties]).toEqual([pointedTo?.ref, ['before', 'for']]);
  expect([named?.labelledBy, named?.ties]).toEqual([[label?.ref], ['labelledby']]);
});

test('equal values have equal numbers, and others have none', () => {
  const { sketch } = sketched(`<p>quill@larkspur.example</p><p>varga@larkspur.example</p>
    <input value="quill@larkspur.example">`);
  const [first, second, box] = elementsIn(sketch.body);
  expect([first?.children, second?.children, box?.value]).toMatchObject([
    [{ parts: [{ same: 1 }] }],
    [{ parts: [{}] }],
    { parts: [{ same: 1 }] },
  ]);
  expect(JSON.stringify(second)).not.toContain('same');
});

test('nothing at all is told of a password, not even its length', () => {
  const { sketch } = sketched('<input type="password" value="Plumage-41-Ostrich">');
  expect(elementsIn(sketch.body)[0]).toMatchObject({ kind: 'secret', type: 'password' });
  expect(elementsIn(sketch.body)[0]).not.toHaveProperty('value');
});

test('what the admin may release is each short text that names something, once', () => {
  const { captions } = sketched(`<h1>Zugang</h1><label>Adresse <input></label><p>Adresse</p>
    <label>Adresse<input></label><label>Login URL<input></label><p>Satz ohne Feld</p>`);
  expect(captions).toEqual([
    { index: 1, text: 'Zugang' },
    { index: 2, text: 'Adresse' },
  ]);
});

test('fields of a page that was expected are looked for, though the page was not recognised', () => {
  open('<label>Login URL<input></label>');
  const { sketch } = sketchOf('image-relay', address, ['image-relay/sso-settings']);
  expect(sketch.pages).toEqual([]);
  const field = sketch.fields.find((each) => each.id === 'samlSettings.loginUrl');
  expect(field).toMatchObject({ outcome: 'found', controls: [1] });
});

test('no evidence of the recognisers is lost, whatever page they saw', () => {
  for (const page of writtenPages) {
    open(page.html);
    const { pages, fields } = sketchOf(page.console, page.address).sketch;
    expect(JSON.stringify([pages, fields])).not.toContain('?');
  }
});

test('the documents of frames are kept beside the page', () => {
  const { sketch } = sketched('<h1>Library</h1><iframe></iframe>');
  const joined = joinSketches(sketch, [sketched('<p>x</p>').sketch]);
  expect(pageSketch.parse(joined).frames).toHaveLength(1);
  expect(elementsIn(joined.body).map((each) => each.tag)).toContain('iframe');
});

test('a value that the address holds too is known to be the same', () => {
  const id = '9b1e0a44-55cf-4c0b-8a36-0d1f6c2e7b98';
  open(`<p>${id}</p>`);
  const route = '#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Overview/objectId';
  const { sketch } = sketchOf('entra', `https://entra.microsoft.com/${route}/${id.toUpperCase()}`);
  expect(sketch.address).toBe(
    'https://entra.microsoft.com/#view/microsoft_aad_iam/managedappmenublade/~/overview/objectid/<guid:1>',
  );
  expect(elementsIn(sketch.body)[0]?.children).toMatchObject([{ parts: [{ same: 1 }] }]);
});

test('of what somebody typed nothing is told but its shape, though it be a caption', () => {
  const { sketch } = sketched('<input value="Login URL"><textarea>SSO permission</textarea>');
  const words = { kind: 'words', script: 'Latin' };
  expect(elementsIn(sketch.body).map((each) => each.value)).toMatchObject([
    { parts: [words] },
    { parts: [words] },
  ]);
});

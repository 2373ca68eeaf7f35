/** A place in a page where something of a company may stand, and what stands there. */
export interface Plant {
  readonly place: string;
  readonly secret: string;
  readonly html: string;
}

const consonants = 'bcdfgjkmpqvwxz';
const vowels = 'aiouy';

/** A word that nobody uses, another one for every number. */
function invented(number: number): string {
  const letter = (i: number) => {
    const from = i % 2 === 0 ? consonants : vowels;
    return from.charAt((number * (i + 3) + i * i * 5 + (number >> 2)) % from.length);
  };
  return Array.from({ length: 11 }, (_, i) => letter(i)).join('');
}

const titled = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const hex = (number: number, length: number) =>
  Array.from({ length }, (_, i) => ((number * 7 + i * i * 3 + i) % 16).toString(16)).join('');
const guid = (number: number) =>
  [8, 4, 4, 4, 12].map((length, i) => hex(number + i * 5, length)).join('-');

/** Each place, given a secret word, as a console's page might have it. */
const places: readonly [place: string, html: (secret: string) => string][] = [
  ['a heading with a known caption', (s) => `<h2>${titled(s)} | SAML-based Sign-on</h2>`],
  ['a heading', (s) => `<h3>${titled(s)} GmbH</h3>`],
  ['a link', (s) => `<a href="#">${titled(s)} Portal</a>`],
  ['the address of a link', (s) => `<a href="https://${s}.example/">Users</a>`],
  ['a token in an address', (s) => `<a href="/sso/login?token=${s}">Users</a>`],
  ['a mail address in a link', (s) => `<a href="mailto:${s}@${s}.example">Users</a>`],
  ['a shown address', (s) => `<dl><dt>Login URL</dt><dd>https://${s}.example/${s}</dd></dl>`],
  ['a mail address', (s) => `<p>Signed in as ${s}@example.com</p>`],
  [
    'a user principal name',
    (s) => `<div role="row"><div role="gridcell">b.simon@${s}.example</div></div>`,
  ],
  [
    'the name of a person',
    (s) => `<table><tr><td><input type="checkbox"></td><td>Quill ${titled(s)}</td></tr></table>`,
  ],
  [
    'the first cell of a row',
    (s) => `<table><tr><td>${titled(s)}</td><td><input></td></tr></table>`,
  ],
  ['a definition', (s) => `<dl><dt>${s}</dt><dd>https://idp.example/</dd></dl>`],
  ['a label', (s) => `<label for="z1">${titled(s)} URL</label><input id="z1">`],
  ['a known caption with a name after it', (s) => `<label>Login URL ${titled(s)}<input></label>`],
  ['a known caption with a name before it', (s) => `<label>${titled(s)} Logout URL<input></label>`],
  ['a known caption with a name tied to it', (s) => `<label>Status:${s}<input></label>`],
  ['terms beside a name', (s) => `<label>${titled(s)} IdP (SSO endpoint of ${s})<input></label>`],
  ['a legend', (s) => `<fieldset><legend>${titled(s)}</legend><input></fieldset>`],
  ['a text before a control', (s) => `<div>${titled(s)} <input></div>`],
  [
    'a text spread over elements',
    (s) => `<label><b>${s.slice(0, 5)}</b>${s.slice(5)} <i>box</i><input></label>`,
  ],
  ['a text with a comment in it', (s) => `<p>${s.slice(0, 5)}<!-- -->${s.slice(5)}</p>`],
  ['a comment', (s) => `<p>Users<!-- ${s} --></p>`],
  ['a value', (s) => `<label>Reply URL<input value="https://${s}.example/acs"></label>`],
  ['a hidden value', (s) => `<input type="hidden" name="token" value="${s}">`],
  ['a password', (s) => `<label>Password<input type="password" value="${s}"></label>`],
  ['a value to read', (s) => `<label>Object ID<input readonly value="${s}"></label>`],
  ['a larger box', (s) => `<label>Notes<textarea>${s}</textarea></label>`],
  [
    'a certificate',
    (s) => `<textarea>-----BEGIN CERTIFICATE-----\nMIIC${s}\n-----END CERTIFICATE-----</textarea>`,
  ],
  [
    'a text that can be edited',
    (s) => `<div role="textbox" contenteditable="true" tabindex="0">${s}</div>`,
  ],
  [
    'an option',
    (s) => `<label>Permission Group<select><option>${titled(s)} Staff</option></select></label>`,
  ],
  [
    'the value of an option',
    (s) => `<label>Domain<select><option value="${s}">One</option></select></label>`,
  ],
  [
    'a choice that is drawn',
    (s) => `<div role="combobox" aria-label="Domain" tabindex="0">${s}.example</div>`,
  ],
  ['the value of a radio button', (s) => `<label><input type="radio" value="${s}"> SAML</label>`],
  ['a button', (s) => `<button type="submit" value="${s}">Assign to ${titled(s)}</button>`],
  ['a button of old', (s) => `<input type="submit" value="Delete ${titled(s)}">`],
  ['a placeholder', (s) => `<input placeholder="https://${s}.example/">`],
  ['a title', (s) => `<input title="Address of ${titled(s)}">`],
  [
    'a label for assistive technology',
    (s) => `<div role="button" aria-label="Remove ${titled(s)}"></div>`,
  ],
  ['a region', (s) => `<section aria-label="${titled(s)}"><input></section>`],
  [
    'what another element is labelled by',
    (s) => `<i id="z2" hidden>${s}</i><input aria-labelledby="z2">`,
  ],
  [
    'what is not shown',
    (s) => `<div style="display: none"><h2>${titled(s)}</h2><label>${s}<input></label></div>`,
  ],
  ['an id', (s) => `<label for="${s}">Thumbprint</label><input id="${s}">`],
  ['a name', (s) => `<input name="account[${s}_login_url]">`],
  ['a name in one word', (s) => `<input name="${s}LoginUrl">`],
  ['a class', (s) => `<div class="${s}"><input></div>`],
  [
    'a class of a known library',
    (s) => `<div class="fxs-${s} ms-${s}-modal ${s}-drawer"><input></div>`,
  ],
  ['a role', (s) => `<div role="${s}"><input></div>`],
  ['a state', (s) => `<a href="#" aria-current="${s}" aria-level="${s}">Users</a>`],
  ['the type of a control', (s) => `<input type="${s}" autocomplete="${s}" list="${s}">`],
  [
    'data of an element',
    (s) => `<div data-tenant="${s}" data-bind="text: ${s}" data-testid="${s}"><input></div>`,
  ],
  ['the name of an attribute', (s) => `<div data-${s}="1" ${s}="1"><input></div>`],
  ['the name of an element', (s) => `<${s}-card><input></${s}-card>`],
  ['a picture', (s) => `<button><img alt="${titled(s)}" src="/${s}.png"> Logo</button>`],
  ['a style', (s) => `<div style="background: url(/${s}.png); --${s}: 1"><input></div>`],
  ['a style sheet', (s) => `<style>.${s} { color: red }</style>`],
  ['a script', (s) => `<script type="application/json">{"tenant":"${s}"}</script>`],
  ['a template', (s) => `<template><p>${s}</p></template><noscript>${s}</noscript>`],
  ['a drawing', (s) => `<svg><title>${s}</title><text>${s}</text></svg>`],
  [
    'a document in a frame',
    (s) => `<iframe title="${s}" name="${s}" srcdoc="<h1>${s}</h1>"></iframe>`,
  ],
  ['the address of a frame', (s) => `<iframe src="about:blank?${s}"></iframe>`],
  [
    'a shadow root',
    (s) => `<x-card><template data-shadow><label>${s}<input></label></template></x-card>`,
  ],
  [
    'the name of a slot',
    (s) =>
      `<x-card><template data-shadow><slot name="${s}"></slot></template><b slot="${s}">x</b></x-card>`,
  ],
  [
    'evidence of its own',
    (s) => `<table><tr><th>Status</th><th>Thumbprint</th><th>${s}</th></tr></table>`,
  ],
];

const shaped: readonly Plant[] = [
  { place: 'a tenant', secret: guid(3), html: '' },
  { place: 'an object', secret: guid(9), html: '' },
  { place: 'a thumbprint', secret: hex(5, 40).toUpperCase(), html: '' },
  { place: 'a fingerprint', secret: hex(11, 64), html: '' },
  { place: 'a company in Han', secret: '蒼翠精密機械製造', html: '' },
  { place: 'a company in Cyrillic', secret: 'Зюйдвестпром', html: '' },
  { place: 'a company in Hangul', secret: '하늘빛정밀기계', html: '' },
].map((plant, i) => ({
  ...plant,
  html: `<section><h3>${i % 2 === 0 ? 'Certificates' : plant.secret}</h3><dl><dt>Object ID</dt>
    <dd>${plant.secret}</dd></dl><label>${plant.secret}<input value="${plant.secret}"></label></section>`,
}));

/** Everything that is planted. */
export const plants: readonly Plant[] = [
  ...places.map(([place, html], i) => ({ place, secret: invented(i), html: html(invented(i)) })),
  ...shaped,
];

/** Secrets that stand in the address alone. */
export const plantsInAddress: readonly Plant[] = [
  'a host',
  'a domain before the view',
  'an object in the route',
  'a parameter',
  'the name of a parameter',
  'the query',
].map((place, i) => ({ place, secret: invented(200 + i), html: '' }));

const piece = 6;

/** The secrets of which six characters or more stand in a text. */
export function leaksIn(text: string, planted: readonly Plant[] = plants): string[] {
  const seen = text.toLowerCase();
  const isLeaked = ({ secret }: Plant) =>
    piecesOf(secret.toLowerCase()).some((p) => seen.includes(p));
  return planted.filter(isLeaked).map(({ place }) => place);
}

function piecesOf(secret: string): string[] {
  return Array.from({ length: secret.length - piece + 1 }, (_, i) => secret.slice(i, i + piece));
}

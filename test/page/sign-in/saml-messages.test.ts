import { expect, test, vi } from 'vitest';
import { messageIn, messageInAddress } from '../../../lib/page/sign-in/saml-messages.ts';
import { loginUrlOf, replyUrl, tenantId } from '../../support/builders/identities.ts';

const login = loginUrlOf(tenantId);

function formOf(html: string): HTMLFormElement {
  document.body.innerHTML = html;
  const [form] = document.forms;
  if (form === undefined) throw new Error('no form');
  return form;
}

const field = (name: string, value = 'PHg+', more = 'type="hidden"') =>
  `<input name="${name}" value="${value}" ${more}>`;
const posting = (action: string, ...fields: readonly string[]) =>
  formOf(`<form method="post" action="${action}">${fields.join('')}</form>`);

test('the request that Image Relay has the browser carry to Microsoft is told with its place', () => {
  const form = posting(`${login}?whr=1#a`, field('SAMLRequest'), field('RelayState', 'x'));
  expect(messageIn(form)).toEqual({
    kind: 'request',
    binding: 'HTTP-POST',
    message: 'PHg+',
    sentTo: `${login}?whr=1#a`,
  });
});

test('the answer that Microsoft has the browser carry to Image Relay is told with its place', () => {
  expect(messageIn(posting(replyUrl, field('SAMLResponse', 'PHk+')))).toEqual({
    kind: 'response',
    binding: 'HTTP-POST',
    message: 'PHk+',
    sentTo: replyUrl,
  });
});

const others: readonly [what: string, action: string, name: string][] = [
  ['a request to another identity provider', 'https://idp.example/saml2', 'SAMLRequest'],
  ['a request to a company', replyUrl, 'SAMLRequest'],
  [
    'a request to a host that only begins so',
    `${login.replace('.com/', '.com.example/')}`,
    'SAMLRequest',
  ],
  ['a request over http', login.replace('https', 'http'), 'SAMLRequest'],
  ['a request to the page itself', '', 'SAMLRequest'],
  ['an answer to another application', 'https://app.example/acs', 'SAMLResponse'],
  ['an answer to Microsoft', login, 'SAMLResponse'],
  ['an answer over http', replyUrl.replace('https', 'http'), 'SAMLResponse'],
  ['an answer to Image Relay’s own site', 'https://imagerelay.com/sso/consume', 'SAMLResponse'],
  ['an answer to a script', 'javascript:void(0)', 'SAMLResponse'],
  ['an answer to no address', 'https://', 'SAMLResponse'],
  ['another name', login, 'samlrequest'],
];

test.each(others)('%s is not looked at', (_, action, name) => {
  expect(messageIn(posting(action, field(name)))).toBeNull();
});

test.each([
  ['a field that is typed into', field('SAMLRequest', 'PHg+', 'type="text"')],
  ['a password of that name', field('SAMLRequest', 'PHg+', 'type="password"')],
  ['an empty one', field('SAMLRequest', '')],
  ['two of them', field('SAMLRequest') + field('SAMLRequest', 'PHk+')],
  ['a text area', '<textarea name="SAMLRequest">PHg+</textarea>'],
])('%s is no request', (_, fields) => {
  expect(messageIn(posting(login, fields))).toBeNull();
});

test('a field that is hidden by the attribute counts too', () => {
  expect(messageIn(posting(login, field('SAMLRequest', 'PHg+', 'hidden')))?.message).toBe('PHg+');
});

test('of a form no other field’s value is ever read, a password’s least of all', () => {
  const form = posting(
    login,
    field('SAMLRequest'),
    field('RelayState', 'state'),
    field('passwd', 'secret', 'type="password"'),
    field('login', 'b.simon', 'type="email"'),
  );
  const read: string[] = [];
  const { get } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
  const spy = vi.spyOn(HTMLInputElement.prototype, 'value', 'get');
  spy.mockImplementation(function (this: HTMLInputElement) {
    read.push(this.name);
    return String(get?.call(this));
  });
  expect(messageIn(form)?.message).toBe('PHg+');
  spy.mockRestore();
  expect(new Set(read)).toEqual(new Set(['SAMLRequest']));
});

test('the request in an address of Microsoft’s is told, and nothing else of the query', () => {
  expect(messageInAddress(`${login}?SAMLRequest=fZ%2B%3D&RelayState=secret&Signature=s#x`)).toEqual(
    {
      kind: 'request',
      binding: 'HTTP-Redirect',
      message: 'fZ+=',
      sentTo: login,
    },
  );
});

test.each([
  ['another host', 'https://idp.example/saml2?SAMLRequest=fZ'],
  ['a company', `${replyUrl}?SAMLRequest=fZ`],
  ['no request', `${login}?RelayState=x`],
  ['an empty request', `${login}?SAMLRequest=`],
  ['a request behind the hash', `${login}#SAMLRequest=fZ`],
  ['no address', 'nowhere'],
])('an address with %s tells nothing', (_, address) => {
  expect(messageInAddress(address)).toBeNull();
});

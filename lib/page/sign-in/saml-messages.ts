import { cloud } from '../../saml/clouds.ts';
import { isCompanyHost } from '../../saml/company-host.ts';

/** A SAML message on its way through the browser, as it travels. */
export interface Travelling {
  readonly kind: 'request' | 'response';
  readonly binding: 'HTTP-POST' | 'HTTP-Redirect';
  readonly message: string;
  /** Where it goes, without what it carries. */
  readonly sentTo: string;
}

/**
 * The request or the answer in a form that sends itself (saml-bindings 3.5). Only those between Image Relay
 * and Microsoft's sign-in are looked at: what other applications say is none of our business.
 */
export function messageIn(form: HTMLFormElement): Travelling | null {
  const sentTo = placeOf(form.getAttribute('action') ?? '', form.baseURI);
  if (sentTo === null) return null;
  const request = hidden(form, 'SAMLRequest');
  if (request !== null && isSignIn(sentTo)) {
    return { kind: 'request', binding: 'HTTP-POST', message: request, sentTo: sentTo.href };
  }
  const response = hidden(form, 'SAMLResponse');
  if (response === null || !isCompanyHost(sentTo.hostname)) return null;
  return { kind: 'response', binding: 'HTTP-POST', message: response, sentTo: sentTo.href };
}

/** The request in an address of Microsoft's sign-in (saml-bindings 3.4); null where none stands. */
export function messageInAddress(address: string): Travelling | null {
  const url = URL.parse(address);
  const message = url?.searchParams.get('SAMLRequest');
  if (!url || !message || !isSignIn(url)) return null;
  const sentTo = `${url.origin}${url.pathname}`;
  return { kind: 'request', binding: 'HTTP-Redirect', message, sentTo };
}

function isSignIn({ hostname }: URL): boolean {
  return hostname === cloud.signInHost;
}

function placeOf(action: string, base: string): URL | null {
  const url = URL.parse(action, base);
  return url?.protocol === 'https:' ? url : null;
}

/** Nothing but hidden fields of that very name is read: a password is typed into another kind. */
function hidden(form: HTMLFormElement, name: string): string | null {
  const fields = form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`);
  const [field, second] = fields;
  if (field === undefined || second !== undefined) return null;
  const isHidden = field.type === 'hidden' || field.hidden;
  return isHidden && field.value !== '' ? field.value : null;
}

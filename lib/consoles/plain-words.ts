import { remembered } from './remembered.ts';

const missingUsers =
  /\b(?:if|when|who)(?: they| it| user)?(?: (?:do|does|is|are) not| don t| doesn t| isn t| not) (?:yet )?(?:exists?|found|known)\b/g;

/** Spellings that mean the same, in the order in which they are folded together. */
const foldings: readonly (readonly [RegExp, string])[] = [
  [/\bsign ?(?:in|on)\b/g, 'signin'],
  [/\bsign ?(?:out|off)\b/g, 'logout'],
  [/\blog ?(?:in|on)\b/g, 'login'],
  [/\b(?:logging|log) ?(?:out|off)\b/g, 'logout'],
  [/\bidentity providers?\b/g, 'idp'],
  [/\b(?:(?:your|the) )?idp(?: s)?\b/g, 'idp'],
  [/\b(?:service provider|relying party)s?\b/g, 'sp'],
  [/\bx ?509\b/g, 'x509'],
  [/\b(?:x509)?cert(?:ificate)?s?\b/g, 'certificate'],
  [/\bname ?id(?:entifier)?\b/g, 'nameid'],
  [/\bjust in time\b/g, 'jit'],
  [/\be mail\b/g, 'email'],
  [/\bsaml(?: ?v?2(?: ?0)?)?\b/g, 'saml'],
  [/\bopen id\b/g, 'openid'],
  [/\bo auth ?2?\b/g, 'oauth'],
  [/\burls\b/g, 'url'],
  [
    /\b(?:uri|endpoint|end point)s?\b|\baddress(?=.* idp\b)|(?<=\b(?:idp|saml|sso|remote|service)\b.* )(?:address|location)\b/g,
    'url',
  ],
  [/\bentry ?(?:point|url)\b/g, 'entrypoint'],
  [missingUsers, 'if missing'],
  [/\bauto(?=create|provision|register)/g, 'auto '],
  [/\bauthn ?requests?\b|\bauthentication requests?\b/g, 'authn request'],
];

/** `single` is looked at before plain sign-in and sign-out are folded together. */
const singles: readonly (readonly [RegExp, string])[] = [
  [/\bsingle sign ?(?:in|on)\b/g, 'sso'],
  [/\bsingle (?:sign|log) ?(?:out|off)\b/g, 'slo'],
];

/**
 * The words of a caption in one spelling: “Single sign-on Service URL”, “SSO service endpoint” and
 * “SingleSignOnService location” come to the same.
 */
export const plainWords = remembered((text) => {
  const spaced = text
    .replace(/\bidp/gi, ' idp ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z]{2})/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return [...singles, ...foldings]
    .reduce((words, [spelling, word]) => words.replace(spelling, word), spaced)
    .replace(/ +/g, ' ')
    .trim();
});

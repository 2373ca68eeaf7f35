import { type Wording, wordsOf } from '../wording.ts';

/** Words that several of these captions share. */
const parties = 'idp sp saml sso';
const vendors = 'microsoft entra azure ad adfs';
/** Other ways of signing in, which have addresses and certificates of their own. */
const otherProtocols =
  'oidc|openid|oauth2?|ldaps?|cas|kerberos|radius|scim|client|api|token|jwt|json web|ws ?fed\\w*';
/** What stands in for the connection that is meant, came before it, or comes after. */
const standIns =
  'sandbox|staging|test environment|secondary|failover|backup|previous|legacy|old|next certificate';
/** What the portal is for, and has identifiers and formats too. */
const content = 'assets?|folders?|collections?';
/** What is only being made here, unless it has to do with signing in. */
const somethingNew =
  '^(?:add|new|create) (?!.*\\b(?:saml|sso|signin|login|idp|provider|connection|configuration|certificate|users?|accounts?|members?|people)\\b)';

/** Sections of other protocols and of content, unless the same heading speaks of SAML too, and of stand-ins whatever it speaks of. */
export const otherSection = new RegExp(
  `^(?!.*\\bsaml\\b).*\\b(?:${otherProtocols}|google|okta|${content})\\b|\\b(?:${standIns})\\b|${somethingNew}`,
);

/** Sections that show how an address looks. */
export const examples = new RegExp(`${otherSection.source}|\\bhelp$|\\bexamples?\\b`);

/** Sections of keys that are the service provider's own. */
export const otherKeys = new RegExp(
  `${otherSection.source}|\\b(?:sign(?:ed|ing)? (?:\\w+ )?requests?|request sign\\w*|encrypt\\w*|decrypt\\w*|tls|ssl|custom domain)\\b`,
);

/** Sections of messages that go the other way, or that end a session. */
export const otherMessages = new RegExp(
  `${otherSection.source}|^(?!.*\\b(?:sso|signin|login)\\b).*\\b(?:logout|slo|responses?|acs|consumer)\\b`,
);

export const loginUrl: Wording = {
  means: [
    /^(?=.*\b(?:sso|signin|login|authn|authentication)\b)(?=.*\b(?:url|target)\b)/,
    /\b(?:idp|saml|sso)\b.*\b(?:url|target|service)\b/,
    /\bentrypoint\b/,
  ],
  // The identity provider's URL may as well be its entity ID where another box takes the requests.
  weak: { caption: /^idp url$/, beside: /\bauthn request\b/ },
  words: wordsOf(
    `${parties} ${vendors} signin login authn authentication url target service entrypoint page web ` +
      'remote external request requests http https redirect post send sends sent message',
  ),
  unless: new RegExp(
    `\\b(?:logout|slo|metadata|entity|issuer|callback|acs|consumer|certificate|response|${otherProtocols})\\b` +
      '|^(?!.*\\b(?:idp|http)\\b).*\\bredirect\\b|^post (?:signin|login)',
  ),
};

export const logoutUrl: Wording = {
  means: [/^(?=.*\b(?:slo|logout)\b)(?=.*\b(?:url|target|service)\b)/],
  words: wordsOf(
    `${parties} ${vendors} slo logout url target service page web remote external request requests ` +
      'http https redirect post send sends sent message',
  ),
  unless: new RegExp(
    `\\b(?:response|callback|landing|after|return|acs|consumer|metadata|${otherProtocols})\\b` +
      '|^(?!.*\\b(?:idp|slo|http)\\b).*\\bredirect\\b|^post logout',
  ),
};

export const certificate: Wording = {
  means: [/\bcertificate\b/, /\bx509\b/],
  words: wordsOf(
    `${parties} ${vendors} certificate x509 public signing signature verification verify validating ` +
      'validation verifying signatures trusted security token base64 pem text contents content body string format encoded',
  ),
  unless:
    /\b(?:fingerprint|thumbprint|private|encrypt\w*|decrypt\w*|request|authn|client|tls|ssl|ca|ldaps?|metadata|file|path|alias|second\w*|next|new|old|backup|multi)\b/,
};

export const nameIdFormat: Wording = {
  means: [
    /\b(?:nameid|subject|identifier)\b.*\b(?:format|policy)\b/,
    /\bformat\b.*\b(?:nameid|subject)\b/,
  ],
  words: wordsOf(
    `${parties} requested request default expected subject nameid identifier name id format policy ` +
      'unique urn service signin login',
  ),
  unless: /\b(?:attribute|claim|mapping|custom|template|encrypt\w*|logout|slo|entity)\b/,
};

export const binding: Wording = {
  means: [/\bbindings?\b/],
  words: wordsOf(
    `${parties} binding bindings option options type method data protocol request requests authn ` +
      'authentication signin login http initiated service default preferred used use send',
  ),
  unless: /\b(?:logout|slo|response|acs|consumer|artifact|callback|ldaps?)\b/,
};

export const jitEnable: Wording = {
  means: [
    /\bjit\b/,
    /^(?=.*\b(?:auto|automatic|automatically)\b)(?=.*\b(?:creates?|creation|provision|provisioning|register|registration|add\b.*\b(?:idp|saml|sso|signin|login))\b)/,
    /^(?=.*\b(?:creates?|creation|provision|provisioning)\b)(?=.*\b(?:users?|accounts?|members?)\b)/,
  ],
  words: wordsOf(
    `${parties} enable enabled allow turn activate auto automatic automatically create creates created ` +
      'creation provision provisioning register registration add data assertion new accounts account members member teammates staff agents jit via through using ' +
      'upon during first time signin login if missing they them who their this application app',
  ),
  unless:
    /(?<!\b(?:jit|idp|saml|sso|signin|login)) to create\b|^(?!.*\b(?:jit|idp|saml|sso|auto\w*|signin|login|if missing)\b).*\ballow|\b(?:not|no|never|don|dont|disable|without|prevent|block|deny|skip|limit|only|update|sync\w*|scim|group|groups|role|roles|attribute|delete|deprovision\w*)\b/,
};

export const jitGroup: Wording = {
  means: [
    /\b(?:default|initial)\b.*\b(?:role|group|permission|team|profile|access level)\b/,
    /\b(?:role|group|permission|team|profile|access level)\b.*\b(?:new|created|provisioned|jit)\b/,
    /\b(?:new|created|provisioned|jit)\b.*\b(?:role|group|permission|team|profile|access level)\b/,
  ],
  words: wordsOf(
    `${parties} default initial role group permission team profile membership workspace ` +
      'organization project site access level new created provisioned provisioning jit accounts account members member assign assigned add put into ' +
      'automatically auto as via signin login first who',
  ),
  unless:
    /\b(?:mapping|attribute|claim|admin\w*|super|external|existing|invit\w*|filter|sync\w*|scim|ldaps?|notify|tell|approv\w*|exclude\w*)\b/,
};

/** The known sentence as a whole: as a part of another one it may be the contrary. */
export const ssoOnly: Wording = {
  means: [/^this group can only signin via sso$/],
  words: wordsOf('this group can only signin via sso'),
  unless: /\bnot\b.*\bonly\b/,
};

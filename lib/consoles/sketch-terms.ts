/* Words that texts and evidence may hold without being any company's own. */

const samlUrns = {
  'nameid-format':
    'unspecified emailAddress X509SubjectName WindowsDomainQualifiedName persistent transient entity kerberos',
  bindings: 'HTTP-POST HTTP-Redirect HTTP-Artifact HTTP-POST-SimpleSign SOAP',
  'ac:classes': 'Password PasswordProtectedTransport unspecified Kerberos X509 TimeSyncToken',
} as const;

/** Names of the SAML specification, which no company makes. */
export const samlNames = [
  ...Object.entries(samlUrns).flatMap(([kind, names]) =>
    ['1.1', '2.0'].flatMap((version) =>
      names.split(' ').map((name) => `urn:oasis:names:tc:SAML:${version}:${kind}:${name}`),
    ),
  ),
  ...['HTTP-POST', 'HTTP-Redirect', 'HTTP POST', 'HTTP Redirect', 'POST', 'Redirect'],
  ...[
    'POST Binding',
    'Redirect Binding',
    'Email address',
    'Persistent',
    'Transient',
    'Unspecified',
  ],
] as const;

/** Terms of SAML and of settings in general, in plain words, by which no company goes. */
export const termWords = new Set(
  `acs algorithm api artifact assertion attribute attributes authentication authn bearer binding
  bindings callback certificate certificates claim claims consumer decrypt decryption default email
  emailaddress enable enabled encrypt encrypted encryption endpoint entity entityid entrypoint
  fingerprint fingerprints format group groups hash http https id identifier idp initiated issuer jit
  key keys ldap ldaps login logout mapping metadata nameid oauth oauth2 oidc openid optional our
  password permission permissions persistent policy post private protocol provision provisioned
  provisioning public radius redirect register registration request requests required response
  responses role roles saml scim search secret sha1 sha256 sign signature signed signin signing slo sp
  ssl sso subject thumbprint tls token transient unspecified uri url urls urn user username users
  x509`.split(/\s+/),
);

/** Words of the evidence that recognisers give. */
export const evidenceWords = new Set(
  `a above admin after all alone among and another answers are aria as at boxes each many names attribute attributes balance before
  behind below beside best between by candidate candidates capture caption captions choice column
  columns control controls differ different editable empty equal exact far few field fields first fit
  fits for found from group has have heading headings hidden holds in is it its itself kin kind label
  language last learned like list lists look looks menu missing multiline name named near nearest
  neighbour neighbours no not nothing of on one only number option options or order other others outside own
  page pages pane people place placeholder position reading role route row rows same says score search secret several side
  section sections shape shapes shown side sign single so sole speaks offers offer changed cannot be can should this idp sp worded worth stands structure such suggests switch
  table tells text texts than that the there these they tied title two type unknown value values view
  weak what where which with within without word words says button buttons address sits under`.split(
    /\s+/,
  ),
);

/** The check before the test: what is looked at, what was expected, and what it means where it differs. */
export const preflight = {
  'preflight.heading': 'Check before the test',
  'preflight.summary':
    '{passed} passed, {warnings, plural, one {# warning} other {# warnings}}, {failures, plural, one {# failure} other {# failures}}, {unknown} cannot tell yet',
  'preflight.what':
    'Compares what both consoles have shown. Nothing is changed, and nothing is sent.',
  'preflight.verdict.pass': 'Passed',
  'preflight.verdict.warning': 'Warning',
  'preflight.verdict.failure': 'Failure',
  'preflight.verdict.unknown': 'Cannot tell yet',
  'preflight.expected': 'Expected',
  'preflight.found': 'Found',
  'preflight.passed': 'What has passed',
  'preflight.go': 'Go to the step',
  'preflight.go.named': 'Go to the step “{step}”, to look at: {check}',

  'preflight.rule.identifier': 'Identifier is Image Relay’s Metadata URL',
  'preflight.rule.identifier-unique': 'No other application has the Identifier',
  'preflight.rule.reply-url': 'Reply URL is Image Relay’s Assertion Consumer URL',
  'preflight.rule.sign-on-url': 'Sign on URL is your company’s',
  'preflight.rule.login-url': 'Login URL is the one that Entra shows',
  'preflight.rule.logout-url': 'Logout URL is the one that Entra shows',
  'preflight.rule.not-swapped': 'No two values are swapped',
  'preflight.rule.certificate': 'Certificate can be read',
  'preflight.rule.certificate-time': 'Certificate is valid today',
  'preflight.rule.certificate-key': 'Certificate’s key is strong enough',
  'preflight.rule.one-certificate': 'There is one certificate only',
  'preflight.rule.certificate-active': 'Certificate is the active one',
  'preflight.rule.certificate-saved': 'Image Relay holds the certificate',
  'preflight.rule.certificate-issuer': 'Certificate was made by Entra',
  'preflight.rule.name-id-format': 'Name Id Format is the e-mail address',
  'preflight.rule.name-id-source': 'Entra sends the user principal name',
  'preflight.rule.test-user': 'Test user has one name in both',
  'preflight.rule.binding': 'Requests use the POST binding',
  'preflight.rule.authn-context': 'Every way to sign in is accepted',
  'preflight.rule.assignment': 'Test user is assigned',
  'preflight.rule.jit-group': 'New people get the SSO-only permission',
  'preflight.rule.sso-only': 'Permission is for single sign-on only',
  'preflight.rule.placeholders': 'No sample text is left',
  'preflight.rule.one-company': 'All is of one Image Relay site',
  'preflight.rule.one-tenant': 'All is of one Entra tenant',
  'preflight.rule.one-application': 'All is of one application',
  'preflight.rule.application-kind': 'Application is an enterprise application with SAML',
  'preflight.rule.from-gallery': 'Application comes from the gallery',
  'preflight.rule.metadata-login-url': 'Microsoft publishes the Login URL',
  'preflight.rule.metadata-logout-url': 'Microsoft publishes the Logout URL',
  'preflight.rule.metadata-identifier': 'Microsoft publishes the Entra Identifier',
  'preflight.rule.metadata-certificate': 'Microsoft publishes the certificate',
  'preflight.rule.metadata-signature': 'Microsoft’s metadata is signed',

  'preflight.expected.identifier': 'In Entra exactly what Image Relay shows: {expected}',
  'preflight.expected.identifier-unique': 'One application with this Identifier: {expected}',
  'preflight.expected.reply-url': 'In Entra exactly what Image Relay shows: {expected}',
  'preflight.expected.sign-on-url': '{expected}',
  'preflight.expected.login-url':
    '“<entra>Login URL</entra>” of “<entra>Set up Image Relay</entra>”: {expected}',
  'preflight.expected.logout-url':
    '“<entra>Logout URL</entra>” of “<entra>Set up Image Relay</entra>”: {expected}',
  'preflight.expected.not-swapped': '{expected}',
  'preflight.expected.certificate': 'A certificate in Base64, as Entra downloads it',
  'preflight.expected.certificate-time': 'Valid today and for 30 days more',
  'preflight.expected.certificate-key': 'RSA with 2048 bits or more',
  'preflight.expected.one-certificate': 'One certificate',
  'preflight.expected.certificate-active': 'The thumbprint that Entra shows: {expected}',
  'preflight.expected.certificate-saved': 'The certificate that was brought from Entra: {expected}',
  'preflight.expected.certificate-issuer': 'Issued by {expected}',
  'preflight.expected.name-id-format': '{expected}',
  'preflight.expected.name-id-source': '{expected}',
  'preflight.expected.test-user': 'The same as in Entra: {expected}',
  'preflight.expected.binding': '{expected}',
  'preflight.expected.authn-context': 'No particular way to sign in is asked for',
  'preflight.expected.assignment': '{expected} in “<entra>Users and groups</entra>”',
  'preflight.expected.jit-group': 'Just-In-Time provisioning with the permission “{expected}”',
  'preflight.expected.sso-only':
    '“<relay>This Group can only sign-in via Single Sign On</relay>” {expected}',
  'preflight.expected.placeholders': 'Your own names and addresses everywhere',
  'preflight.expected.one-company': 'Only {expected}',
  'preflight.expected.one-tenant': 'Only the tenant {expected}',
  'preflight.expected.one-application': 'Only the application {expected}',
  'preflight.expected.application-kind':
    '“<entra>Image Relay</entra>” under “<entra>Enterprise apps</entra>”, with the method SAML',
  'preflight.expected.from-gallery': 'The gallery’s own entry “<entra>Image Relay</entra>”',
  'preflight.expected.metadata-login-url': 'In Microsoft’s metadata: {expected}',
  'preflight.expected.metadata-logout-url': 'In Microsoft’s metadata: {expected}',
  'preflight.expected.metadata-identifier': 'In Microsoft’s metadata: {expected}',
  'preflight.expected.metadata-certificate': 'In Microsoft’s metadata: {expected}',
  'preflight.expected.metadata-signature': 'Metadata with Microsoft’s valid signature',

  'preflight.reason.another-scheme':
    'One begins with http and the other with https. To Entra these are two addresses.',
  'preflight.reason.another-slash':
    'Only one of the two ends with a slash. To Entra these are two addresses.',
  'preflight.reason.another-case':
    'Capital and small letters differ, so the two may be taken for two different values. Make them the same.',
  'preflight.reason.another-host': 'The address lies on another host.',
  'preflight.reason.differs': 'The two are not the same. Copy the value anew.',
  'preflight.reason.identifier-taken':
    'Entra says that another application has this Identifier. Look for a second “<entra>Image Relay</entra>” under “<entra>Enterprise apps</entra>” and use that one, or take the Identifier away from it.',
  'preflight.reason.user-access-url':
    'This is the “<entra>User access URL</entra>”, which opens a tile. Image Relay has to send requests to the “<entra>Login URL</entra>”.',
  'preflight.reason.entra-identifier':
    'This is the “<entra>Microsoft Entra Identifier</entra>”. Take the “<entra>Login URL</entra>” or “<entra>Logout URL</entra>” beside it.',
  'preflight.reason.metadata-address':
    'This is the “<entra>App Federation Metadata Url</entra>”. It describes the application and signs nobody in.',
  'preflight.reason.sign-out-address':
    'This address signs people out. Take the “<entra>Login URL</entra>” for signing in.',
  'preflight.reason.not-a-login-url':
    'This is not an address of Microsoft’s sign-in for SAML. It may be cut off; copy it anew.',
  'preflight.reason.not-a-logout-url':
    'This is not an address of Microsoft’s sign-out. It may be cut off; copy it anew.',
  'preflight.reason.another-tenant':
    'The ID in the address is another tenant’s. Everybody would be sent to somebody else’s sign-in.',
  'preflight.reason.swapped': 'This is the value of another field. Two of them are swapped.',
  'preflight.reason.certificate-unreadable':
    'What was brought is not a certificate that can be read. Bring it again.',
  'preflight.reason.certificate-expired':
    'The certificate has expired. Make a new one in Entra, make it active and bring it.',
  'preflight.reason.certificate-not-yet':
    'The certificate is not valid yet. Wait until then, or compare this computer’s clock.',
  'preflight.reason.certificate-ends-soon':
    'The certificate expires in less than 30 days, and all sign-ins fail from then on. Plan its successor now.',
  'preflight.reason.weak-key': 'The key is too short to be safe. Make a new certificate in Entra.',
  'preflight.reason.not-rsa':
    'Entra signs with RSA keys. This certificate may not be the one that signs.',
  'preflight.reason.several-certificates':
    'Entra has more than one certificate for the application. Only the active one belongs in Image Relay.',
  'preflight.reason.not-active':
    'The certificate that was brought is not the one with which Entra signs. Bring the active one.',
  'preflight.reason.another-certificate':
    'Image Relay holds another certificate, so it refuses every sign-in. Fill it anew and save.',
  'preflight.reason.not-a-certificate':
    'The box for the certificate holds something else, such as metadata, a thumbprint or an address.',
  'preflight.reason.custom-certificate':
    'This certificate is your own or somebody else’s. That may be meant; compare its thumbprint with Entra.',
  'preflight.reason.another-format':
    'Image Relay asks Entra for names in another form, and knows people by their e-mail address.',
  'preflight.reason.entra-sends-another-format':
    'Entra is set to send the name in another form. Look at “<entra>Attributes & Claims</entra>”.',
  'preflight.reason.mail-may-be-empty':
    'Entra sends the e-mail attribute. It is empty for people without a mailbox, and they cannot sign in.',
  'preflight.reason.another-source':
    'Entra sends another attribute than usual. It has to be exactly each person’s e-mail in Image Relay.',
  'preflight.reason.another-user':
    'The test user’s user name in Entra is not the e-mail in Image Relay, so Image Relay finds nobody.',
  'preflight.reason.redirect-binding':
    'Image Relay sends its requests the other way. Entra takes both; the tutorial chooses POST.',
  'preflight.reason.password-only':
    'Image Relay asks for a sign-in by password. People with Windows Hello or another factor are refused with AADSTS75011. Choose no particular context if the list offers that.',
  'preflight.reason.not-assigned':
    'The test user is not assigned, so the sign-in ends in AADSTS50105.',
  'preflight.reason.not-in-list':
    'The list of assignments was seen without the test user. If you have assigned it since, open the list again.',
  'preflight.reason.jit-off':
    'New people are not created at their first sign-in. The test user exists already, so the test can pass.',
  'preflight.reason.no-group':
    'Provisioning is on and no permission was seen for new people. Choose one, or they see nothing.',
  'preflight.reason.another-group':
    'New people get another permission than the one of this setup. Look whether that is meant.',
  'preflight.reason.not-sso-only':
    'People with this permission can also sign in with a password. The tutorial ticks the box.',
  'preflight.reason.placeholder':
    'This is a sample from a tutorial or a form. Put your own value there.',
  'preflight.reason.captured-elsewhere':
    'An address was read that belongs to another host than your company’s site.',
  'preflight.reason.two-companies-open':
    'Another company’s Image Relay is open as well. Close it, so that nothing goes there by mistake.',
  'preflight.reason.tenants-mixed':
    'The values belong to different tenants. Open the application’s SAML page once more, in the right tenant.',
  'preflight.reason.two-tenants-open':
    'Another tenant is open as well. Close it, so that nothing is taken from there by mistake.',
  'preflight.reason.applications-mixed':
    'The values belong to different applications. Open the SAML page of the right one once more.',
  'preflight.reason.two-applications-open':
    'Another application is open as well. Close it, so that nothing is changed there by mistake.',
  'preflight.reason.app-registration':
    'An app registration is open. It has no single sign-on with SAML; that is under “<entra>Enterprise apps</entra>”.',
  'preflight.reason.openid-application':
    'This application signs people in with OpenID Connect and has no SAML. Add “<entra>Image Relay</entra>” from the gallery.',
  'preflight.reason.non-gallery':
    'This application was made with “<entra>Create your own application</entra>”. It can work, but nothing in it is prepared for Image Relay.',
  'preflight.reason.not-published':
    'Microsoft’s metadata does not say the same as the page. Reload the page, then ask for the metadata again.',
  'preflight.reason.signature-invalid':
    'The signature of the metadata is wrong, so it was changed on its way. Take nothing from it, and try from another network.',
  'preflight.reason.signature-missing':
    'The metadata bears no signature, though Microsoft’s always does. Compare the thumbprint with Entra.',

  'preflight.needs.fact': '{setting} has not been read in {console} yet.',
  'preflight.gap.application': 'The application has not been seen in Entra yet.',
  'preflight.gap.certificate': 'The certificate has not been brought yet.',
  'preflight.gap.certificate-again':
    'An earlier version did not keep this. Bring the certificate again.',
  'preflight.gap.saved-certificate':
    'Image Relay has not shown the certificate, and the form was not seen saved after it was filled.',
  'preflight.gap.metadata':
    'Microsoft’s metadata has not been asked for yet. Press “<own>certificate.get</own>” at the step for the certificate.',
  'preflight.gap.template':
    'Entra has not told what the application was made of. If you chose the tile “<entra>Image Relay</entra>” in the gallery, it is right.',
  'preflight.gap.tenant': 'No address has named the tenant yet.',
  'preflight.gap.values': 'There are no values to compare yet.',
} as const;

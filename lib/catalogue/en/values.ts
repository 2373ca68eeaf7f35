/** Where values come from, what confirms them, and what Microsoft publishes. */
export const values = {
  'confirmed.page': 'also read in {console}, {at, time, short}',
  'confirmed.metadata': 'confirmed by Microsoft’s metadata, {at, time, short}',
  'confirmed.file': 'also in your file, {at, time, short}',
  'confirmed.typed': 'also pasted or typed by you, {at, time, short}',
  'confirmed.thumbprint': 'confirmed by the thumbprint that Entra lists as active',
  'confirmed.other-console': '{other} shows the same',
  'values.previous': 'Before that, until {until, time, short}:',

  'check.heading': 'Check with Microsoft',
  'check.what':
    'Reads Microsoft’s public metadata of this application and holds it against what was seen. The browser will ask you to allow the sign-in host; no cookie is sent.',
  'check.needs':
    'Open the application’s SAML page in Entra first: the address of the metadata is read there.',
  'check.button': 'Check with Microsoft',
  'check.again': 'Check once more',
  'check.busy': 'Asking Microsoft…',
  'check.asked': 'Asked on {at, date, medium} at {at, time, short}.',
  'check.item.tenant': 'Tenant',
  'check.item.application': 'Application',
  'check.item.identifier': 'Microsoft Entra Identifier',
  'check.item.login-url': 'Login URL',
  'check.item.logout-url': 'Logout URL',
  'check.item.active-certificate': 'Certificate that Entra lists as active',
  'check.item.brought-certificate': 'Certificate that you brought',
  'check.agrees': 'agrees',
  'check.differs':
    'differs. Reload the SAML page in Entra and check once more. Do not save anything in Image Relay before they agree.',
  'check.not-seen': 'not seen in Entra yet',
  'check.published': 'Microsoft publishes',
  'check.seen': 'Seen',
  'check.several':
    '{count, plural, one {One certificate is published.} other {# certificates are published. Only the one that Entra’s page lists as active is taken.}}',
  'check.listed': '{thumbprint}, until {until, date, medium}',
  'check.listed.active': '{thumbprint}, until {until, date, medium}: the active one',
  'check.signature.valid': 'The document is signed with a certificate that it publishes.',
  'check.signature.other-key':
    'The document is signed, but with a certificate that it does not publish for sign-ins. Compare the thumbprint with Entra’s page.',
  'check.signature.invalid':
    'The signature of the document is wrong: it may have been changed on its way. Trust Entra’s page instead, and ask who stands between you and Microsoft.',
  'check.signature.unsigned':
    'The document is not signed. Compare the thumbprint with Entra’s page.',

  'check-problem.permission':
    'The browser may not read Microsoft’s metadata without your permission. Press again and allow it.',
  'check-problem.no-address':
    'The address of the metadata is not known yet. Open the application’s SAML page in Entra, then press again.',
  'check-problem.unreachable':
    'Microsoft’s metadata could not be read. Nothing was changed. Check the connection and press again.',
  'check-problem.too-slow':
    'Microsoft’s metadata did not come within 10 seconds, so nothing was compared. Press again.',
  'check-problem.redirected':
    'The address of the metadata led on to another address, which was not followed. Ask who stands between you and Microsoft, such as a proxy that wants you to sign in, then press again.',
  'check-problem.error-answer':
    'Microsoft answered with an error, so nothing was compared. Reload the application’s SAML page in Entra and press again.',
  'check-problem.other-type':
    'What came back is not XML but something else, such as a web page. Nothing was compared. Ask who stands between you and Microsoft, then press again.',
  'check-problem.metadata-too-large':
    'What came back is larger than any metadata, so it was not read to its end. Press again later.',
  'check-problem.declarations':
    'What came back declares a document type or entities, as metadata of Microsoft never does. It was not read, and nothing was compared. Ask who stands between you and Microsoft.',
  'check-problem.too-deep':
    'What came back is nested deeper than any metadata. It was not read, and nothing was compared. Ask who stands between you and Microsoft.',
  'check-problem.not-xml':
    'What came back is no XML that can be read to its end, so nothing was compared. Press again.',
  'check-problem.not-metadata':
    'What came back is not federation metadata, so nothing was compared. Press again later.',
  'check-problem.another-tenant':
    'The metadata belongs to another tenant or application. Open the SAML page of the right application in Entra, then press again.',
  'check-problem.not-saved':
    'The answer could not be saved. Close the panel, open it and press again.',

  'live.heading': 'Single sign-on is live for {host}',
  'live.text':
    'Its settings were in use before this setup; saving this form replaces them for everybody who signs in. What stood there is kept until you delete this setup.',
  'live.kept': 'What was in use on {at, date, medium}',
  'live.copy': 'Copy the former {field}',
  'live.now': 'The form holds now: {value}',
  'live.bring-back':
    '{count, plural, one {Put the former setting back into the form} other {Put # former settings back into the form}}',
  'live.not-saved': 'Nothing is live again before you press Save on the page.',

  'stale.heading': 'Changed since this was done',
  'stale.line': '{setting} in {console} changed on {at, date, medium} at {at, time, short}',
  'stale.was': 'Was',
  'stale.is': 'Is now',
} as const;

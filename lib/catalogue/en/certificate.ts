/** The signing certificate: how it is brought, what was brought, and why it was not taken. */
export const certificate = {
  'certificate.heading': 'Signing certificate',
  'certificate.get': 'Get the certificate from Microsoft',
  'certificate.get.why':
    'Reads Microsoft’s public metadata of this application. The browser will ask you to allow the sign-in host; no cookie is sent.',
  'certificate.get.needs':
    'Open the application’s SAML page in Entra first: the metadata address is read there.',
  'certificate.busy': 'Reading the metadata…',
  'certificate.file': 'Or choose the downloaded file, or drop it here',
  'certificate.paste': 'Or paste the certificate',
  'certificate.use-pasted': 'Use the pasted certificate',
  'certificate.subject': 'Subject',
  'certificate.no-subject': '(no name)',
  'certificate.thumbprint': 'Thumbprint',
  'certificate.validity': 'Valid',
  'certificate.more': 'All details',
  'certificate.issuer': 'Issuer',
  'certificate.serial': 'Serial number',
  'certificate.sha256': 'SHA-256',
  'certificate.key': 'Key',
  'certificate.key.size': '{kind}, {bits, plural, other {# bits}}',
  'certificate.from-to': '{from, date, medium} to {to, date, medium}',
  'certificate.matches': 'This is the certificate that Entra lists as active.',
  'certificate.differs':
    'Entra lists another certificate as active ({thumbprint}). Reload the SAML page; if it still differs, bring the certificate again.',
  'certificate.unseen': 'Entra’s list has not been seen yet, so this is not confirmed.',

  'certificate-choice.heading': 'Which certificate?',
  'certificate-choice.active-known':
    'There are several certificates. Only the one that Entra lists as active signs sign-ins, so only that one can be used.',
  'certificate-choice.active-unseen':
    'There are several certificates, and Entra’s list has not been seen yet. Open the application’s SAML page in Entra to see here which one is active, or compare the thumbprints yourself.',
  'certificate-choice.none-active':
    'Entra lists another certificate as active ({thumbprint}), and it is not among these. Reload the SAML page in Entra and bring the certificate again.',
  'certificate-choice.active': 'Entra lists this one as active.',
  'certificate-choice.use': 'Use this certificate',
  'certificate-choice.none': 'Use none of them',

  'certificate-warning.expired':
    'This certificate has expired, and sign-ins may fail with it. In Entra, press “<entra>New Certificate</entra>”, save it, make it active, and bring that one.',
  'certificate-warning.not-yet-valid':
    'This certificate is not valid yet, and sign-ins may fail until it is. Check the dates, and the clock of this computer.',
  'certificate-warning.weak-key':
    'The key of this certificate is too short to be safe. In Entra, press “<entra>New Certificate</entra>”, save it, make it active, and bring that one.',

  'certificate-refusal.not-a-certificate':
    'This is not a certificate. In Entra, press “<entra>Download</entra>” beside “<entra>Certificate (Base64)</entra>” and bring that file.',
  'certificate-refusal.empty':
    'There is nothing in it. In Entra, press “<entra>Download</entra>” beside “<entra>Certificate (Base64)</entra>” and bring that file.',
  'certificate-refusal.thumbprint':
    'This is only the thumbprint, by which a certificate is told apart. In Entra, press “<entra>Download</entra>” beside “<entra>Certificate (Base64)</entra>” and bring that file.',
  'certificate-refusal.url':
    'This is an address, and nothing was read from it. Press “<own>certificate.get</own>”, or download “<entra>Certificate (Base64)</entra>” in Entra and bring the file.',
  'certificate-refusal.private-key':
    'There is a private key in it, which belongs to nobody but its owner. It was not kept, and nothing else in it was taken. Bring the file from “<entra>Certificate (Base64)</entra>”.',
  'certificate-refusal.pkcs12':
    'This is a key store (PFX), which usually holds a private key. It was not kept. Bring the file from “<entra>Certificate (Base64)</entra>”.',
  'certificate-refusal.pkcs7':
    'This is a PKCS #7 container, not a certificate alone. In Entra, press “<entra>Download</entra>” beside “<entra>Certificate (Base64)</entra>” and bring that file.',
  'certificate-refusal.csr':
    'This is a request for a certificate, which nobody has signed yet. In Entra, press “<entra>Download</entra>” beside “<entra>Certificate (Base64)</entra>” and bring that file.',
  'certificate-refusal.truncated':
    'Part of the certificate is missing: it was cut off at its begin or its end. Copy all of it, from “BEGIN CERTIFICATE” to “END CERTIFICATE” with both lines, or bring the downloaded file.',
  'certificate-refusal.damaged':
    'This looks like a certificate, but it cannot be read: something in it was changed or added on the way. Bring the downloaded file itself.',
  'certificate-refusal.der-as-text':
    'This is a certificate in binary form that was opened as text, and characters were lost on the way. Bring the file itself, or download “<entra>Certificate (Base64)</entra>”.',
  'certificate-refusal.metadata-without-certificate':
    'This metadata names no signing certificate. In Entra, download “<entra>Federation Metadata XML</entra>” or “<entra>Certificate (Base64)</entra>” on the application’s SAML page and bring that file.',
  'certificate-refusal.other-metadata':
    'This metadata is damaged or does not come from Entra, so no certificate was taken from it. Download “<entra>Federation Metadata XML</entra>” or “<entra>Certificate (Base64)</entra>” on the application’s SAML page.',
  'certificate-refusal.placeholder':
    'This is a placeholder that a new application shows at first. Reload the SAML page, then bring the certificate again.',
  'certificate-refusal.too-large':
    'This is too large for a certificate, so it was not read. Bring the file from “<entra>Certificate (Base64)</entra>”.',
  'certificate-refusal.too-many':
    'There are more certificates in it than anybody could choose from. Bring the file from “<entra>Certificate (Base64)</entra>”.',
  'certificate-refusal.permission':
    'The browser may not read Microsoft’s metadata without your permission. Press again and allow it, or bring the file.',
  'certificate-refusal.no-address':
    'The address of the metadata is not known yet. Open the application’s SAML page in Entra, then press again.',
  'certificate-refusal.unreachable':
    'Microsoft’s metadata could not be read. Check the connection and press again, or bring the file.',
  'certificate-refusal.too-slow':
    'Microsoft’s metadata did not come within 10 seconds, so nothing was taken. Press again, or bring the file.',
  'certificate-refusal.redirected':
    'The address of the metadata led on to another address, which was not followed. Ask who stands between you and Microsoft, such as a proxy that wants you to sign in, or bring the file.',
  'certificate-refusal.error-answer':
    'Microsoft answered with an error, so nothing was taken. Reload the application’s SAML page in Entra and press again, or bring the file.',
  'certificate-refusal.other-type':
    'What came back is not XML but something else, such as a web page. Nothing was taken. Ask who stands between you and Microsoft, or bring the file.',
  'certificate-refusal.metadata-too-large':
    'What came back is larger than any metadata, so it was not read to its end. Press again later, or bring the file.',
  'certificate-refusal.declarations':
    'This XML declares a document type or entities, as metadata of Microsoft never does. It was not read, and nothing was taken. Download “<entra>Certificate (Base64)</entra>” on the application’s SAML page.',
  'certificate-refusal.too-deep':
    'The elements of this XML are nested deeper than those of any metadata. It was not read, and nothing was taken. Download “<entra>Certificate (Base64)</entra>” on the application’s SAML page.',
  'certificate-refusal.not-xml':
    'What came back is no XML that can be read to its end, so nothing was taken. Press again, or bring the file.',
  'certificate-refusal.not-metadata':
    'What came back is not federation metadata, so nothing was taken.',
  'certificate-refusal.not-published':
    'The certificate that Entra’s page shows is not in the metadata. Reload the SAML page in Entra and press again.',
  'certificate-refusal.not-saved':
    'The certificate is right but could not be saved. Close the panel, open it and bring it again.',
  'certificate-refusal.not-newer':
    'This certificate is the one that is to be replaced, or it ends no later. Bring the new one that you created in Entra.',
  'certificate-refusal.unreadable':
    'It could not be read. Try again, or bring the certificate in another way.',
  'certificate-refusal.another-tenant':
    'The metadata belongs to another tenant or application, so nothing was taken.',
} as const;

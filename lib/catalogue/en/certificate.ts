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
  'certificate.thumbprint': 'Thumbprint',
  'certificate.validity': 'Valid',
  'certificate.from-to': '{from, date, medium} to {to, date, medium}',
  'certificate.matches': 'This is the certificate that Entra lists as active.',
  'certificate.differs':
    'Entra lists another certificate as active ({thumbprint}). Reload the SAML page; if it still differs, bring the certificate again.',
  'certificate.unseen': 'Entra’s list has not been seen yet, so this is not confirmed.',

  'certificate-refusal.not-a-certificate':
    'This is not a certificate. In Entra, press “Download” beside “Certificate (Base64)” and bring that file.',
  'certificate-refusal.private-key':
    'This is a private key, not a certificate. It was not kept. Bring the file from “Certificate (Base64)”.',
  'certificate-refusal.metadata':
    'This is a metadata file, not a certificate. Press “Get the certificate from Microsoft” instead.',
  'certificate-refusal.several':
    'There is more than one certificate in it. Bring the file with the active one alone.',
  'certificate-refusal.expired': 'This certificate has expired.',
  'certificate-refusal.placeholder':
    'This is a placeholder that a new application shows at first. Reload the SAML page, then bring the certificate again.',
  'certificate-refusal.too-large': 'This file is too large for a certificate.',
  'certificate-refusal.permission':
    'The browser may not read Microsoft’s metadata without your permission. Press again and allow it, or bring the file.',
  'certificate-refusal.no-address':
    'The address of the metadata is not known yet. Open the application’s SAML page in Entra, then press again.',
  'certificate-refusal.unreachable':
    'Microsoft’s metadata could not be read. Check the connection and press again, or bring the file.',
  'certificate-refusal.not-metadata':
    'What came back is not federation metadata, so nothing was taken.',
  'certificate-refusal.not-published':
    'The certificate that Entra’s page shows is not in the metadata. Reload the SAML page in Entra and press again.',
  'certificate-refusal.which':
    'The metadata holds several certificates and Entra’s list has not been seen. Open the SAML page in Entra and press again.',
  'certificate-refusal.not-saved':
    'The certificate is right but could not be saved. Close the panel, open it and bring it again.',
  'certificate-refusal.unreadable':
    'It could not be read. Try again, or bring the certificate in another way.',
  'certificate-refusal.another-tenant':
    'The metadata belongs to another tenant or application, so nothing was taken.',
} as const;

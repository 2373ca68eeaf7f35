export const persistentFormat = 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent';
export const subjectNameFormat = 'urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName';
export const passwordTransport =
  'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport';

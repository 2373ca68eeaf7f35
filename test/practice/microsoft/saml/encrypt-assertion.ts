import {
  constants,
  createCipheriv,
  createPublicKey,
  publicEncrypt,
  randomBytes,
} from 'node:crypto';
import { generateCertificate } from '../../x509.ts';
import { xml } from './xml.ts';

/** Puts an EncryptedAssertion in the place of the assertion; nobody keeps the key that would open it. */
export async function encryptAssertion(response: string): Promise<string> {
  const found = /<Assertion [\s\S]*<\/Assertion>/.exec(response)?.[0] ?? '';
  const content = randomBytes(32);
  const key = await wrapKey(content);
  const encrypted = xml`
    <EncryptedAssertion xmlns="urn:oasis:names:tc:SAML:2.0:assertion">
      <xenc:EncryptedData Type="http://www.w3.org/2001/04/xmlenc#Element" xmlns:xenc="http://www.w3.org/2001/04/xmlenc#">
        <xenc:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes256-cbc"/>
        <KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#">
          <xenc:EncryptedKey>
            <xenc:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p"/>
            <xenc:CipherData><xenc:CipherValue>${key}</xenc:CipherValue></xenc:CipherData>
          </xenc:EncryptedKey>
        </KeyInfo>
        <xenc:CipherData><xenc:CipherValue>${encryptWith(content, found)}</xenc:CipherValue></xenc:CipherData>
      </xenc:EncryptedData>
    </EncryptedAssertion>`;
  return response.replace(found, () => encrypted.xml);
}

/** The vector goes before the text, as XML Encryption has it. */
function encryptWith(key: Buffer, text: string): string {
  const vector = randomBytes(16);
  const cipher = createCipheriv('aes-256-cbc', key, vector);
  return Buffer.concat([vector, cipher.update(text, 'utf8'), cipher.final()]).toString('base64');
}

async function wrapKey(content: Buffer): Promise<string> {
  const notBefore = new Date();
  const recipient = await generateCertificate({
    commonName: 'Recipient of encrypted assertions',
    notBefore,
    notAfter: new Date(notBefore.getTime() + 24 * 60 * 60 * 1000),
  });
  const key = createPublicKey(recipient.pem);
  return publicEncrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING }, content).toString(
    'base64',
  );
}

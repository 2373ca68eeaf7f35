import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { CertificateRow } from './exchange.ts';
import { addSamlApp, createVisitor, type Visitor } from './testing/visitor.ts';

async function onlyCertificate(visitor: Visitor, path: string): Promise<CertificateRow> {
  const [row] = await visitor.read<CertificateRow[]>(`${path}/certificates`);
  if (!row) throw new Error('There is no certificate.');
  return row;
}

async function withCertificate(name?: string) {
  const visitor = await createVisitor();
  const path = `/api/apps/${await addSamlApp(visitor, name)}`;
  return { visitor, path, certificate: await onlyCertificate(visitor, path) };
}

describe('signing certificates', () => {
  it('come as PEM in lines of 76 characters ended by CR LF', async () => {
    const { visitor, path, certificate } = await withCertificate();
    const answer = await visitor.get(`${path}/certificates/${certificate.id}/base64`);
    const lines = (await answer.text()).split('\r\n');
    expect(lines.at(0)).toBe('-----BEGIN CERTIFICATE-----');
    expect(lines.at(-2)).toBe('-----END CERTIFICATE-----');
    expect(lines.at(-1)).toBe('');
    expect(lines.slice(1, -3).every((line) => line.length === 76)).toBe(true);
  });

  it.each(['base64', 'pem', 'raw'])('are the same certificate as %s', async (form) => {
    const { visitor, path, certificate } = await withCertificate();
    const answer = await visitor.get(`${path}/certificates/${certificate.id}/${form}`);
    const parsed = new X509Certificate(Buffer.from(await answer.arrayBuffer()));
    expect(parsed.fingerprint.replaceAll(':', '')).toBe(certificate.thumbprint);
    expect(parsed.subject).toBe('CN=Microsoft Azure Federated SSO Certificate');
  });

  it.each([
    ['base64', 'Image Relay.cer'],
    ['raw', 'Image Relay.cer'],
    ['pem', 'Image Relay.pem'],
  ])('as %s are called %s', async (form, name) => {
    const { visitor, path, certificate } = await withCertificate();
    const answer = await visitor.get(`${path}/certificates/${certificate.id}/${form}`);
    expect(answer.headers.get('content-disposition')).toContain(`filename="${name}"`);
  });

  it('have the name of the application in a header that any name survives', async () => {
    const { visitor, path, certificate } = await withCertificate('Bilder "Süd"\r\nX: y');
    const answer = await visitor.get(`${path}/certificates/${certificate.id}/raw`);
    const header = answer.headers.get('content-disposition') ?? '';
    expect(header).toContain('filename="Bilder _S_d___X: y.cer"');
    expect(header).toContain("filename*=UTF-8''Bilder%20%22S%C3%BCd%22");
  });

  it('are rolled over: a new one is inactive until it is made active', async () => {
    const { visitor, path, certificate } = await withCertificate();
    const added = await visitor.send('POST', `${path}/certificates`);
    const rows: CertificateRow[] = await added.json();
    expect(rows.map(({ status }) => status)).toEqual(['Active', 'Inactive']);
    const answer = await visitor.send('POST', `${path}/certificates/${rows[1]?.id}/activate`);
    expect(await answer.json()).toMatchObject([
      { id: certificate.id, status: 'Inactive' },
      { status: 'Active' },
    ]);
  });

  it('are deleted, but for the active one', async () => {
    const { visitor, path, certificate } = await withCertificate();
    const added = await visitor.send('POST', `${path}/certificates`);
    const [, second]: CertificateRow[] = await added.json();
    const remove = (id: string | undefined) => visitor.send('DELETE', `${path}/certificates/${id}`);
    expect((await remove(certificate.id)).status).toBe(409);
    expect(await (await remove(second?.id)).json()).toMatchObject([{ id: certificate.id }]);
  });

  it('tell up to five addresses of their end', async () => {
    const { visitor, path } = await withCertificate();
    const put = (emails: string[]) =>
      visitor.send('PUT', `${path}/notification-emails`, { emails });
    expect((await put(['a@larkspur.example', 'b@larkspur.example'])).status).toBe(200);
    expect((await put(['nobody'])).status).toBe(400);
    expect((await put(Array.from({ length: 6 }, (_, i) => `u${i}@x.example`))).status).toBe(400);
    expect(visitor.world.tenant.apps[0]?.notificationEmails).toHaveLength(2);
  });
});

import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { pemOf } from '../../../lib/saml/pem.ts';
import { chooseFile } from '../../e2e/support/certificates.ts';
import { appFederationMetadata } from '../../practice/microsoft/metadata/app-metadata.ts';
import { english } from '../../support/english.ts';
import { waitUntil } from '../../support/wait-until.ts';
import type { Attack, Verdict } from '../attack.ts';
import type { Scene } from '../scene/scene.ts';
import { temporaryFile } from '../scene/temporary-file.ts';

/** The metadata that Microsoft would answer with: what is wrong with a hostile one is wrong with it alone. */
function trueMetadata({ stage: { world } }: Scene): string {
  const [app] = world.tenant.apps;
  const xml = app && appFederationMetadata(world, app);
  if (!xml) throw new Error('There is no metadata.');
  return xml;
}

export function trueCertificate({ stage: { world } }: Scene): string {
  const der = world.tenant.apps[0]?.certificates[0]?.der;
  if (der === undefined) throw new Error('There is no certificate.');
  return pemOf(der);
}

const asXml = { 'content-type': 'application/xml; charset=utf-8' };
/** Far more than metadata has, and far fewer than what the browser's own parser refuses. */
const levels = 500;
const deep = `${'<a>'.repeat(levels)}${'</a>'.repeat(levels)}`;
const withDeep = (xml: string) => xml.replace(/<\/(?:\w+:)?EntityDescriptor>\s*$/, `${deep}$&`);
const declare = (declaration: string) => (xml: string) =>
  xml.replace(/^(?:<\?xml[^>]*\?>)?/, `$&${declaration}`);
const laughs = Array.from(
  { length: 9 },
  (_, each) => `<!ENTITY l${each + 1} "${`&l${each};`.repeat(10)}">`,
).join('');
const withLaughs = declare(`<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>`);

type Refusal = Extract<keyof typeof english, `certificate-refusal.${string}`>;
type Answer = (scene: Scene) => Response;

/** Endless white space, a megabyte at a time, after which there is the true document. */
function huge(scene: Scene, megabytes: number): Response {
  const chunk = new TextEncoder().encode(' '.repeat(1_000_000));
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (stream) => {
      if (sent === 0) stream.enqueue(new TextEncoder().encode(trueMetadata(scene)));
      else if (sent <= megabytes) stream.enqueue(chunk);
      else stream.close();
      sent += 1;
    },
  });
  return new Response(body, { headers: asXml });
}

/** Longer than the assistant waits. */
const tooLong = 12_000;

/** The document, whose last byte comes too late. */
function slow(scene: Scene): Response {
  const [xml, encoder] = [trueMetadata(scene), new TextEncoder()];
  const body = new ReadableStream<Uint8Array>({
    start: async (stream) => {
      stream.enqueue(encoder.encode(xml.slice(0, -1)));
      await pause(tooLong);
      stream.enqueue(encoder.encode(xml.slice(-1)));
      stream.close();
    },
    cancel: () => undefined,
  });
  return new Response(body, { headers: asXml });
}

const answered =
  (change: (xml: string) => string, headers = asXml) =>
  (scene: Scene) =>
    new Response(change(trueMetadata(scene)), { headers });

let answersSoFar = 0;

const answers: readonly [what: string, Refusal, Answer][] = [
  [
    'that redirects to another answer',
    'certificate-refusal.redirected',
    (scene) => {
      answersSoFar += 1;
      const isFirst = answersSoFar % 2 === 1;
      const location = { location: '?appid=11111111-1111-4111-8111-111111111111' };
      return isFirst
        ? new Response(null, { status: 302, headers: location })
        : answered((xml) => xml)(scene);
    },
  ],
  ['that comes too late', 'certificate-refusal.too-slow', slow],
  ['of 100 MB', 'certificate-refusal.metadata-too-large', (scene) => huge(scene, 100)],
  [
    'that calls itself a web page',
    'certificate-refusal.other-type',
    answered((xml) => xml, { 'content-type': 'text/html' }),
  ],
  [
    'with an error',
    'certificate-refusal.error-answer',
    (scene) => new Response(trueMetadata(scene), { status: 500, headers: asXml }),
  ],
  ['with a document type', 'certificate-refusal.declarations', answered(declare('<!DOCTYPE x>'))],
  ['with entities that grow', 'certificate-refusal.declarations', answered(withLaughs)],
  ['nested deeply', 'certificate-refusal.too-deep', answered(withDeep)],
  ['cut short', 'certificate-refusal.not-xml', answered((xml) => xml.slice(0, -30))],
  [
    'of another tenant',
    'certificate-refusal.another-tenant',
    (scene) =>
      answered((xml) =>
        xml.replaceAll(scene.stage.world.tenant.id, '7d2a9b14-08c5-4e6f-b1d3-94e0a6f7c802'),
      )(scene),
  ],
  [
    'with an issuer elsewhere',
    'certificate-refusal.not-metadata',
    answered((xml) => xml.replaceAll('sts.windows.net', 'sts.windows.net.evil.example')),
  ],
];

/** Whether a certificate was taken, once the panel has said something. */
async function afterBringing(scene: Scene, bring: () => Promise<void>): Promise<Verdict> {
  // What the panel said of the attack before is not to be taken for what it says of this one.
  await scene.panel.reload();
  await scene.panel.waitForSelector('.certificate');
  await bring();
  const isTaken = async () => (await scene.stored()).certificate !== null;
  const isOver = async () =>
    (await scene.panel.$('.certificate [role=alert]')) ?? (await isTaken());
  await waitUntil('the panel has an answer', isOver, 20_000);
  return (await isTaken()) ? 'accepted' : 'refused';
}

/** What the practice login.microsoftonline.com answers when its metadata is asked for. */
export const metadataAnswers: readonly Attack[] = answers.map(
  ([what, sentence, answer]): Attack => ({
    name: `an answer ${what}`,
    tries: 'in place of Microsoft’s metadata',
    says: english[sentence],
    needsPermission: true,
    // The parser refuses these too: nothing in our code lets them in.
    ...(/cut short|document type|grow/.test(what) && { canSucceed: false as const }),
    run: async (scene) => {
      const { faults } = scene.stage.world;
      faults.metadataAnswer = () => answer(scene);
      try {
        return await afterBringing(scene, () =>
          scene.stage.hands.press(scene.panel, 'button', english['certificate.get']),
        );
      } finally {
        delete faults.metadataAnswer;
      }
    },
  }),
);

const padding = ' '.repeat(10_000_000);
const files: readonly [what: string, Refusal, (scene: Scene) => string][] = [
  ['of 10 MB', 'certificate-refusal.too-large', (scene) => trueCertificate(scene) + padding],
  [
    'of XML with entities that grow',
    'certificate-refusal.declarations',
    (scene) => withLaughs(trueMetadata(scene)),
  ],
  [
    'of XML nested deeply',
    'certificate-refusal.too-deep',
    (scene) => withDeep(trueMetadata(scene)),
  ],
  [
    'with a private key beside it',
    'certificate-refusal.private-key',
    (scene) =>
      `${trueCertificate(scene)}-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n`,
  ],
];

/** Files that somebody sends to the admin as "the certificate". */
export const certificateFiles: readonly Attack[] = files.map(
  ([what, sentence, content]): Attack => ({
    name: `a certificate file ${what}`,
    tries: 'chosen in the panel',
    says: english[sentence],
    ...(/grow/.test(what) && { canSucceed: false as const }),
    run: (scene) =>
      afterBringing(scene, async () => {
        const path = temporaryFile('certificate.cer');
        writeFileSync(path, content(scene));
        await chooseFile(scene.panel, path);
      }),
  }),
);

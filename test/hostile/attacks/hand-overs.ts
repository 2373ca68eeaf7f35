import { handOverFile } from '../../../lib/hand-over/hand-over.ts';
import { derOf } from '../../../lib/saml/pem.ts';
import { seal } from '../../../lib/sealed/sealed-file.ts';
import { issuerOf, loginUrlOf } from '../../support/builders/identities.ts';
import { certificateDetails } from '../../support/builders/setups.ts';
import { type Attack, evil } from '../attack.ts';
import type { Scene } from '../scene/scene.ts';
import { speaking } from '../scene/scene.ts';
import { trueCertificate } from './documents.ts';

const names = {
  displayName: evil.name,
  userName: evil.name,
  firstName: evil.name,
  lastName: evil.name,
};
const half = {
  side: 'entra',
  madeAt: '2026-11-02T09:00:00.000Z',
  names,
  steps: ['sign-in-entra', 'open-gallery', 'find-app', 'add-app'],
};

type Half = (scene: Scene) => Promise<object> | object;

const ownHost = async (scene: Scene) => (await scene.stored()).company.host;

/** What a forger may write, each with the checksum that belongs to it. */
const forgeries: readonly [what: string, forge: Half][] = [
  [
    'of a tenant of the forger’s',
    async (scene) => ({
      ...half,
      host: await ownHost(scene),
      facts: {
        'entra/tenant.id': evil.tenant,
        'entra/idp.loginUrl': loginUrlOf(evil.tenant),
        'entra/idp.identifier': issuerOf(evil.tenant),
      },
    }),
  ],
  [
    'with a Login URL on another host',
    async (scene) => ({
      ...half,
      host: await ownHost(scene),
      facts: { 'entra/idp.loginUrl': `https://${evil.host}/${evil.tenant}/saml2` },
    }),
  ],
  [
    'of another application of the same tenant',
    async (scene) => ({
      ...half,
      host: await ownHost(scene),
      facts: { 'entra/app.appId': evil.objectId },
    }),
  ],
  [
    'of another company',
    () => ({
      ...half,
      host: 'mallory.imagerelay.com',
      facts: { 'entra/testUser.upn': 'm@evil.example' },
    }),
  ],
];

const take = (text: string, certificate: object | null) => ({
  type: 'hand-over/take',
  text,
  certificate,
});

async function verdictOf(scene: Scene, message: object) {
  const answer = (await scene.panel.evaluate(speaking(message))) as { outcome?: string } | null;
  await scene.settle();
  return answer?.outcome === 'done' ? ('accepted' as const) : ('refused' as const);
}

/** Files that somebody sends in the name of a colleague. The checksum of each is right: anybody can make one. */
export const handOvers: readonly Attack[] = [
  ...forgeries.map(
    ([what, forge]): Attack => ({
      name: `a hand-over ${what}`,
      tries: 'sent as a file that the admin takes over',
      run: async (scene) =>
        verdictOf(scene, take(await seal(handOverFile, await forge(scene)), null)),
    }),
  ),
  {
    name: 'a hand-over whose certificate is described as another one',
    tries: 'sent by a panel that was taken over',
    run: async (scene) => {
      const facts = { 'entra/idp.certificate': derOf(trueCertificate(scene)) };
      const text = await seal(handOverFile, { ...half, host: await ownHost(scene), facts });
      return verdictOf(scene, take(text, { ...certificateDetails, subject: evil.name }));
    },
  },
];

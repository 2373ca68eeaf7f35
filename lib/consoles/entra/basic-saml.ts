import { asConsumer, asMetadata, asPortal } from '../own-addresses.ts';
import type { FieldDescription, PageDescription } from '../page-description.ts';
import type { EntraCaptions } from './captions/english.ts';

const basicSamlBoxes = (captions: EntraCaptions): readonly FieldDescription[] => {
  const box = { kind: 'text', section: captions.basicSaml } as const;
  const identifier: FieldDescription = {
    ...box,
    id: 'basicSaml.identifier',
    captions: captions.identifier,
    opener: captions.addIdentifier,
    repeats: true,
  };
  const signOnUrl: FieldDescription = {
    ...box,
    id: 'basicSaml.signOnUrl',
    captions: captions.signOnUrl,
  };
  const replyUrl: FieldDescription = {
    ...box,
    id: 'basicSaml.replyUrl',
    captions: captions.replyUrl,
    opener: captions.addReplyUrl,
    // The pane goes on with Relay State and Logout URL.
    place: { between: [identifier, signOnUrl], followedBy: 2 },
    repeats: true,
  };
  return [identifier, replyUrl, signOnUrl, identifierTaken(captions)];
};

/** What the pane says when another application of the tenant has the identifier. */
const identifierTaken = (captions: EntraCaptions): FieldDescription => ({
  id: 'basicSaml.identifierTaken',
  kind: 'shown',
  captions: captions.identifierTaken,
  looks: /\bunique within\b/i,
  tells: /\bidentifier which is unique within\b/i,
  anywhere: true,
});

export const basicSamlPane = (captions: EntraCaptions): PageDescription => ({
  id: 'entra/basic-saml',
  route: { views: ['managedappmenublade'], menu: ['signon'] },
  headings: captions.basicSaml,
  pane: true,
  holds: [asMetadata, asConsumer, asPortal],
  fields: basicSamlBoxes(captions),
});

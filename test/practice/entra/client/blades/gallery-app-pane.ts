import type { CaptionKey } from '../../captions/english.ts';
import type { GalleryTile } from '../../exchange.ts';
import { createField, needed } from '../model/fields.ts';
import { appear, fact, words } from '../model/make.ts';
import type { Portal } from '../model/portal.ts';
import { createPane, type Pane } from '../model/surface.ts';
import { createButton } from './create-application.ts';

const modes: Record<GalleryTile['sso'], CaptionKey> = {
  saml: 'samlBasedSignOn',
  oidc: 'oidcBasedSignOn',
  linked: 'linkedSignOn',
};

/** What opens when a tile of the gallery is pressed. */
export function galleryAppPane(portal: Portal, app: GalleryTile): Pane {
  const { t } = portal;
  const pane = createPane(portal, app.name);
  pane.subtitle(t('galleryAppSubtitle'));
  const name = createField({
    label: t('name'),
    initial: app.name,
    required: true,
    check: needed(t('nameNeeded')),
    truth: 'galleryApp.name',
  });
  const parts = [
    words('lead', app.description),
    name,
    fact(t('publisher'), app.publisher),
    fact(t('singleSignOnMode'), t(modes[app.sso])),
    fact(t('provisioning'), t('provisioningNotOffered')),
  ];
  // Applications that are only linked cannot be created from here.
  pane.footer([createButton(portal, pane, name, app.id, app.sso !== 'linked')]);
  void appear(portal, pane, parts);
  return pane;
}

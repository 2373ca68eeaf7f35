import type { Choice } from '../model/controls.ts';
import { createField, needed } from '../model/fields.ts';
import { always, live } from '../model/live.ts';
import { appear, words } from '../model/make.ts';
import type { Portal } from '../model/portal.ts';
import { createPane, type Pane } from '../model/surface.ts';
import { createButton } from './create-application.ts';

/** Create your own application: the way to an app that is not from the gallery. */
export function ownAppPane(portal: Portal): Pane {
  const { t } = portal;
  const pane = createPane(portal, t('createYourOwnApplication'));
  const name = createField({
    label: t('ownAppName'),
    placeholder: t('inputName'),
    required: true,
    check: needed(t('nameNeeded')),
    truth: 'ownApp.name',
  });
  pane.footer([createButton(portal, pane, name, null)]);
  void appear(portal, pane, [words('lead', t('ownAppLead')), name, purpose(portal)]);
  return pane;
}

function purpose({ t }: Portal): Choice {
  return {
    kind: 'choice',
    label: t('ownAppPurpose'),
    options: [{ key: 'non-gallery', text: t('ownAppNonGallery') }],
    value: live('non-gallery'),
    enabled: always,
    truth: '',
  };
}

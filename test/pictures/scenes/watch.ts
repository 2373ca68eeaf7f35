import { t } from '../../../lib/catalogue/translate.ts';
import type { Published } from '../../../lib/setup/setup-state.ts';
import type { MetadataNews } from '../../../lib/watch/metadata-news.ts';
import { otherThumbprint } from '../../support/builders/identities.ts';
import { aKnownSetup, aKnownSetupWith, aPublication } from '../../support/builders/known-setups.ts';
import { tooLate } from '../../support/builders/rollovers.ts';
import { later } from '../../support/builders/setups.ts';
import type { Scene, StandIns } from '../scene.ts';
import { withSetup } from './stores.ts';

const next: Published['certificates'][number] = {
  thumbprint: otherThumbprint,
  notBefore: '2029-09-01T12:00:00.000Z',
  notAfter: '2032-09-01T12:00:00.000Z',
};

/** What Microsoft publishes, by what that says of the certificate in Image Relay. */
const published: Readonly<Record<MetadataNews['kind'], Published['certificates']>> = {
  unchanged: aPublication.certificates,
  'new-beside': [...aPublication.certificates, next],
  replaced: [next],
  'none-left': [],
};

const asNews = ([kind, certificates]: [string, Published['certificates']]): Scene => ({
  name: `watch-${kind}`,
  ...withSetup(aKnownSetup({ published: { ...aPublication, certificates } })),
  says: () => [
    t(`metadata-news.${kind as MetadataNews['kind']}`),
    t('watch.asked', { at: new Date(later) }),
  ],
});

/** Presses a button of the section, with what the browser answers to a question of it. */
const pressed = (
  name: string,
  button: 'watch.notify' | 'watch.calendar' | 'watch.ask',
  says: Scene['says'],
  more: { readonly standIns?: StandIns; readonly now?: string } = {},
): Scene => ({
  name: `watch-${name}`,
  ...withSetup(aKnownSetup({ published: null })),
  ...more,
  bring: (panel) => panel.press(t(button)),
  says,
});

const refused = { standIns: { permission: false } };
const allowed = { standIns: { permission: true } };

/** The certificate after the setup: notifications, the calendar, and each kind of news from Microsoft. */
export const watchScenes: readonly Scene[] = [
  ...Object.entries(published).map(asNews),
  {
    name: 'watch-address-unknown',
    ...withSetup(aKnownSetupWith({ 'entra/idp.metadataUrl': null }, { published: null })),
    says: () => [t('watch.heading'), t('watch.ask.needs')],
  },
  pressed('calendar', 'watch.calendar', () => [t('watch.calendar.saved')]),
  pressed('calendar-none', 'watch.calendar', () => [t('watch.calendar.none')], {
    now: tooLate.toISOString(),
  }),
  pressed('notified', 'watch.notify', () => [t('watch.notify.on')], allowed),
  pressed('not-notified', 'watch.notify', () => [t('watch.notify.refused')], refused),
  pressed('not-allowed', 'watch.ask', () => [t('check-problem.permission')], refused),
  pressed('unreachable', 'watch.ask', () => [t('check-problem.unreachable')], allowed),
];

import type { SamlSettings } from '../../exchange.ts';
import type { Press } from '../model/controls.ts';
import { type Live, workedOut } from '../model/live.ts';
import { appear, press, words } from '../model/make.ts';
import type { Portal } from '../model/portal.ts';
import type { Blade } from '../model/surface.ts';
import { basicSamlPane } from './basic-saml-pane.ts';
import { certificatePane } from './certificate-pane.ts';
import { claims } from './claims.ts';
import {
  basicSamlFacts,
  certificateFacts,
  claimFacts,
  setUpFields,
  testParts,
} from './saml-cards.ts';
import { showMethods } from './sso-methods.ts';
import { testPane } from './test-pane.ts';

/** Set up Single Sign-On with SAML: five numbered cards, which arrive in three moments. */
export async function showSamlPage(portal: Portal, blade: Blade, settings: Live<SamlSettings>) {
  const { t } = portal;
  const app = settings.peek().displayName;
  blade.title(`${app} | ${t('samlBasedSignOn')}`);
  blade.commands(commands(portal, blade, settings));
  const heading = words('heading', t('setUpSsoWithSaml'));
  const lead = words('lead', t('samlLead', { app }));
  const [basic, attributes, certificates, setUp, test] = cards(portal, settings);
  await appear(portal, blade, [heading, lead, basic], [attributes, certificates], [setUp, test]);
}

function commands(portal: Portal, blade: Blade, settings: Live<SamlSettings>): Press[] {
  const { t } = portal;
  const notPlayed = () => portal.notify(t('notPlayedTitle'), t('notPlayedText'));
  return [
    press(t('uploadMetadataFile'), notPlayed, { telemetry: 'Command-UploadMetadata' }),
    press(t('changeSsoMode'), () => changeMode(portal, blade, settings), {
      telemetry: 'Command-ChangeMode',
    }),
    press(t('testThisApplication'), () => openTest(portal, settings), {
      telemetry: 'Command-Test',
    }),
  ];
}

function changeMode(portal: Portal, blade: Blade, settings: Live<SamlSettings>) {
  blade.parts([]);
  blade.commands([]);
  return showMethods(portal, blade, settings.peek());
}

export function openTest(portal: Portal, settings: Live<SamlSettings>) {
  portal.openPane((within) => testPane(within, settings.peek()));
}

function cards(portal: Portal, settings: Live<SamlSettings>) {
  const { t } = portal;
  const app = settings.peek().displayName;
  const edit = (title: string, action: () => void) =>
    press(t('edit'), action, { label: `${t('edit')} ${title}` });
  const openBasic = () => portal.openPane((within) => basicSamlPane(within, settings));
  const openClaims = () => portal.openBlade((within) => claims(within, settings));
  const openCertificates = () => portal.openPane((within) => certificatePane(within, settings));
  const basicTitle = t('basicSamlConfiguration');
  const claimsTitle = t('attributesClaims');
  const certificatesTitle = t('samlCertificates');
  return [
    card(1, basicTitle, edit(basicTitle, openBasic), () => basicSamlFacts(portal, settings())),
    card(2, claimsTitle, edit(claimsTitle, openClaims), () => claimFacts(portal, settings())),
    card(3, certificatesTitle, edit(certificatesTitle, openCertificates), () =>
      certificateFacts(portal, settings()),
    ),
    card(4, t('setUpApp', { app }), null, () => setUpFields(portal, settings())),
    card(5, t('testSsoWith', { app }), null, () =>
      testParts(portal, app, () => openTest(portal, settings)),
    ),
  ] as const;
}

function card(
  number: number,
  title: string,
  edit: Press | null,
  parts: () => ReturnType<typeof basicSamlFacts>,
) {
  return { kind: 'card' as const, number, title, edit, parts: workedOut(parts) };
}

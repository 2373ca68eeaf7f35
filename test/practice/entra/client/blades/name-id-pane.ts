import type { SamlSettings } from '../../exchange.ts';
import type { Choice } from '../model/controls.ts';
import { always, type Live, live, workedOut } from '../model/live.ts';
import { appear, fact, press, refusalText } from '../model/make.ts';
import type { Portal } from '../model/portal.ts';
import { createPane, type Pane } from '../model/surface.ts';

const formats = [
  'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
  'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
  'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
  'urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName',
] as const;

const sources = ['user.userprincipalname', 'user.mail', 'user.displayname'] as const;

/** Manage claim, for the name identifier: from where it comes and in which format it is sent. */
export function nameIdPane(portal: Portal, settings: Live<SamlSettings>): Pane {
  const { t } = portal;
  const saved = settings.peek().nameId;
  const format = choice(t('nameIdFormat'), formats, saved.format, 'claims.nameIdFormat');
  const source = choice(t('sourceAttribute'), sources, saved.source, 'claims.nameIdSource');
  const hasEdits = workedOut(() => differs(settings(), source.value(), format.value()));
  const pane: Pane = { ...createPane(portal, t('manageClaim')), hasEdits };
  const values = () => ({ source: source.value(), format: format.value() });
  const save = () => saveNameId(portal, settings, values());
  pane.commands([press(t('save'), save, { enabled: hasEdits, telemetry: 'Command-Save' })]);
  void appear(portal, pane, [fact(t('name'), t('uniqueUserIdentifier')), format, source]);
  return pane;
}

function differs({ nameId }: SamlSettings, source: string, format: string): boolean {
  return nameId.source !== source || nameId.format !== format;
}

async function saveNameId(
  portal: Portal,
  settings: Live<SamlSettings>,
  nameId: SamlSettings['nameId'],
) {
  const path = `/apps/${settings.peek().objectId}/name-id`;
  const answer = await portal.server.send<SamlSettings>('PUT', path, nameId);
  if (!answer.ok) return portal.notify(portal.t('notSaved'), refusalText(portal, answer));
  settings(answer.value);
  portal.notify(portal.t('ssoSaved'), portal.t('ssoSavedText'));
}

function choice(label: string, keys: readonly string[], value: string, truth: string): Choice {
  const options = keys.map((key) => ({ key, text: key }));
  return { kind: 'choice', label, options, value: live(value), enabled: always, truth };
}

import type { CertificateRow, SamlSettings } from '../../exchange.ts';
import type { Choice, Press } from '../model/controls.ts';
import { createField } from '../model/fields.ts';
import { type Live, live, workedOut } from '../model/live.ts';
import { appear, plainCells, press, refusalText, valueOrProblem } from '../model/make.ts';
import type { Grid, GridRow } from '../model/parts.ts';
import type { Portal } from '../model/portal.ts';
import { createPane, type Pane } from '../model/surface.ts';
import { statusText, whenText } from './certificate-texts.ts';

type Change = (path: string, method?: 'POST' | 'DELETE') => unknown;

/** SAML Signing Certificate: every certificate of the application, and who hears of their end. */
export function certificatePane(portal: Portal, settings: Live<SamlSettings>): Pane {
  const { t } = portal;
  const certificates = live<CertificateRow[]>([]);
  const emails = createField({
    label: t('notificationEmailAddresses'),
    initial: settings.peek().notificationEmails.join(', '),
    truth: 'certificates.emails',
  });
  const pane = { ...createPane(portal, t('samlSigningCertificate')), hasEdits: emails.dirty };
  const change: Change = (path, method) =>
    changeCertificates(portal, settings, certificates, path, method);
  const saveEmails = () => save(portal, settings, emails.value.peek());
  pane.commands([
    press(t('save'), saveEmails, { enabled: emails.dirty, telemetry: 'Command-Save' }),
    press(t('newCertificate'), () => change('certificates'), { telemetry: 'Command-New' }),
  ]);
  const grid = certificateGrid(portal, settings, certificates, change);
  const choices = [
    fixedChoice(t('signingOption'), t('signAssertion')),
    fixedChoice(t('signingAlgorithm'), 'SHA-256'),
  ];
  void load(portal, pane, settings, certificates).then((loaded) =>
    loaded ? appear(portal, pane, [grid], [...choices, emails]) : undefined,
  );
  return pane;
}

async function load(
  portal: Portal,
  pane: Pane,
  settings: Live<SamlSettings>,
  certificates: Live<CertificateRow[]>,
): Promise<boolean> {
  const path = `/apps/${settings.peek().objectId}/certificates`;
  const rows = valueOrProblem(portal, pane, await portal.server.get<CertificateRow[]>(path));
  if (rows) certificates(rows);
  return rows !== null;
}

/** The practice consoles sign assertions with SHA-256, whatever is wished for. */
function fixedChoice(label: string, text: string): Choice {
  const options = [{ key: text, text }];
  return { kind: 'choice', label, options, value: live(text), enabled: live(false), truth: '' };
}

async function changeCertificates(
  portal: Portal,
  settings: Live<SamlSettings>,
  certificates: Live<CertificateRow[]>,
  path: string,
  method: 'POST' | 'DELETE' = 'POST',
) {
  const address = `/apps/${settings.peek().objectId}/${path}`;
  const answer = await portal.server.send<CertificateRow[]>(method, address);
  if (!answer.ok) return portal.notify(portal.t('notSaved'), refusalText(portal, answer));
  certificates(answer.value);
  const active = answer.value.find(({ status }) => status === 'Active') ?? null;
  settings({ ...settings.peek(), certificate: active });
}

async function save(portal: Portal, settings: Live<SamlSettings>, typed: string) {
  const emails = typed.split(/[\s,;]+/).filter((text) => text !== '');
  const path = `/apps/${settings.peek().objectId}/notification-emails`;
  const answer = await portal.server.send<string[]>('PUT', path, { emails });
  if (!answer.ok) return portal.notify(portal.t('notSaved'), refusalText(portal, answer));
  settings({ ...settings.peek(), notificationEmails: answer.value });
  portal.notify(portal.t('ssoSaved'), portal.t('ssoSavedText'));
}

function certificateGrid(
  portal: Portal,
  settings: Live<SamlSettings>,
  certificates: Live<CertificateRow[]>,
  change: Change,
): Grid {
  const { t } = portal;
  const app = settings.peek().objectId;
  return {
    kind: 'grid',
    name: t('samlSigningCertificate'),
    look: 'table',
    columns: [
      { key: 'status', title: t('status') },
      { key: 'expiration', title: t('expirationDate') },
      { key: 'thumbprint', title: t('thumbprint') },
    ],
    rows: workedOut(() => certificates().map((row) => certificateRow(portal, app, row, change))),
    ticked: null,
    empty: t('noCertificate'),
  };
}

function certificateRow(
  portal: Portal,
  app: string,
  certificate: CertificateRow,
  change: Change,
): GridRow {
  return {
    key: certificate.id,
    cells: plainCells({
      status: statusText(portal, certificate),
      expiration: whenText(portal, certificate.notAfter),
      thumbprint: certificate.thumbprint,
    }),
    open: null,
    menu: rowMenu(portal, app, certificate, change),
  };
}

function rowMenu(
  portal: Portal,
  app: string,
  certificate: CertificateRow,
  change: Change,
): Press[] {
  const { t } = portal;
  const path = `certificates/${certificate.id}`;
  const file = (form: string) => () => portal.download(`/api/apps/${app}/${path}/${form}`);
  const activate = press(t('makeCertificateActive'), () => change(`${path}/activate`), {
    enabled: live(certificate.status !== 'Active'),
  });
  const remove = press(t('deleteCertificate'), () => change(path, 'DELETE'), {
    enabled: live(certificate.status !== 'Active'),
  });
  return [
    activate,
    remove,
    press(t('base64Download'), file('base64')),
    press(t('pemDownload'), file('pem')),
    press(t('rawDownload'), file('raw')),
  ];
}

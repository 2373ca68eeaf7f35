import type { SamlSettings } from '../../exchange.ts';
import type { Press } from '../model/controls.ts';
import { type Live, live, workedOut } from '../model/live.ts';
import { appear, press, refusalText, words } from '../model/make.ts';
import type { Part, Tip } from '../model/parts.ts';
import type { Portal } from '../model/portal.ts';
import { createPane, type Pane } from '../model/surface.ts';
import {
  adoptBasicSaml,
  type BasicSamlForm,
  basicSamlValues,
  createBasicSamlForm,
} from './basic-saml-form.ts';
import { testPane } from './test-pane.ts';

/** The Basic SAML Configuration pane; it stays open after saving, until somebody closes it. */
export function basicSamlPane(portal: Portal, settings: Live<SamlSettings>): Pane {
  const { t } = portal;
  const form = createBasicSamlForm(portal, settings.peek());
  const pane: Pane = { ...createPane(portal, t('basicSamlConfiguration')), hasEdits: form.dirty };
  const problem = live('');
  pane.commands([saveCommand(portal, form, settings, problem)]);
  const lists: Part[] = [words('problem', problem), ...tip(portal), form.identifiers];
  const rest: Part[] = [form.replyUrls, form.signOnUrl, form.relayState, form.logoutUrl];
  void appear(portal, pane, lists, rest);
  return pane;
}

function saveCommand(
  portal: Portal,
  form: BasicSamlForm,
  settings: Live<SamlSettings>,
  problem: Live<string>,
): Press {
  const busy = live(false);
  const enabled = workedOut(() => [!busy(), form.dirty(), form.valid()].every(Boolean));
  const action = async () => {
    busy(true);
    await save(portal, form, settings, problem);
    busy(false);
  };
  return press(portal.t('save'), action, { enabled, telemetry: 'Command-Save' });
}

async function save(
  portal: Portal,
  form: BasicSamlForm,
  settings: Live<SamlSettings>,
  problem: Live<string>,
) {
  const path = `/apps/${settings.peek().objectId}/basic-saml`;
  const answer = await portal.server.send<SamlSettings>('PUT', path, basicSamlValues(form));
  await portal.pause();
  problem(answer.ok ? '' : refusalText(portal, answer));
  if (!answer.ok) return;
  adoptBasicSaml(form);
  settings(answer.value);
  portal.notify(portal.t('ssoSaved'), portal.t('ssoSavedText'));
  offerTest(portal, answer.value);
}

function offerTest(portal: Portal, saved: SamlSettings) {
  const { t } = portal;
  const app = saved.displayName;
  portal.ask({
    title: t('testSsoWith', { app }),
    text: t('offerTest', { app }),
    answers: [
      press(t('yes'), () => portal.openPane((within) => testPane(within, saved)), {
        primary: true,
      }),
      press(t('noTestLater'), () => undefined),
    ],
  });
}

/** Shown once after the portal was loaded, right over the first field. */
function tip(portal: Portal): Tip[] {
  if (!portal.firstTime('basicSaml')) return [];
  const { t } = portal;
  const open = live(true);
  return [{ kind: 'tip', title: t('tipTitle'), text: t('tipText'), closeText: t('close'), open }];
}

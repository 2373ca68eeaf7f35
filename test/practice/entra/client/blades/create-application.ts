import type { AppHead } from '../../exchange.ts';
import { appFragment } from '../addresses.ts';
import type { Field, Press } from '../model/controls.ts';
import { live, workedOut } from '../model/live.ts';
import { refusalText, words } from '../model/make.ts';
import type { Portal } from '../model/portal.ts';
import type { Pane } from '../model/surface.ts';

/** The Create button of both panes that add an application. It goes to the new one when it is there. */
export function createButton(
  portal: Portal,
  pane: Pane,
  name: Field,
  galleryId: string | null,
  allowed = true,
): Press {
  const busy = live(false);
  return {
    text: portal.t('create'),
    primary: true,
    enabled: workedOut(() => allowed && !busy() && name.valid() && name.value() !== ''),
    press: async () => {
      busy(true);
      pane.parts([...pane.parts.peek(), words('note', portal.t('addingApplication'))]);
      await create(portal, pane, name.value.peek(), galleryId);
      busy(false);
    },
  };
}

async function create(portal: Portal, pane: Pane, name: string, galleryId: string | null) {
  const answer = await portal.server.send<AppHead>('POST', '/apps', { name, galleryId });
  if (!answer.ok) {
    pane.parts([...pane.parts.peek(), words('problem', refusalText(portal, answer))]);
    return;
  }
  const app = answer.value.displayName;
  portal.notify(portal.t('applicationAdded'), portal.t('applicationAddedText', { app }));
  portal.closePane();
  portal.goTo(appFragment('Overview', answer.value));
}

import type { Choice } from '../model/controls.ts';
import { always, live } from '../model/live.ts';
import { appear, press } from '../model/make.ts';
import type { Portal } from '../model/portal.ts';
import { createPane, type Pane } from '../model/surface.ts';

/** Select a role: an application without roles of its own offers Default Access only. */
export function rolePane(portal: Portal): Pane {
  const { t } = portal;
  const pane = createPane(portal, t('selectRole'));
  const role: Choice = {
    kind: 'choice',
    label: t('selectRole'),
    options: [{ key: 'default', text: t('defaultAccess') }],
    value: live('default'),
    enabled: always,
    truth: '',
  };
  pane.footer([press(t('select'), portal.closePane, { primary: true })]);
  void appear(portal, pane, [role]);
  return pane;
}

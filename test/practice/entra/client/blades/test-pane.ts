import type { SamlSettings } from '../../exchange.ts';
import { live } from '../model/live.ts';
import { appear, press, words } from '../model/make.ts';
import type { Portal } from '../model/portal.ts';
import { createPane, type Pane } from '../model/surface.ts';

/** Test single sign-on with {App}: opens the application's sign-on address in a new tab. */
export function testPane(portal: Portal, saved: SamlSettings): Pane {
  const { t } = portal;
  const app = saved.displayName;
  const pane = createPane(portal, t('testSsoWith', { app }));
  const ready = saved.signOnUrl !== '';
  const lead = ready
    ? words('lead', t('testPaneLead', { app }))
    : words('problem', t('testNotYet'));
  const button = press(t('testSignIn'), () => portal.openTab(saved.signOnUrl), {
    primary: true,
    enabled: live(ready),
  });
  void appear(portal, pane, [lead, { kind: 'buttons', buttons: [button] }]);
  return pane;
}

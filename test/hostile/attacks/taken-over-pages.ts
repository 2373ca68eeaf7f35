import type { SetupState } from '../../../lib/setup/setup-state.ts';
import { readings } from '../../support/builders/observations.ts';
import { type Attack, evil, evilMarks } from '../attack.ts';
import { evilLogin, report, verdictOn } from './forged.ts';

const withoutApplication = (setup: SetupState): SetupState => ({ ...setup, application: null });
const withPendingTest = (setup: SetupState): SetupState => ({
  ...setup,
  facts: {
    ...setup.facts,
    'entra/testUser.upn': {
      value: 'b.simon@larkspur.example',
      source: 'page',
      at: setup.createdAt,
    },
  },
  tests: {
    pending: { way: 'sp', startedAt: new Date(Date.now() - 60_000).toISOString(), sawOther: true },
    passed: {},
  },
});

/** What a page can say that has taken over the world of the content script in it. */
export const takenOverPages: readonly Attack[] = [
  {
    name: 'a page of Image Relay reports the test user of Entra',
    tries: 'a list of people, said to be Entra’s',
    run: (scene) =>
      verdictOn(
        scene,
        ({ facts }) => facts['entra/testUser.upn'],
        () =>
          scene.speak(
            scene.relay,
            report(scene.relay, ['entra/users'], { rows: [['B.Simon', `B.Simon@${evil.host}`]] }),
          ),
      ),
  },
  {
    name: 'a page of Image Relay has an application adopted',
    tries: 'Entra’s overview of an application called Image Relay',
    run: async (scene) => {
      await scene.reset(withoutApplication);
      const made = readings({ 'app.objectId': evil.objectId, 'app.name': 'Image Relay' });
      return verdictOn(
        scene,
        ({ application }) => application,
        () =>
          scene.speak(scene.relay, report(scene.relay, ['entra/app-overview'], { readings: made })),
      );
    },
  },
  {
    name: 'a page of Entra reports that the test user has signed in',
    tries: 'a session of Image Relay while a test is pending',
    run: async (scene) => {
      await scene.reset(withPendingTest);
      const made = readings({ 'session.email': 'b.simon@larkspur.example' });
      return verdictOn(
        scene,
        ({ tests }) => tests.passed,
        () =>
          scene.speak(
            scene.entra,
            report(scene.entra, ['entra/home'], { readings: made, fromSignIn: true }),
          ),
      );
    },
  },
  {
    name: 'a page of Image Relay reports a setting that its page does not have',
    tries: 'a name for the permission, from the page of the settings',
    run: (scene) =>
      verdictOn(
        scene,
        ({ facts }) => facts['image-relay/permission.title'],
        () =>
          scene.speak(
            scene.relay,
            report(scene.relay, ['image-relay/sso-settings'], {
              readings: readings({ 'permission.title': 'SSO Basic' }),
            }),
          ),
      ),
  },
  {
    name: 'a page reports a value that fails its schema',
    tries: `a Login URL at login.microsoftonline.com.${evil.host}`,
    run: (scene) =>
      verdictOn(
        scene,
        ({ facts }) => facts['entra/idp.loginUrl'],
        () =>
          scene.speak(
            scene.entra,
            report(scene.entra, ['entra/saml'], {
              readings: readings({
                'idp.loginUrl': evilLogin.replace('.com/', `.com.${evil.host}/`),
              }),
            }),
          ),
      ),
  },
  {
    name: 'a document reports for an address of another origin',
    tries: `a visit at https://${evil.host}/`,
    run: (scene) =>
      verdictOn(
        scene,
        ({ seen }) => seen['image-relay/create-sso-user'],
        () =>
          scene.speak(
            scene.relay,
            report(`https://${evil.host}/`, ['image-relay/create-sso-user'], {}),
          ),
      ),
  },
  {
    name: 'a page of another company reports for ours',
    tries: 'our settings page, with an address of its own',
    run: async (scene) => {
      const tab = await scene.browser.newPage();
      try {
        await tab.goto('https://tamarind.imagerelay.com/');
        const consumer = `https://tamarind.imagerelay.com/${evil.name}/consume`;
        return await verdictOn(
          scene,
          ({ facts }) => facts['image-relay/sp.replyUrl'],
          () =>
            scene.speak(
              tab,
              report(tab, ['image-relay/sso-settings'], {
                readings: readings({ 'sp.replyUrl': consumer }),
              }),
            ),
        );
      } finally {
        await tab.close();
      }
    },
  },
  ...(
    [
      ['begins another setup', { type: 'setup/begin', host: 'tamarind.imagerelay.com' }],
      ['deletes the setup', { type: 'setup/start-over' }],
      [
        'adopts an application',
        {
          type: 'setup/adopt-application',
          application: { objectId: evil.objectId, appId: null, name: evil.name },
        },
      ],
      [
        'gives a Login URL',
        { type: 'setup/give-value', key: 'entra/idp.loginUrl', text: evilLogin },
      ],
      ['marks a step', { type: 'setup/mark-step', step: evil.step, mark: 'done' }],
    ] as const
  ).map(
    ([what, command]): Attack => ({
      name: `a content script ${what}, as only the panel may`,
      tries: command.type,
      run: async (scene) => {
        // What a page showed is not given otherwise.
        await scene.reset(({ facts, ...setup }) => {
          const { 'entra/idp.loginUrl': _, 'entra/tenant.id': __, ...others } = facts;
          return {
            ...setup,
            facts: command.type === 'setup/give-value' ? onlyRelay(others) : facts,
          };
        });
        // Where a setup stands, not even the panel begins another one.
        if (command.type === 'setup/begin') await scene.send({ type: 'setup/start-over' });
        const before = await scene.storedOrNone();
        await scene.speak(scene.relay, command);
        const after = await scene.storedOrNone();
        const holds = JSON.stringify(after);
        const isEvil = evilMarks.some((mark) => holds.includes(mark));
        return after?.id === before?.id && !isEvil ? 'refused' : 'accepted';
      },
    }),
  ),
];

function onlyRelay(facts: SetupState['facts']): SetupState['facts'] {
  const own = Object.entries(facts).filter(([key]) => key.startsWith('image-relay/'));
  return Object.fromEntries(own);
}

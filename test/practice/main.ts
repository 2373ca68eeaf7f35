import { launchChromium } from '../support/chromium.ts';
import { ensureTools } from '../support/ensure-tools.ts';
import { faults } from './faults/faults.ts';
import { companyHost, entraHost, myAppsHost, signInHost } from './hosts.ts';
import { parseOptions } from './options.ts';
import { type Practice, startPractice } from './server.ts';

/** Says where the consoles are and how a browser reaches them without touching this computer's hosts. */
function describe({ port, world, ready }: Practice): string {
  const hosts = [
    entraHost,
    signInHost,
    myAppsHost,
    ...world.companies.map(({ subdomain }) => companyHost(subdomain)),
  ];
  return [
    `Practice consoles listen on 127.0.0.1:${port}, until Ctrl+C. They play:`,
    ...hosts.map((host) => `  https://${host}/`),
    'A throw-away Chromium profile reaches them like this:',
    `  chromium --user-data-dir="$(mktemp -d)" --ignore-certificate-errors --host-resolver-rules="MAP * 127.0.0.1:${port}" https://${companyHost(world.options.company)}/ https://${entraHost}/`,
    ...describeReady(ready),
    'Never sign in there with a real account: nothing in it is Microsoft or Image Relay.',
  ].join('\n');
}

/** Who can sign in, where everything is set up already. */
function describeReady(ready: Practice['ready']): string[] {
  if (!ready) return [];
  const { testUser, world } = ready;
  const { fault } = world.options;
  return [
    `Everything is set up. The test user is ${testUser.userPrincipalName} with the password ${testUser.password}`,
    ...(fault ? [`Wrong is this: ${faults[fault].sentence}`] : []),
  ];
}

function hasScreen(): boolean {
  return (
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  );
}

/** Opens both consoles in a browser with a profile that is thrown away with it. */
async function openBrowser({ port, world }: Practice): Promise<void> {
  ensureTools(['chromium']);
  const { browser } = await launchChromium({ port, headless: false, extension: false });
  const [first] = await browser.pages();
  await first?.goto(`https://${companyHost(world.options.company)}/`);
  const entra = await browser.newPage();
  await entra.goto(`https://${entraHost}/`);
}

try {
  const practice = await startPractice(parseOptions(process.argv.slice(2)));
  console.log(describe(practice));
  if (hasScreen()) await openBrowser(practice);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { entraApp } from './entra/app.ts';
import { bladeHost, entraHost, myAppsHost, signInHost } from './hosts.ts';
import { imageRelayApp } from './image-relay/app.ts';
import { myAppsApp } from './microsoft/my-apps.ts';
import { signInApp } from './microsoft/sign-in.ts';
import { completeOptions, type PracticeOptions } from './options.ts';
import { type ReadyWorld, readyWorldOf } from './world/ready-world.ts';
import type { World } from './world/world.ts';
import { worldFor } from './world/world-for.ts';
import { generateCertificate } from './x509.ts';

export interface Practice {
  world: World;
  /** The pieces of the set-up, where the world began with everything saved. */
  ready: ReadyWorld | null;
  port: number;
  close: () => Promise<void>;
}

/**
 * Starts one TLS server on 127.0.0.1 that plays both consoles and Microsoft's sign-in, each at its
 * real host name: a browser reaches them when it maps every host name to this port.
 */
export async function startPractice(options: Partial<PracticeOptions> = {}): Promise<Practice> {
  return servePractice(await worldFor(completeOptions(options)));
}

/** The same with a world that a test has prepared. */
export async function servePractice(world: World): Promise<Practice> {
  const tls = await throwAwayTls();
  const server = createServer(
    { key: tls.privateKey, cert: tls.pem },
    getRequestListener(routeByHost(world), { overrideGlobalObjects: false }),
  );
  await new Promise<void>((resolve) =>
    server.listen(world.options.port, '127.0.0.1', () => resolve()),
  );
  return {
    world,
    ready: readyWorldOf(world),
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function routeByHost(world: World): (request: Request) => Response | Promise<Response> {
  const apps = new Map<string, Hono>([
    [entraHost, entraApp(world, 'portal')],
    [bladeHost, entraApp(world, 'blade')],
    [signInHost, signInApp(world)],
    [myAppsHost, myAppsApp(world)],
  ]);
  const imageRelay = imageRelayApp(world);
  return (request) => {
    const host = new URL(request.url).hostname;
    const app = apps.get(host) ?? (host.endsWith('imagerelay.com') ? imageRelay : undefined);
    return app?.fetch(request) ?? new Response(`Nothing is played at ${host}`, { status: 404 });
  };
}

function throwAwayTls() {
  const day = 24 * 60 * 60 * 1000;
  return generateCertificate({
    commonName: 'Practice consoles',
    notBefore: new Date(Date.now() - day),
    notAfter: new Date(Date.now() + 30 * day),
    hosts: [
      'entra.microsoft.com',
      '*.reactblade.portal.azure.net',
      'login.microsoftonline.com',
      'myapps.microsoft.com',
      'imagerelay.com',
      '*.imagerelay.com',
    ],
  });
}

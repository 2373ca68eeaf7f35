import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { entraHost } from '../practice/hosts.ts';
import { generateCertificate } from '../practice/x509.ts';
import { portalMarkup } from './portal-markup.ts';
import { stormScript } from './storm.ts';

export interface BenchServer {
  readonly port: number;
  /** How many elements the admin center's page holds when it is loaded next. */
  readonly hold: (elements: number) => void;
  readonly close: () => Promise<void>;
}

/** Stands before the practice consoles and gives the admin center's page its many elements. */
export async function startBenchServer(practicePort: number): Promise<BenchServer> {
  const day = 24 * 60 * 60 * 1000;
  const tls = await generateCertificate({
    commonName: 'Bench',
    notBefore: new Date(Date.now() - day),
    notAfter: new Date(Date.now() + day),
    hosts: [entraHost, '*.imagerelay.com'],
  });
  let held = 1_000;
  const server = createServer({ key: tls.privateKey, cert: tls.pem }, (asked, answer) =>
    delegate({ port: practicePort, elements: held }, asked, answer),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return {
    port: (server.address() as AddressInfo).port,
    hold: (elements) => {
      held = elements;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Behind {
  readonly port: number;
  readonly elements: number;
}

function delegate(
  { port, elements }: Behind,
  asked: IncomingMessage,
  answer: ServerResponse,
): void {
  const { method, headers, url } = asked;
  const onward = request(
    { host: '127.0.0.1', port, method, headers, path: url, rejectUnauthorized: false },
    (reply) => void handBack(asked, reply, answer, elements),
  );
  onward.on('error', () => answer.destroy());
  asked.pipe(onward);
}

async function handBack(
  asked: IncomingMessage,
  reply: IncomingMessage,
  answer: ServerResponse,
  elements: number,
) {
  if (!isPortalPage(asked)) {
    answer.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(answer);
    return;
  }
  const { 'content-length': _, ...headers } = reply.headers;
  const page = await text(reply);
  answer.writeHead(reply.statusCode ?? 502, headers);
  const added = portalMarkup(elements) + stormScript();
  answer.end(page.replace('<script src=', (script) => added + script));
}

function isPortalPage({ headers, url }: IncomingMessage): boolean {
  return headers.host === entraHost && url === '/';
}

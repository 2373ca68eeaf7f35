import { once } from 'node:events';
import { request } from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ConnectProxy, startConnectProxy } from './connect-proxy.ts';

describe('the proxy that leads every host to one port', () => {
  let target: Server;
  let proxy: ConnectProxy;

  beforeEach(async () => {
    target = createServer((socket) => socket.end('you are here'));
    target.listen(0, '127.0.0.1');
    await once(target, 'listening');
    proxy = await startConnectProxy((target.address() as AddressInfo).port);
  });
  afterEach(async () => {
    await proxy.close();
    target.close();
  });

  /** What the far end says once the proxy has opened the way. */
  async function throughTunnel(path: string): Promise<string> {
    const call = request({ host: '127.0.0.1', port: proxy.port, method: 'CONNECT', path });
    return new Promise((resolve, reject) => {
      call.once('connect', (_response, socket, first) => {
        text(socket).then((rest) => resolve(`${first}${rest}`), reject);
      });
      call.once('error', reject).end();
    });
  }

  it.each(['entra.microsoft.com:443', 'larkspur.imagerelay.com:443'])(
    'leads %s there',
    async (path) => {
      expect(await throughTunnel(path)).toBe('you are here');
    },
  );

  it('lets no plain request out', async () => {
    const response = await fetch(`http://127.0.0.1:${proxy.port}/`);
    expect(response.status).toBe(404);
  });
});

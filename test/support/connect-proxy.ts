import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { type Duplex, pipeline } from 'node:stream';

export interface ConnectProxy {
  port: number;
  close: () => Promise<void>;
}

/**
 * A proxy on loopback that leads every https address to one port of this machine, whatever its
 * host. Plain http gets 404: nothing leaves the machine.
 */
export async function startConnectProxy(target: number): Promise<ConnectProxy> {
  const sockets = new Set<Duplex>();
  const server = createServer((_request, response) => {
    response.writeHead(404).end();
  });
  server.on('connect', (_request, client, head) => {
    sockets.add(client.once('close', () => sockets.delete(client)));
    tunnel(client, head, target);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function tunnel(client: Duplex, head: Buffer, target: number): void {
  const upstream = connect(target, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    upstream.write(head);
  });
  // Either end may go away at any time, as browsers do: the other one then goes too.
  pipeline(client, upstream, client, () => undefined);
}

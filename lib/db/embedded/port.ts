import { createServer } from 'node:net';

function canListen(port: number, host: string): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(0));
    probe.listen(port, host, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** The wished port if it is free, else any free one. */
export async function freePort(wished: number, host = '127.0.0.1'): Promise<number> {
  return (wished && (await canListen(wished, host))) || canListen(0, host);
}

export async function isFree(port: number, host: string): Promise<boolean> {
  return (await canListen(port, host)) === port;
}

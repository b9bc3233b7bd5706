import { readFileSync } from 'node:fs';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';

export interface ServedPage {
  readonly body: string | Buffer;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RecordedRequest {
  readonly url: string;
  readonly at: number;
}

/** A server on loopback that answers for every host name: the browsers of the tests resolve all names to it. */
export interface NewsServer {
  readonly httpPort: number;
  readonly httpsPort: number;
  /** Every request that reached it, in order; the browser reaches nothing else. */
  readonly requests: RecordedRequest[];
  /** Serves a page under a full address, `https://www.thehindu.com/story`. */
  add(url: string, page: string | ServedPage): void;
  close(): Promise<void>;
}

/** Made for the tests alone (`openssl req -x509`); it protects nothing and no browser trusts it. */
const certificate = readFileSync(new URL('./test-certificate.pem', import.meta.url), 'utf8');

/** Starts the server on two free ports. */
export const startNewsServer = async (): Promise<NewsServer> => {
  const pages = new Map<string, ServedPage>();
  const requests: RecordedRequest[] = [];
  const answer = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'unknown'}`);
    requests.push({ url: url.href, at: performance.now() });
    const page = pages.get(url.host + url.pathname);
    if (!page) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not served by this test');
      return;
    }
    response
      .writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8', ...page.headers })
      .end(page.body);
  };
  const http = createHttpServer(answer('http'));
  const https = createHttpsServer({ key: certificate, cert: certificate }, answer('https'));
  const portOf = (server: typeof http | typeof https) =>
    new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
    });
  const [httpPort, httpsPort] = await Promise.all([portOf(http), portOf(https)]);
  return {
    httpPort,
    httpsPort,
    requests,
    add(url, page) {
      const { host, pathname } = new URL(url);
      pages.set(host + pathname, typeof page === 'string' ? { body: page } : page);
    },
    async close() {
      const closed = [http, https].map((server) => {
        server.closeAllConnections();
        return new Promise<void>((resolve) => server.close(() => resolve()));
      });
      await Promise.all(closed);
    },
  };
};

import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** What a server answers. `type` is the whole Content-Type; by default it follows the path's ending. */
export interface Reply {
  readonly body: string | Uint8Array;
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Undefined means 404. The host of `url` is the one the browser asked for, such as `shop.localhost`. */
export type Answer = (url: URL) => Reply | undefined | Promise<Reply | undefined>;

export interface Site {
  readonly port: number;
  /** Addresses asked for so far, as `host/path?query`. */
  readonly asked: readonly string[];
  /** An address on this server; every `*.localhost` name leads here, so each may play a site of its own. */
  url(path: string, host?: string): string;
  close(): Promise<void>;
}

/** HTML goes without a charset: saved Chinese pages say theirs in a meta tag, and a header would win over it. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Serves `answer` on a free port of 127.0.0.1. */
export async function serve(answer: Answer): Promise<Site> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    asked.push(url.host.replace(/:\d+$/, '') + url.pathname + url.search);
    const reply = await Promise.resolve(answer(url)).catch(() => undefined);
    const type = reply?.type ?? TYPES[extname(url.pathname).toLowerCase()] ?? 'text/html';
    response.writeHead(reply ? (reply.status ?? 200) : 404, { 'Content-Type': type, ...reply?.headers });
    response.end(reply?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    port,
    asked,
    url: (path, host = 'localhost') => new URL(path, `http://${host}:${port}/`).href,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers with the files of a folder. */
export function folder(root: string): Answer {
  return async (url) => {
    const path = join(root, normalize(decodeURIComponent(url.pathname)));
    const file = (await stat(path)).isDirectory() ? join(path, 'index.html') : path;
    return {
      body: await readFile(file),
      type: TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
    };
  };
}

/** Answers from a table whose keys are `/path` (any host) or `host/path`; a plain string is an HTML page. */
export function pages(table: Readonly<Record<string, string | Reply>>): Answer {
  return (url) => {
    const found = table[url.hostname + url.pathname] ?? table[url.pathname];
    return typeof found === 'string' ? { body: found, type: 'text/html; charset=utf-8' } : found;
  };
}

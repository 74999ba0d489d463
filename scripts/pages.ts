import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { type Answer, folder, type Site, serve } from './browser/serve.ts';

/** A page to open, and the name that its result goes by. */
export interface PageToOpen {
  readonly name: string;
  readonly url: string;
}

/** Pages named on a command line, served while they are needed. */
export interface OpenPages {
  readonly pages: readonly PageToOpen[];
  /** Whether a folder was named: then there may be any number of pages. */
  readonly isFolder: boolean;
  /** Whether the pages are on the internet rather than served from here. */
  readonly online: boolean;
  /** Switches that the browser needs to find them. */
  readonly switches: readonly string[];
  close(): Promise<void>;
}

/** A saved site in a folder of them: `pages/<slug>/` is its root, `entry` the page to open. */
interface SavedSite {
  readonly slug: string;
  readonly entry: string;
}

/**
 * Makes a file, a folder of pages or an address ready to be opened. Files come from 127.0.0.1, each folder as the
 * root of a site; a folder whose `index.json` lists saved sites serves each under a host of its own.
 * Where nothing is at that path, one sentence says so and the script ends.
 * @param host the name to serve under, such as the one that the page was saved from (http only)
 */
export async function openPages(target: string, host?: string): Promise<OpenPages> {
  if (/^https?:\/\//.test(target)) {
    const pages = [{ name: target, url: target }];
    return { pages, isFolder: false, online: true, switches: [], close: async () => {} };
  }
  const path = resolve(target);
  if (!existsSync(path)) {
    console.error(`There is no ${target}`);
    process.exit(1);
  }
  const isFolder = statSync(path).isDirectory();
  if (!isFolder) return { isFolder, ...(await served(dirname(path), [basename(path)], host)) };
  const sites = savedSites(path);
  return { isFolder, ...(await (sites ? servedSites(path, sites) : served(path, htmlFiles(path), host))) };
}

async function served(
  root: string,
  files: readonly string[],
  host: string | undefined,
): Promise<Omit<OpenPages, 'isFolder'>> {
  const site = await serve(folder(root));
  const pages = files.map((file) => {
    const path = `/${file.split('/').map(encodeURIComponent).join('/')}`;
    return { name: file, url: host ? `http://${host}${path}` : site.url(path) };
  });
  const switches = host ? [`--host-resolver-rules=MAP ${host} 127.0.0.1:${site.port}, MAP * ~NOTFOUND`] : [];
  return { pages, online: false, switches, close: site.close };
}

async function servedSites(root: string, sites: readonly SavedSite[]): Promise<Omit<OpenPages, 'isFolder'>> {
  const answers = new Map<string, Answer>(
    sites.map(({ slug }) => [`${slug}.localhost`, folder(join(root, 'pages', slug))]),
  );
  const site: Site = await serve((url) => answers.get(url.hostname)?.(url));
  const pages = sites.map(({ slug, entry }) => ({
    name: slug,
    url: site.url(entry.split('/').map(encodeURIComponent).join('/'), `${slug}.localhost`),
  }));
  return { pages, online: false, switches: [], close: site.close };
}

function savedSites(root: string): SavedSite[] | undefined {
  const file = join(root, 'index.json');
  if (!existsSync(file)) return undefined;
  const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const isSite = (it: SavedSite) =>
    Boolean(it?.slug && it.entry && existsSync(join(root, 'pages', it.slug, it.entry)));
  return Array.isArray(list) && list.length > 0 && list.every(isSite) ? list : undefined;
}

/** All pages below a folder, as paths with forward slashes, in a stable order. */
function htmlFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile() && /\.x?html?$/i.test(it.name))
    .map((it) => relative(root, join(it.parentPath, it.name)).replaceAll('\\', '/'))
    .sort();
}

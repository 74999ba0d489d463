import { readFileSync } from 'node:fs';

/** One request that the browser started, for whomever. */
export interface Request {
  readonly url: string;
  /** The origin of the page or extension that asked, or undefined for the browser's own business. */
  readonly initiator: string | undefined;
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly { type: number; params?: { url?: string; initiator?: string } }[];
}

/** The switch that makes Chromium write down every request of the session, service workers' included. */
export function netLogSwitch(file: string): string {
  return `--log-net-log=${file}`;
}

/**
 * Every request of a session, once the browser is closed. This is the browser's own record below pages, frames,
 * workers and extensions, so nothing that the extension asked for can be missing.
 */
export function readNetLog(file: string): Request[] {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as NetLog;
  const started = constants.logEventTypes['URL_REQUEST_START_JOB'];
  return events.flatMap(({ type, params }) =>
    type === started && params?.url ? [{ url: params.url, initiator: originOf(params.initiator) }] : [],
  );
}

/** Chromium writes "not an origin" for requests that no page made. */
function originOf(initiator: string | undefined): string | undefined {
  return initiator?.includes('://') ? initiator : undefined;
}

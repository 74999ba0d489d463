import type { ActionName, Reply, Request } from '@/core/actions';
import type { KeyValueArea, Messenger, Platform } from './port.ts';

/** A platform that lives in memory, for tests. Several pages may share one area, as tabs of a browser do. */
export function createMemoryPlatform(parts: Partial<Platform> = {}): Platform {
  return {
    kind: 'memory',
    storage: createMemoryArea(),
    sessionStorage: createMemoryArea(),
    keepsSettingsEverywhere: true,
    messages: createMemoryMessenger(),
    load: () => Promise.resolve(),
    openPage: () => Promise.resolve(false),
    insertUserCss: null,
    shadowRootOf: (element) => element.shadowRoot,
    ...parts,
  };
}

export function createMemoryArea(initial: Record<string, unknown> = {}): KeyValueArea {
  const values = new Map<string, unknown>(Object.entries(initial));
  const watchers = new Map<string, Set<(value: unknown) => void>>();
  const tell = (key: string): void => {
    for (const changed of watchers.get(key) ?? []) changed(values.get(key));
  };
  return {
    get: (key) => Promise.resolve(structuredClone(values.get(key))),
    async set(key, value) {
      values.set(key, structuredClone(value));
      tell(key);
    },
    async remove(key) {
      values.delete(key);
      tell(key);
    },
    watch(key, changed) {
      const set = watchers.get(key) ?? new Set();
      watchers.set(key, set.add(changed));
      return () => set.delete(changed);
    },
  };
}

/** Delivers to listeners of the same messenger, whoever the target is. */
export function createMemoryMessenger(): Messenger {
  const answers = new Map<ActionName, (payload: never) => unknown>();
  return {
    async send<A extends ActionName>(action: A, payload: Request<A>) {
      const answer = answers.get(action) as
        | ((payload: Request<A>) => Promise<Reply<A>> | Reply<A>)
        | undefined;
      return answer ? await answer(payload) : null;
    },
    on(action, answer) {
      answers.set(action, answer);
      return () => answers.delete(action);
    },
  };
}

import { createMemoryArea, createMemoryMessenger } from './memory.ts';
import type { KeyValueArea, Platform } from './port.ts';

/** What a userscript manager may give. Each is absent where the manager lacks it or the reader refused it. */
export interface UserscriptApi {
  getValue?(key: string): unknown;
  setValue?(key: string, value: unknown): unknown;
  deleteValue?(key: string): unknown;
  addValueChangeListener?(
    key: string,
    listener: (key: string, before: unknown, after: unknown) => void,
  ): unknown;
  removeValueChangeListener?(id: unknown): void;
}

const PREFIX = 'elder-mode.';

/** What the manager grants; names that it does not know are simply not there. */
declare const GM_getValue: UserscriptApi['getValue'];
declare const GM_setValue: UserscriptApi['setValue'];
declare const GM_deleteValue: UserscriptApi['deleteValue'];
declare const GM_addValueChangeListener: UserscriptApi['addValueChangeListener'];
declare const GM_removeValueChangeListener: UserscriptApi['removeValueChangeListener'];

/** Gathers the manager's functions. Each is looked for by itself, since managers differ in what they have. */
export function managerApi(): UserscriptApi {
  return {
    ...(typeof GM_getValue === 'function' ? { getValue: GM_getValue } : {}),
    ...(typeof GM_setValue === 'function' ? { setValue: GM_setValue } : {}),
    ...(typeof GM_deleteValue === 'function' ? { deleteValue: GM_deleteValue } : {}),
    ...(typeof GM_addValueChangeListener === 'function'
      ? { addValueChangeListener: GM_addValueChangeListener }
      : {}),
    ...(typeof GM_removeValueChangeListener === 'function'
      ? { removeValueChangeListener: GM_removeValueChangeListener }
      : {}),
  };
}

/** The userscript adapter: one file holds everything, so nothing is loaded later; there is no background. */
export function createUserscriptPlatform(view: Window, api: UserscriptApi): Platform {
  const kept = api.getValue !== undefined && api.setValue !== undefined;
  return {
    kind: 'userscript',
    storage: kept ? managerArea(api) : pageArea(view),
    sessionStorage: createMemoryArea(),
    keepsSettingsEverywhere: kept,
    messages: createMemoryMessenger(),
    load: () => Promise.resolve(),
    openPage: () => Promise.resolve(false),
    insertUserCss: null,
    shadowRootOf: (element) => element.shadowRoot,
  };
}

/** Values are kept as text, so that managers which refuse structured values keep them too. */
function managerArea(api: UserscriptApi): KeyValueArea {
  return {
    async get(key) {
      return parse(await api.getValue?.(key));
    },
    async set(key, value) {
      await api.setValue?.(key, JSON.stringify(value));
    },
    async remove(key) {
      await api.deleteValue?.(key);
    },
    watch(key, changed) {
      const id = api.addValueChangeListener?.(key, (_key, _before, after) => changed(parse(after)));
      return () => api.removeValueChangeListener?.(id);
    },
  };
}

/** Without a manager's storage the page's own has to do: settings then hold on this site only. */
function pageArea(view: Window): KeyValueArea {
  return {
    async get(key) {
      return parse(view.localStorage.getItem(PREFIX + key));
    },
    async set(key, value) {
      view.localStorage.setItem(PREFIX + key, JSON.stringify(value));
    },
    async remove(key) {
      view.localStorage.removeItem(PREFIX + key);
    },
    watch(key, changed) {
      const listener = (event: StorageEvent): void => {
        if (event.key === PREFIX + key) changed(parse(event.newValue));
      };
      view.addEventListener('storage', listener);
      return () => view.removeEventListener('storage', listener);
    },
  };
}

/** What cannot be read as JSON is handed on as it is: the settings' check puts it aside and says so. */
function parse(text: unknown): unknown {
  if (typeof text !== 'string') return text ?? undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

// Stands in for a userscript manager: keeps values, and hands them to scripts that ask.
chrome.runtime.onUserScriptMessage?.addListener(({ method, key, value }, _sender, reply) => {
  const area = chrome.storage.local;
  const work = {
    get: async () => (await area.get(key))[key],
    set: () => area.set({ [key]: value }),
    remove: () => area.remove(key),
  }[method];
  work().then((result) => reply(result ?? null));
  return true;
});

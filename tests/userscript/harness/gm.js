// What a manager grants, over the messages of a userscript world.
const ask = (method, key, value) => chrome.runtime.sendMessage({ method, key, value });
globalThis.GM_getValue = async (key, fallback) => (await ask('get', key)) ?? fallback;
globalThis.GM_setValue = (key, value) => ask('set', key, value);
globalThis.GM_deleteValue = (key) => ask('remove', key);

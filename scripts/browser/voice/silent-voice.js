// Says nothing, at about the pace of speech, and remembers it: tests and headless runs have no loudspeaker.
const WORD = 2;

globalThis.spoken = [];
globalThis.isSpeaking = false;
/** How it behaves: milliseconds a character, and whether it `speaks`, `dies` after two words or never `starts`. */
globalThis.manner = { pace: 20, does: 'speaks' };
let current = 0;

chrome.ttsEngine.onSpeak.addListener(async (text, _options, sendEvent) => {
  current += 1;
  const mine = current;
  globalThis.spoken.push(text);
  const { pace, does } = globalThis.manner;
  if (does === 'never starts') return;
  sendEvent({ type: 'start', charIndex: 0 });
  globalThis.isSpeaking = true;
  for (let at = 0; at < text.length; at += WORD) {
    if (does === 'dies' && at > WORD) return;
    sendEvent({ type: 'word', charIndex: at, length: Math.min(WORD, text.length - at) });
    await new Promise((resolve) => setTimeout(resolve, WORD * pace));
    if (mine !== current) return;
  }
  globalThis.isSpeaking = false;
  sendEvent({ type: 'end', charIndex: text.length });
});
chrome.ttsEngine.onStop.addListener(() => {
  current += 1;
  globalThis.isSpeaking = false;
});

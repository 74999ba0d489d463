// Says nothing, at about the pace of speech, and remembers it: tests and headless runs have no loudspeaker.
const MS_PER_CHARACTER = 20;
const WORD = 2;

globalThis.spoken = [];
let current = 0;

chrome.ttsEngine.onSpeak.addListener(async (text, _options, sendEvent) => {
  current += 1;
  const mine = current;
  globalThis.spoken.push(text);
  sendEvent({ type: 'start', charIndex: 0 });
  for (let at = 0; at < text.length; at += WORD) {
    sendEvent({ type: 'word', charIndex: at, length: Math.min(WORD, text.length - at) });
    await new Promise((resolve) => setTimeout(resolve, WORD * MS_PER_CHARACTER));
    if (mine !== current) return;
  }
  sendEvent({ type: 'end', charIndex: text.length });
});
chrome.ttsEngine.onStop.addListener(() => {
  current += 1;
});

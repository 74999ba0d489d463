import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process, { env, platform } from 'node:process';

/** A family that runs the same build: Chromium stands for Chrome and Edge as well. */
export type Family = 'chromium' | 'firefox';

interface Places {
  /** Names to look for on PATH. */
  readonly names: readonly string[];
  /** Inside /Applications or ~/Applications. */
  readonly mac: readonly string[];
  /** Inside Program Files or the user's local programs. */
  readonly windows: readonly string[];
}

const PLACES: Record<Family, Places> = {
  chromium: {
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    mac: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'Chromium.app/Contents/MacOS/Chromium',
    ],
    windows: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Chromium\\Application\\chrome.exe',
    ],
  },
  firefox: {
    names: ['firefox', 'firefox-esr'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
};

/** The program of an installed browser, or undefined. The variables CHROMIUM and FIREFOX come first. */
export function findBrowser(family: Family): string | undefined {
  const named = env[family.toUpperCase()];
  return [...(named ? [named] : []), ...candidates(PLACES[family])].find(isProgram);
}

function candidates(places: Places): string[] {
  if (platform === 'darwin') return everyName(['/Applications', `${env['HOME']}/Applications`], places.mac);
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return everyName(
      roots.filter((root) => root !== undefined),
      places.windows,
    );
  }
  return everyName((env['PATH'] ?? '').split(delimiter), places.names);
}

/** Every name in every folder; the order of the names is the order of preference. */
function everyName(folders: readonly string[], names: readonly string[]): string[] {
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether this process may install system packages, and must run Chromium without its sandbox. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RATE = 16_000;
const FRAME_MS = 20;
/** Of full scale; a silent null sink has none at all. */
const AUDIBLE = 0.01;

/** What was heard between two moments. */
export interface Heard {
  /** Seconds from the beginning until the first sound had reached the microphone; infinite for silence. */
  readonly first: number;
  /** Seconds from the first to the last sound. */
  readonly lasted: number;
  /** Share of that time in which there was sound. */
  readonly filled: number;
  /** Seconds of the longest silence in that time. */
  readonly gap: number;
  /** Largest sample, 0–1. */
  readonly peak: number;
  /** The programs that played, as the sound server names them. */
  readonly by: readonly string[];
}

/** A loudspeaker that nobody hears, with a microphone before it. Needs `pulseaudio` and `parec`. */
export class DeafRoom {
  readonly #server: ChildProcess;
  readonly #env: NodeJS.ProcessEnv;

  private constructor(server: ChildProcess, env: NodeJS.ProcessEnv) {
    this.#server = server;
    this.#env = env;
  }

  /** Starts a sound server of its own; programs started afterwards with `process.env` speak into it. */
  static async open(): Promise<DeafRoom> {
    const folder = mkdtempSync(join(tmpdir(), 'elder-sound-'));
    const socket = join(folder, 'native');
    Object.assign(process.env, { XDG_RUNTIME_DIR: folder, PULSE_SERVER: `unix:${socket}` });
    const modules = [
      `module-native-protocol-unix socket=${socket} auth-anonymous=1`,
      'module-null-sink sink_name=room',
      'module-always-sink',
    ];
    const args = ['-n', '--daemonize=no', '--exit-idle-time=-1', ...modules.flatMap((it) => ['-L', it])];
    const server = spawn('pulseaudio', args, { stdio: 'ignore', env: process.env });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    if (server.exitCode !== null) throw new Error('pulseaudio does not start here');
    return new DeafRoom(server, process.env);
  }

  /** Records while `act` runs. */
  async during(act: () => Promise<unknown>): Promise<Heard> {
    const chunks: Buffer[] = [];
    let begun = Number.POSITIVE_INFINITY;
    let first = Number.POSITIVE_INFINITY;
    const recorder = spawn(
      'parec',
      ['-d', 'room.monitor', '--format=s16le', `--rate=${RATE}`, '--channels=1', '--latency-msec=20'],
      {
        env: this.#env,
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    recorder.stdout.on('data', (chunk: Buffer) => {
      if (performance.now() < begun) return;
      chunks.push(chunk);
      // By the clock: the sound server may hand over what it has recorded sooner or later than it was heard.
      if (first === Number.POSITIVE_INFINITY && isAudible(chunk)) first = (performance.now() - begun) / 1000;
    });
    await new Promise((resolve) => setTimeout(resolve, 700));
    begun = performance.now();
    const players = new Set<string>();
    const watch = setInterval(() => this.#players().forEach((name) => void players.add(name)), 500);
    await act();
    clearInterval(watch);
    recorder.kill();
    return { ...analyse(Buffer.concat(chunks)), first, by: [...players] };
  }

  #players(): string[] {
    const listed = execFileSync('pactl', ['list', 'sink-inputs'], {
      env: { ...this.#env, LC_ALL: 'C' },
      encoding: 'utf8',
    });
    return [...listed.matchAll(/application\.name = "([^"]+)"/g)].map(([, name = '']) => name);
  }

  /** Ends the system's speech that was started in this room, as a driver that crashes does. */
  killSystemSpeech(): void {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/u.test(name))) {
      const isSpeech = /^(?:sd_|speech-dispatch)/u.test(readQuietly(`/proc/${pid}/comm`));
      const isOurs = readQuietly(`/proc/${pid}/environ`).includes(
        `XDG_RUNTIME_DIR=${this.#env['XDG_RUNTIME_DIR']}`,
      );
      if (isSpeech && isOurs) process.kill(Number(pid), 'SIGKILL');
    }
  }

  close(): void {
    this.#server.kill();
  }
}

/** Processes may go while they are looked at, or belong to others. */
function readQuietly(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function isAudible(pcm: Buffer): boolean {
  for (let at = 0; at + 2 <= pcm.length; at += 2)
    if (Math.abs(pcm.readInt16LE(at)) / 0x8000 > AUDIBLE) return true;
  return false;
}

function analyse(pcm: Buffer): Omit<Heard, 'by' | 'first'> {
  const size = (RATE * FRAME_MS) / 1000;
  const peaks: number[] = [];
  for (let at = 0; at + size <= pcm.length / 2; at += size) {
    let peak = 0;
    for (let index = at; index < at + size; index++)
      peak = Math.max(peak, Math.abs(pcm.readInt16LE(index * 2)) / 0x8000);
    peaks.push(peak);
  }
  const first = peaks.findIndex((peak) => peak > AUDIBLE);
  const last = peaks.findLastIndex((peak) => peak > AUDIBLE);
  if (first < 0) return { lasted: 0, filled: 0, gap: 0, peak: Math.max(0, ...peaks) };
  const within = peaks.slice(first, last + 1);
  const seconds = (frames: number) => (frames * FRAME_MS) / 1000;
  return {
    lasted: seconds(within.length),
    filled: within.filter((peak) => peak > AUDIBLE).length / within.length,
    gap: seconds(longestSilence(within)),
    peak: Math.max(...within),
  };
}

/** In frames. */
function longestSilence(peaks: readonly number[]): number {
  let longest = 0;
  let now = 0;
  for (const peak of peaks) {
    now = peak > AUDIBLE ? 0 : now + 1;
    longest = Math.max(longest, now);
  }
  return longest;
}

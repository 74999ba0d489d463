import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder: every script works from here, wherever it was called. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** What a finished child process left behind. `output` is stdout and stderr as they came. */
export interface Finished {
  readonly ok: boolean;
  readonly output: string;
}

export interface RunOptions {
  readonly env?: Record<string, string>;
  /** Milliseconds after which the child is ended and counts as failed. */
  readonly timeout?: number;
}

/** Runs a command in the project's folder and collects what it says. Never throws: a failure is `ok: false`. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return new Promise((resolve) => {
    const chunks: string[] = [];
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, NO_COLOR: '1', ...options.env },
      ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
    });
    child.stdout.on('data', (chunk) => chunks.push(String(chunk)));
    child.stderr.on('data', (chunk) => chunks.push(String(chunk)));
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output: chunks.join('') }));
  });
}

/** Runs a tool from node_modules by its script, on this node: works the same on every platform. */
export function runTool(
  script: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Finished> {
  return run(process.execPath, [join(ROOT, 'node_modules', script), ...args], options);
}

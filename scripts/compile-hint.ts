import type { Plugin } from 'vite';

/** Scripts of which nearly every function runs as soon as they are there. */
const COMPILED_AT_ONCE: ReadonlySet<string> = new Set(['look.js', 'top.js']);

/**
 * Chromium compiles a script that begins so as a whole, instead of looking for the end of each function first and
 * compiling it when it is called: a quarter of the script time of turning the mode on. To others it is a comment
 * (https://v8.dev/blog/explicit-compile-hints).
 */
const HINT = '//# allFunctionsCalledOnLoad\n';

/** Writes the hint into the built scripts that gain from it. */
export function hintCompiler(): Plugin {
  return {
    name: 'elder-compile-hint',
    generateBundle: {
      // After the builder has taken the name off the function that holds the script.
      order: 'post',
      handler(_options, bundle) {
        for (const part of Object.values(bundle))
          if (part.type === 'chunk' && COMPILED_AT_ONCE.has(part.fileName)) part.code = HINT + part.code;
      },
    },
  };
}

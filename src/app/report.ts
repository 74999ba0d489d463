/** Tells errors to whoever debugs the extension. Nothing leaves the machine. */
export function createReport(): (error: unknown) => void {
  return (error) => {
    // biome-ignore lint/suspicious/noConsole: the one place that writes to the log
    console.warn('elder-mode:', error);
  };
}

/**
 * Text that was compressed with gzip and written in base64, such as data in a script.
 * Rejects when it is not that. The stream comes from a blob because a content script of Firefox may not pipe a stream
 * of its own making ("Permission denied to access property autoAllocateChunkSize", 153).
 */
export async function inflate(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(text).text();
}

/** Speech-dispatcher lists 13,000 voices little by little: resolves when no more come. */
export async function allListed(count: () => Promise<number>): Promise<void> {
  for (let before = -1, now = 0; now === 0 || now !== before; now = await count()) {
    before = now;
    await wait(2000);
  }
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

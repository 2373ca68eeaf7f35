/** How long a page may take to think about a value: some controls validate half a second late. */
const lateValidation = 700;

/** Waits until the page had its turn after a write. Resolves early when the signal aborts. */
export function pageHadItsTurn(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, lateValidation);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}

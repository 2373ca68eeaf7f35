/** Resolves at the next change of a document, at the latest after half a second. */
export function nextChange(page: Document, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    const observer = new MutationObserver(end);
    observer.observe(page, { subtree: true, childList: true, attributes: true });
    const timer = setTimeout(end, 500);
    signal.addEventListener('abort', end, { once: true });
  });
}

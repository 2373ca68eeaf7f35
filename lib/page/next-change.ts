/** Milliseconds after which a page that does not change is looked at all the same. */
const longestWait = 500;

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
    const timer = setTimeout(end, longestWait);
    signal.addEventListener('abort', end, { once: true });
  });
}

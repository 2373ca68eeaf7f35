/** What cannot be loaded is asked for so often; then the page is read without it. */
const mostAttempts = 3;

/**
 * Loads what a page turns out to need. What is half understood is not told meanwhile: it would be told
 * again, and differently, a moment later.
 *
 * @param load Resolves in any case.
 * @param loaded Called after each attempt.
 * @returns whether a page that lacks the part is to wait.
 */
export function createPartLoader(
  load: () => Promise<void>,
  loaded: () => void,
): (lacks: boolean) => boolean {
  let attempts = 0;
  let isLoading = false;
  const begin = async () => {
    attempts += 1;
    isLoading = true;
    await load();
    isLoading = false;
    loaded();
  };
  return (lacks) => {
    if (!lacks) return false;
    if (!isLoading && attempts < mostAttempts) void begin();
    return isLoading;
  };
}

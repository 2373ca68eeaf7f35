/**
 * Runs in the page: what is pressed and is smaller than 24 by 24 CSS pixels (WCAG 2.5.8), one line each. A
 * box to tick is as large as its label; a link within a sentence is as high as its line.
 */
export function smallTargetsIn(): string[] {
  const least = 24 - 0.01;
  const pressed = 'button, a[href], input, select, textarea, summary, [tabindex="0"]';
  const isInSentence = (element: Element) =>
    element.matches('a') &&
    [...(element.parentElement?.childNodes ?? [])].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
    );
  return [...document.querySelectorAll(pressed)]
    .filter((element) => element.checkVisibility() && !isInSentence(element))
    .flatMap((element) => {
      const area = element.matches('[type="checkbox"], [type="radio"]')
        ? (element.closest('label') ?? element)
        : element;
      const { width, height } = area.getBoundingClientRect();
      const name = element.getAttribute('aria-label') ?? element.textContent?.trim();
      return width >= least && height >= least
        ? []
        : [`${element.localName} of ${width} × ${height}: ${name}`];
    });
}

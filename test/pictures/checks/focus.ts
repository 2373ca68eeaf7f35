import type { Page } from 'puppeteer-core';

/** Whatever takes the focus by keyboard and does not show it with a ring of 2 px, one line each. */
export async function unseenFocus(page: Page): Promise<string[]> {
  // Another window may have come to the front meanwhile, and only a page with the focus shows where it is.
  await page.emulateFocusedPage(true);
  // From this press on the browser takes the focus for one that is moved by keyboard.
  await page.keyboard.press('Tab');
  return page.evaluate(withoutRing);
}

/** Runs in the page. */
function withoutRing(): string[] {
  const takesFocus = 'button, a[href], input, select, textarea, summary, [tabindex="0"]';
  const all = [...document.querySelectorAll<HTMLElement>(takesFocus)].filter(
    (element) => element.checkVisibility() && !element.matches(':disabled'),
  );
  return all.flatMap((element) => {
    element.focus({ focusVisible: true });
    const name = `${element.localName}: ${element.getAttribute('aria-label') ?? element.textContent?.trim()}`;
    if (document.activeElement !== element) return [`takes no focus: ${name}`];
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const isSeen =
      outlineStyle !== 'none' &&
      Number.parseFloat(outlineWidth) >= 2 &&
      !/, 0\)$/.test(outlineColor);
    return isSeen ? [] : [`shows no focus: ${name}`];
  });
}

import { act, cleanup, configure } from '@testing-library/preact';
import { options } from 'preact';
import { afterAll, afterEach, vi } from 'vitest';

// Nothing is painted here. Effects that waited for a frame would outlive the document of the last test.
options.requestAnimationFrame = (flush) => void setTimeout(flush);

// What views leave behind as they go is done before their test is over.
afterEach(() => act(cleanup));

// A view that was still being loaded when its test had seen enough must not outlive the document.
afterAll(() => vi.dynamicImportSettled());

// Views that load later are read and compiled first, which a busy machine does not do within a second.
configure({ asyncUtilTimeout: 15_000 });

/** jsdom lays nothing out: what hides an element here is what the styles say on its way up. */
function checkVisibility(this: Element, options: CheckVisibilityOptions = {}): boolean {
  if (!this.isConnected) return false;
  if (options.visibilityProperty && getComputedStyle(this).visibility !== 'visible') return false;
  for (let element: Element | null = this; element !== null; element = element.parentElement) {
    const { display, opacity } = getComputedStyle(element);
    if (element.hasAttribute('hidden') || display === 'none') return false;
    if (options.opacityProperty && opacity === '0') return false;
  }
  return true;
}

Element.prototype.checkVisibility ??= checkVisibility;

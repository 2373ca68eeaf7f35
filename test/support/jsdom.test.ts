// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import './jsdom.ts';

describe('visibility in jsdom', () => {
  it.each([
    { html: '<p id="it">here</p>', visible: true },
    { html: '<div hidden><p id="it">here</p></div>', visible: false },
    { html: '<div style="display: none"><p id="it">here</p></div>', visible: false },
    { html: '<div style="visibility: hidden"><p id="it">here</p></div>', visible: false },
    { html: '<div style="opacity: 0"><p id="it">here</p></div>', visible: false },
  ])('of $html is $visible', ({ html, visible }) => {
    document.body.replaceChildren(document.createRange().createContextualFragment(html));
    const options = { visibilityProperty: true, opacityProperty: true };
    expect(document.getElementById('it')?.checkVisibility(options)).toBe(visible);
  });
});

import { expect, test } from 'vitest';
import { pageSketch } from '../../lib/consoles/sketch.ts';
import { renderPage } from '../page-sketch/render-page.ts';
import { sampleAddress } from '../page-sketch/sample-text.ts';
import { open, sketchOf, verdict } from '../page-sketch/testing/sketched-document.ts';
import { writtenPages } from '../page-sketch/testing/written-pages.ts';

test.each(writtenPages)(
  'a page from a sketch is judged as the one that was sketched: $what',
  (page) => {
    open(page.html);
    const { sketch } = sketchOf(page.console, page.address);
    expect(sketch.pages.length).toBeGreaterThan(0);
    open(renderPage(pageSketch.parse(JSON.parse(JSON.stringify(sketch)))));
    const again = sketchOf(page.console, sampleAddress(sketch.address)).sketch;
    expect(verdict(again)).toEqual(verdict(sketch));
    expect(again.address).toBe(sketch.address);
  },
);

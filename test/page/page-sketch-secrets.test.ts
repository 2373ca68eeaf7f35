import { describe, expect, test } from 'vitest';
import { pageSketch } from '../../lib/consoles/sketch.ts';
import { release } from '../../lib/consoles/sketch-release.ts';
import { leaksIn, plants, plantsInAddress } from '../page-sketch/testing/secrets.ts';
import { open, sketchOf } from '../page-sketch/testing/sketched-document.ts';
import { writtenPages } from '../page-sketch/testing/written-pages.ts';

const openRoots = `<script>for (const t of document.querySelectorAll('template[data-shadow]')) {
  t.parentElement.attachShadow({ mode: 'open' }).append(t.content); t.remove(); }</script>`;
const planted = plants.map((plant) => plant.html).join('\n');
const consoles = ['entra', 'image-relay'] as const;

/** A page that is recognised, with every secret in it. */
function plantIn(name: (typeof consoles)[number]) {
  const page = writtenPages.find((each) => each.console === name);
  if (page === undefined) throw new Error(`No page of ${name}`);
  const html = `${page.html}${planted}${openRoots}`;
  open(`<html lang="en-${plants[0]?.secret}">${html}</html>`);
  return { html, ...sketchOf(name, page.address) };
}

test('at least fifty secrets are planted, and no two are alike', () => {
  expect(new Set(plants.map((plant) => plant.secret)).size).toBe(plants.length);
  expect(plants.length + plantsInAddress.length).toBeGreaterThanOrEqual(50);
});

describe.each(consoles)('on a page of %s', (name) => {
  test('a sketch holds no piece of any secret', () => {
    const { sketch } = plantIn(name);
    expect(leaksIn(JSON.stringify(sketch))).toEqual([]);
    expect(sketch.pages.length).toBeGreaterThan(0);
    expect(() => pageSketch.parse(sketch)).not.toThrow();
  });

  test('every secret stands in the page itself, so that one which came along would be found', () => {
    const { html } = plantIn(name);
    expect(leaksIn(html)).toEqual(plants.map((plant) => plant.place));
  });

  test('a piece of six characters is found in a sketch that has one', () => {
    const { sketch } = plantIn(name);
    const [plant] = plants;
    const withPiece = { ...sketch, language: plant?.secret.slice(2, 8).toUpperCase() };
    expect(leaksIn(JSON.stringify(withPiece))).toEqual([plant?.place]);
  });

  test('a caption that the admin releases comes in, and nothing else', () => {
    const { sketch, captions } = plantIn(name);
    const secret = plants.find((plant) => plant.place === 'a legend');
    const chosen = captions.filter(({ text }) => leaksIn(text).includes('a legend'));
    expect(chosen.map(({ text }) => text.toLowerCase())).toEqual([secret?.secret]);
    const released = release(
      sketch,
      captions,
      chosen.map(({ index }) => index),
    );
    expect(leaksIn(JSON.stringify(released))).toEqual(['a legend']);
    expect(() => pageSketch.parse(released)).not.toThrow();
  });
});

const [host, domain, object, parameter, name, query] = plantsInAddress.map(({ secret }) => secret);
const addresses = [
  [
    'entra',
    `https://entra.microsoft.com/${host}/?x=${query}#@${domain}.example/view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/SignOn/objectId/${object}/appId/${parameter}/${name}/1`,
  ],
  [
    'entra',
    `https://entra.microsoft.com/#view/${host}/${domain}/~/${object}/${name}~/${parameter}/fromNav/${query}.ReactView`,
  ],
  [
    'image-relay',
    `https://${host}.imagerelay.com/${domain}/${object}/edit?${name}=${parameter}#${query}`,
  ],
] as const;

test.each(addresses)(
  'an address of %s keeps the words of the console alone',
  (console, address) => {
    open('<h1>Library</h1>');
    const { sketch } = sketchOf(console, address);
    expect(leaksIn(address, plantsInAddress)).toHaveLength(plantsInAddress.length);
    expect(leaksIn(JSON.stringify(sketch), plantsInAddress)).toEqual([]);
  },
);

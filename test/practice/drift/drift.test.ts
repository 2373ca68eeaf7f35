import { describe, expect, test } from 'vitest';
import { captionsFor, captionsOf, pseudoLocale } from '../entra/captions/captions.ts';
import { english } from '../entra/captions/english.ts';
import { openPortal } from '../image-relay/testing/visitor.ts';
import { chanceOf } from './chance.ts';
import { renamingOf } from './rename.ts';

const seeds = Array.from({ length: 20 }, (_, index) => index + 1);
const settings = '/admin/account/single_sign_on';

async function shown(path: string, drift: number | null): Promise<string> {
  const { visitor, world } = await openPortal();
  world.options.drift = drift;
  return (await visitor.get(path)).body;
}

const truthsIn = (body: string) =>
  [...body.matchAll(/data-truth="([^"]*)"/g)].map(([, truth]) => truth);

describe('chance', () => {
  test('is the same for the same seed and differs between seeds', () => {
    const picked = (seed: number) =>
      seeds.map((_, index) => chanceOf(seed)(`thing ${index}`, 1000)).join();
    expect(picked(7)).toBe(picked(7));
    expect(new Set(seeds.map(picked)).size).toBe(seeds.length);
  });

  test('takes every way about as often', () => {
    const counts = [0, 0, 0];
    for (let at = 0; at < 3000; at += 1) {
      const way = chanceOf(at)('way', 3);
      counts[way] = (counts[way] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(900);
  });

  test('never leaves today where nothing drifts', () => {
    expect(seeds.map((seed) => chanceOf(null)(`thing ${seed}`, 9))).toEqual(seeds.map(() => 0));
  });
});

describe('words', () => {
  test('of the English portal change with the years, and those of today do not', () => {
    expect(captionsOf({ lang: 'en', drift: null })).toEqual(english);
    const signOn = seeds.map((drift) => captionsOf({ lang: 'en', drift }).signOnUrl);
    expect(new Set(signOn).size).toBeGreaterThan(1);
  });

  test('keep their placeholders in look-alike letters', () => {
    const pseudo = captionsFor(pseudoLocale);
    expect(pseudo.setUpApp).toBe('[Šéţ ûp {app}]');
    expect(Object.keys(pseudo)).toEqual(Object.keys(english));
  });
});

describe('names', () => {
  const { html, css } = renamingOf(3);

  test('of classes and ids are others, and what points to them follows', () => {
    const [, id] = /id="([^"]*)"/.exec(html('<label for="a"> <input id="a" class="b c">')) ?? [];
    expect(id).not.toBe('a');
    expect(html('<label for="a">')).toBe(`<label for="${id}">`);
  });

  test('are known to the style sheet beside those of today', () => {
    expect(css('.b:hover { color: #fff; }')).toMatch(
      /^:is\(\.b, \.b-\w+\):hover \{ color: #fff; \}$/,
    );
  });

  test('stay where nothing drifts', () => {
    expect(renamingOf(null).html('<i class="b">')).toBe('<i class="b">');
  });
});

describe('Image Relay', () => {
  test('keeps every field but the one that a form can do without', async () => {
    const today = truthsIn(await shown(settings, null));
    for (const drift of seeds) {
      const now = new Set(truthsIn(await shown(settings, drift)));
      const gone = today.filter((truth) => !now.has(truth));
      expect(['', 'samlSettings.logoutUrl']).toContain(gone.join());
    }
  });

  test('shows look-alikes in some years and none today', async () => {
    const bodies = await Promise.all(seeds.map((drift) => shown(settings, drift)));
    expect(bodies.some((body) => body.includes('lookAlike.sp_certificate'))).toBe(true);
    expect(await shown(settings, null)).not.toContain('lookAlike');
  });
});

import { describe, expect, it } from 'vitest';
import { markups } from '../markups.ts';
import { createVisitor } from './testing/visitor.ts';

describe('the documents', () => {
  it.each(['/', '/8adf8e6e-67b2-4cf2-a259-e3dc5476c621/', '/larkspur.example/?l=de'])(
    'has the shell at %s',
    async (path) => {
      const { get } = await createVisitor();
      const text = await (await get(path)).text();
      expect(text).toContain('id="web-container"');
      expect(text).toContain('nothing here is real');
    },
  );

  it('say their language and bring its captions along', async () => {
    const { get } = await createVisitor({ lang: 'de' });
    const text = await (await get('/')).text();
    expect(text).toContain('<html lang="de">');
    expect(text).toContain('Unternehmensanwendungen');
    expect(text).not.toContain('Enterprise applications');
  });

  it('cannot be broken out of by a name', async () => {
    const { get, world } = await createVisitor();
    world.tenant.displayName = '</script><b>';
    expect(await (await get('/')).text()).not.toContain('</script><b>');
  });

  it.each([
    ['portal', 'shell'],
    ['blade', 'frame'],
  ] as const)('of the %s have a script and a style', async (part, entry) => {
    const { get } = await createVisitor({}, part);
    expect((await get(`/assets/${entry}.js`)).headers.get('content-type')).toMatch(/javascript/);
    expect((await get(`/assets/${entry}.css`)).headers.get('content-type')).toMatch(/css/);
  });

  it.each(markups)('as %s say so to their script and have a style of their own', async (markup) => {
    const { get } = await createVisitor({ markup });
    expect(await (await get('/')).text()).toContain(`"markup":"${markup}"`);
    const style = await (await get('/assets/shell.css')).text();
    expect(style).toContain('.fxs-topbar');
    expect(style.includes('.fxs-blade')).toBe(markup === 'portal' || markup === 'frames');
  });

  it('give frames no practice strip, because the shell has one already', async () => {
    const { get } = await createVisitor({}, 'blade');
    expect(await (await get('/React/Index')).text()).not.toContain('nothing here is real');
  });
});

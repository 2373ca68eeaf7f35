import { describe, expect, it } from 'vitest';
import { appFragment, fragments } from './client/addresses.ts';
import { parseRoute } from './client/route.ts';

const ids = { objectId: 'obj-1', appId: 'app-1' };

describe('an address of the portal', () => {
  it.each([
    ['', 'home'],
    ['#home', 'home'],
    ['#@larkspur.example/home', 'home'],
    ['#dashboard/private/1', 'unknown'],
    ['#view/OnlyExtension', 'unknown'],
  ])('%j is %s', (fragment, kind) => {
    expect(parseRoute(fragment).kind).toBe(kind);
  });

  it.each([
    [`#view/E/ManagedAppMenuBlade/~/SignOn/objectId/obj-1/appId/app-1`],
    [`#view/E/ManagedAppMenuBlade/~/SignOn/appId/app-1/objectId/obj-1`],
    [`#@larkspur.example/view/E/ManagedAppMenuBlade/~/SignOn/objectId/obj-1/appId/app-1`],
    [`#blade/E/ManagedAppMenuBlade/SignOn/appId/app-1/objectId/obj-1`],
    [appFragment('SignOn', ids).replace('Microsoft_AAD_IAM', 'E')],
  ])('%s names the single sign-on page of one application', (fragment) => {
    const route = parseRoute(fragment);
    expect(route).toMatchObject({ extension: 'E', blade: 'ManagedAppMenuBlade', item: 'SignOn' });
    if (route.kind !== 'blade') return;
    expect(route.parameters.get('objectId')).toBe('obj-1');
    expect(route.parameters.get('appId')).toBe('app-1');
  });

  it('keeps apart the text null and the value null', () => {
    const route = parseRoute('#view/E/B/mode~/null/name/null/fromNav/');
    expect(route.kind === 'blade' && [...route.parameters]).toEqual([
      ['mode', null],
      ['name', 'null'],
      ['fromNav', ''],
    ]);
  });

  it('reads no entry where an old address has parameters only', () => {
    const route = parseRoute('#blade/E/UserCreateBlade/initialMode~/1/b2cEnabled~/false');
    expect(route).toMatchObject({ item: '' });
    expect(route.kind === 'blade' && route.parameters.get('initialMode')).toBe('1');
  });

  it('can be written in any of its own links', () => {
    for (const fragment of Object.values(fragments)) {
      expect(parseRoute(fragment).kind).not.toBe('unknown');
    }
  });

  it('survives a percent sign that encodes nothing', () => {
    expect(parseRoute('#view/E/B/name/100%')).toMatchObject({ kind: 'blade' });
  });
});

import { describe, expect, it } from 'vitest';
import type { AppHead, AppRow, GalleryTile } from './exchange.ts';
import { addImageRelay, createVisitor } from './testing/visitor.ts';

describe('applications', () => {
  it('offers Image Relay among dozens of others, one of which sounds alike', async () => {
    const { read } = await createVisitor();
    const names = (await read<GalleryTile[]>('/api/gallery')).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter((name) => name.startsWith('Image Relay'))).toHaveLength(2);
  });

  it('adds an application under the name that was chosen', async () => {
    const visitor = await createVisitor();
    const objectId = await addImageRelay(visitor, 'Image Relay (test)');
    const [row] = await visitor.read<AppRow[]>('/api/apps');
    expect(row).toMatchObject({ objectId, displayName: 'Image Relay (test)' });
    expect(visitor.saved()).toMatchObject([{ screen: 'newApplication' }]);
  });

  it('finds an application by either of its ids', async () => {
    const visitor = await createVisitor();
    const objectId = await addImageRelay(visitor);
    const byObject = await visitor.read<AppHead>(`/api/apps/${objectId}`);
    expect(await visitor.read(`/api/apps/${byObject.appId}`)).toEqual(byObject);
    expect(byObject.ssoMode).toBe('none');
  });

  it.each([
    ['/api/apps/nobody', 'appNotFound'],
    ['/api/nothing', 'notPlayed'],
  ])('answers %s with a refusal', async (path, problem) => {
    const { get } = await createVisitor();
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ problem });
  });

  it('wants a name', async () => {
    const { send } = await createVisitor();
    expect((await send('POST', '/api/apps', { name: ' ', galleryId: null })).status).toBe(400);
  });
});

import type { Observation } from '../consoles/observation.ts';
import { isLive } from './plan-fill.ts';
import type { SetupEvent } from './setup-event.ts';

/**
 * What Image Relay's settings hold while they are in use. Whether they are somebody else's, and not yet
 * known, the reducer says.
 */
export function liveEvents(seen: Observation, at: string): SetupEvent[] {
  const isForm = seen.pages.some((page) => page.id === 'image-relay/sso-settings');
  if (!isForm || !isLive(seen)) return [];
  const held = seen.fields.filter(
    ({ id, outcome, now }) => id.startsWith('samlSettings.') && outcome === 'found' && now !== '',
  );
  const fields = Object.fromEntries(held.map(({ id, now }) => [id, now]));
  return [{ type: 'setup/live-settings-seen', at, fields }];
}

import { type Random, randomGuid } from './random.ts';
import type { GalleryApp } from './world.ts';

/** Invented applications around Image Relay; one bears a similar name. */
const invented = [
  'Alder Payroll',
  'Anchor CRM',
  'Aurora Boards',
  'Basalt Backup',
  'Birch Learning',
  'Bluejay Chat',
  'Cedar Time',
  'Cinder Analytics',
  'Clover Surveys',
  'Cobalt Tickets',
  'Coral Signatures',
  'Dune Travel',
  'Ember Monitoring',
  'Fern Wiki',
  'Flint Expenses',
  'Garnet Legal',
  'Harbor Helpdesk',
  'Hazel Recruiting',
  'Image Relay Archive Viewer',
  'Imago Print',
  'Indigo Mail Filter',
  'Juniper Forms',
  'Kestrel Events',
  'Lantern Research',
  'Lichen Inventory',
  'Magnolia Facilities',
  'Maple Roadmaps',
  'Nimbus Scans',
  'Onyx Vault',
  'Opal Newsletters',
  'Pebble Polls',
  'Pine Projects',
  'Quartz Contracts',
  'Raven Reports',
  'Relay Station',
  'Sage Training',
  'Slate Whiteboard',
  'Thistle Fleet',
  'Umber Rooms',
  'Willow HR',
];

export function createGallery(random: Random): GalleryApp[] {
  return [imageRelay(random), ...invented.map((name) => other(random, name))].sort((a, b) =>
    a.name.localeCompare(b.name),
  );
}

function imageRelay(random: Random): GalleryApp {
  return {
    id: randomGuid(random),
    name: 'Image Relay',
    publisher: 'Image Relay',
    description: 'Digital asset management for marketing teams.',
    sso: 'saml',
    patterns: {
      identifier: 'https://*.imagerelay.com/sso/metadata',
      replyUrl: 'https://*.imagerelay.com/sso/consume',
      signOnUrl: 'https://*.imagerelay.com/',
    },
  };
}

function other(random: Random, name: string): GalleryApp {
  const host = `${name.toLowerCase().replaceAll(' ', '-')}.example`;
  const kinds = ['saml', 'saml', 'oidc', 'linked'] as const;
  return {
    id: randomGuid(random),
    name,
    publisher: `${name.split(' ')[0]} Ltd`,
    description: `${name} for teams.`,
    sso: kinds[Math.floor(random() * kinds.length)] ?? 'saml',
    patterns: {
      identifier: `https://*.${host}/saml`,
      replyUrl: `https://*.${host}/saml/acs`,
      signOnUrl: `https://*.${host}/`,
    },
  };
}

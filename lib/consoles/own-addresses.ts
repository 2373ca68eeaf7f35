/** Addresses of Image Relay itself, by what they lead to; a console may be asked where they stand. */
const own = '^https://[a-z0-9-]+\\.imagerelay\\.com/';

export const asMetadata = new RegExp(`${own}\\S*\\bmetadata\\b`, 'i');
export const asConsumer = new RegExp(
  `${own}\\S*\\b(?:acs|assertion|callback|consume|consumer)\\b`,
  'i',
);
/** Where people sign in: the portal's own address and nothing after it. */
export const asPortal = new RegExp(`${own}?$`, 'i');

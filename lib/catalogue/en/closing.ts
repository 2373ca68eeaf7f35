/** What comes after the last test. */
export const closing = {
  'closing.heading': 'Roll out',
  'closing.held.both':
    'Not yet: no test of the present settings has passed, and nobody has confirmed another way in. Going on now can lock everybody out, and the report will note it.',
  'closing.held.tested':
    'Not yet: no test of the present settings has passed. Going on now can lock everybody out, and the report will note it.',
  'closing.held.way-in':
    'Not yet: nobody has confirmed another way in. Going on now can lock everybody out, and the report will note it.',
  'closing.ready': 'A test of the present settings has passed, and another way in is confirmed.',
  'closing.despite.both':
    'Done {at, date, medium}, before any test of the settings had passed and before another way in was confirmed.',
  'closing.despite.tested': 'Done {at, date, medium}, before any test of the settings had passed.',
  'closing.despite.way-in': 'Done {at, date, medium}, before another way in was confirmed.',
  'closing.done': 'Done {at, date, medium}',
  'closing.another-way-in.title': 'Keep another way in',
  'closing.another-way-in.what':
    'Keep one Master Admin outside of every group that can only sign in by single sign-on, sign in with that account and its password in another browser, and leave the tab open.',
  'closing.assign-groups.title': 'Assign the people',
  'closing.assign-groups.what':
    'Add the real groups or users in “<entra>Users and groups</entra>”. People in a group within an assigned group do not count, and assigning groups needs Microsoft Entra ID P1 or P2.',
  'closing.move-people.title': 'Move people into the group for single sign-on',
  'closing.move-people.what':
    'Give the people in Image Relay the permission “{permission}”, a few first. Whoever has it can no longer sign in with a password. With Just-In-Time on, anybody whose name in Entra is not their e-mail in Image Relay gets a second user: compare a few beforehand.',
  'closing.tidy-up.title': 'Remove the test user',
  'closing.tidy-up.what':
    'Delete or disable the test user in Entra and in Image Relay, once nobody needs it for tests any more.',
} as const;

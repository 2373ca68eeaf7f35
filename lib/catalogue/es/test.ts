/** The test of single sign-on: how it is watched, what it showed, and what comes after it. */
export const test = {
  'test.sight':
    'The browser will ask whether the assistant may see Microsoft’s sign-in. It looks only during the test, never at passwords, and gives the permission back afterwards.',
  'test.private': 'Test in a private window',
  'test.private.how':
    'The assistant sees nothing in private windows until you allow it there: in the browser’s list of extensions, under the details of this one. Without that, choose “Use another account” on Microsoft’s page, or test by yourself and tell the result below.',

  'test.watching': 'The assistant watches the test',
  'test.watching.blind':
    'The assistant may not see Microsoft’s sign-in, so it watches Image Relay’s side alone. An error at Microsoft you can tell below.',
  'test.seen.request': 'Image Relay asked Entra',
  'test.seen.error': 'Microsoft showed AADSTS{code}',
  'test.seen.response': 'Entra answered',
  'test.seen.signed-in': 'Signed in to Image Relay: {email}',
  'test.seen.nothing': 'Nothing seen yet. Go on in the tab that was opened.',
  'test.ended-here': 'The test has ended here',
  'test.stop': 'Stop watching',

  'test.result': 'What the test showed',
  'test.result.at': '{kind}, {at, date, medium} {at, time, short}',
  'test.result.stale':
    'Settings have changed since: {settings}. This result says nothing of the present ones; test again.',
  'test.result.by-hand': 'Told by hand',
  'test.result.others': 'Also to look at',
  'test.result.found': 'Found',
  'test.result.expected': 'Expected',
  'test.result.nothing-found': 'nothing',
  'test.result.dismiss': 'Close the result',
  'test.go': 'Go to “{step}”',
  'test.logout.choose': 'Use this Logout URL from now on',
  'test.logout.back': 'Use the Logout URL that Entra shows again',

  'test.arrived': 'What arrived, line by line',
  'test.expected': 'expected: {value}',
  'test.raw': 'The messages themselves',
  'test.raw.warning':
    'They hold names and addresses of the person who signed in. Nothing of them is kept once this panel is closed.',
  'test.raw.request': 'Request',
  'test.raw.response': 'Answer',
  'test.raw.show': 'Show the messages',
  'test.copy-for-support': 'Copy for support, without anybody’s name',
  'test.copy-for-support.why':
    'Names and addresses are replaced by stand-ins, so no signature in the copy fits any more.',

  'test.tell': 'Tested elsewhere? Tell the result',
  'test.tell.code': 'Number of Microsoft’s error, such as AADSTS50105',
  'test.tell.symptom': 'Or what you see',
  'test.tell.symptom.none': 'Choose what fits',
  'test.tell.look': 'Say what it means',
  'test.tell.not-a-code': 'That is not a number of Microsoft’s errors: it has five digits or more.',
  'test.tell.passed': 'It worked: mark the step as done by hand',

  'test.sign-out.heading': 'Test signing out',
  'test.sign-out.why':
    'Image Relay may only send the browser to the Logout URL, and the address that Entra shows then ends in an error. Start the test, and sign out of Image Relay as the test user in the tab that opens.',
  'test.sign-out.start': 'Start the sign-out test',
  'test.kind.sp': 'Sign-on URL',
  'test.kind.test': '“<entra>Test this application</entra>”',
  'test.kind.tile': 'My Apps',
  'test.kind.sign-out': 'Signing out',

  'closing.heading': 'Roll out',
  'closing.held.both':
    'Not yet: no test of the present settings has passed, and nobody has confirmed another way in. Whoever goes on now can lock everybody out; the report will say so.',
  'closing.held.tested':
    'Not yet: no test of the present settings has passed. Whoever goes on now can lock everybody out; the report will say so.',
  'closing.held.way-in':
    'Not yet: nobody has confirmed another way in. Whoever goes on now can lock everybody out; the report will say so.',
  'closing.ready': 'A test of the present settings has passed and another way in is there.',
  'closing.despite.both':
    'Done {at, date, medium}, before any test of the settings had passed and before another way in was confirmed.',
  'closing.despite.tested': 'Done {at, date, medium}, before any test of the settings had passed.',
  'closing.despite.way-in': 'Done {at, date, medium}, before another way in was confirmed.',
  'closing.done': 'Done {at, date, medium}',
  'closing.another-way-in.title': 'Make sure of another way in',
  'closing.another-way-in.what':
    'Keep one Master Admin outside of every group that can only sign in by single sign-on, sign in as that one with a password in another browser, and leave the tab open.',
  'closing.assign-groups.title': 'Assign the people',
  'closing.assign-groups.what':
    'Add the real groups or users in “<entra>Users and groups</entra>”. People in a group within an assigned group do not count, and assigning groups needs Microsoft Entra ID P1 or P2.',
  'closing.move-people.title': 'Move people into the group for single sign-on',
  'closing.move-people.what':
    'Give the people in Image Relay the permission “{permission}”, a few first. Whoever is in it can no longer sign in with a password. With Just-In-Time on, anybody whose name in Entra is not their e-mail in Image Relay gets a second user: compare some before.',
  'closing.tidy-up.title': 'Remove the test user',
  'closing.tidy-up.what':
    'Delete or disable the test user in Entra and in Image Relay, once nobody needs it for tests any more.',
} as const;

/** How a test of single sign-on is watched, and what it showed. */
export const test = {
  'test.watching': 'The assistant watches the test',
  'test.watching.blind':
    'The assistant is not allowed to see Microsoft’s sign-in, so it watches Image Relay’s side alone. If Microsoft shows an error, enter its number below.',
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
    'Settings have changed since: {settings}. This result says nothing about the present ones; test again.',
  'test.result.by-hand': 'Told by hand',
  'test.result.others': 'Also to look at',
  'test.result.found': 'Found',
  'test.result.expected': 'Expected',
  'test.result.nothing-found': 'nothing',
  'test.result.was-right':
    'When last seen it was right: {value}. It may have changed since, so look at the page again.',
  'test.result.dismiss': 'Close the result',
  'test.go': 'Go to “{step}”',
  'test.logout.choose': 'Use this Logout URL from now on',
  'test.logout.back': 'Use the Logout URL that Entra shows again',

  'test.arrived': 'What arrived, line by line',
  'test.expected': 'expected: {value}',
  'test.clock': 'This computer’s clock then: {value}',
  'test.raw': 'The messages themselves',
  'test.raw.warning':
    'They hold names and addresses of the person who signed in. Nothing of them is kept once this panel is closed.',
  'test.raw.request': 'Request',
  'test.raw.response': 'Answer',
  'test.raw.show': 'Show the messages',
  'test.copy-for-support': 'Copy for support, without anybody’s name',
  'test.copy-for-support.why':
    'The copy for support has stand-ins for names and addresses, so no signature in it fits any more.',

  'test.tell': 'Tested elsewhere? Tell the result',
  'test.tell.code': 'Number of Microsoft’s error, such as AADSTS50105',
  'test.tell.symptom': 'Or what you see',
  'test.tell.symptom.none': 'Choose what fits',
  'test.tell.look': 'Say what it means',
  'test.tell.not-a-code':
    'That is not the number of a Microsoft error: those have five to eight digits.',

  'test.sign-out.heading': 'Test signing out',
  'test.sign-out.why':
    'Perhaps Image Relay does no more than send the browser to the Logout URL; then the address that Entra shows ends in an error. Start the test, and sign out of Image Relay as the test user in the tab that opens.',
  'test.sign-out.start': 'Start the sign-out test',
  'test.kind.sp': 'Sign-on URL',
  'test.kind.test': '“<entra>Test this application</entra>”',
  'test.kind.tile': 'My Apps',
  'test.kind.sign-out': 'Signing out',
} as const;

/** What became of what was filled: in the page, after it was saved, and when it was taken back. */
export const fills = {
  'changed.spaces': 'Only spaces differ.',
  'changed.letter-case': 'Only capital and small letters differ.',
  'changed.spaces-and-case': 'Only spaces, and capital and small letters, differ.',
  'changed.certificate-form': 'It is the same certificate, with its lines set otherwise.',

  'saved.saved': 'Saved, as the console shows.',
  'saved.saved-changed': 'Saved in another form.',
  'saved.saved-other':
    'The console shows something else as saved. If you have not saved the form yet, save it; otherwise fill it again and look whether it stays.',
  'saved.shows': 'It shows',

  'fill.undo': 'Put everything back',
  'outcome.left': 'Holds something else by now, so it was left as it is.',

  'filled.heading': 'What the assistant has written',
  'filled.count': '{count, plural, one {# field} other {# fields}}',
  'filled.not-seen': 'Not seen saved yet.',

  'originals.heading': 'What stood there before',
  'originals.intro':
    'Kept until the setup is deleted. What was filled into an empty field is not listed.',
  'originals.copy': 'Copy what stood in {field}',
  'originals.at': 'seen before the first fill, {at, date, medium}, {at, time, short}',

  'test-password.heading': 'Password of the test user',
  'test-password.why':
    'If you like, the assistant keeps it for the test. It stays in this browser’s memory only: it is never saved, exported or given to a page, and it is gone when every test has passed, when the setup is deleted or when the browser closes.',
  'test-password.label': 'Password',
  'test-password.keep': 'Keep it for the test',
  'test-password.kept': 'Kept for the test, in memory only.',
  'test-password.show': 'Show the password',
  'test-password.hide': 'Hide the password',
  'test-password.copy': 'Copy the password of the test user',
  'test-password.forget': 'Forget the password',
  'test-password.masked': 'hidden',
} as const;

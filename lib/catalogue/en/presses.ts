/** Presses that follow a fill one after another, as they are told before and where they end early. */
export const presses = {
  'errand.press.tile': 'Go there, search, choose “{name}” and press “{create}” on {host}',
  'errand.press.person':
    'Go there, search, tick {person}, and press “{select}” and “{assign}” on {host}',
  'errand.press.reveal':
    'Go there, fill, press “{show}”, keep the password for the tests, and press “{review}” and “{create}” on {host}',
  'errand.press.method':
    'Go there, choose “{method}” where a method is asked for, fill and press “{caption}” on {host}',
  'errand.press.password':
    'The password is kept in memory only, and shown here until the tests are done.',
  'errand.waiting-to-press':
    'Waiting for “{page}” of {host}. When it is in front and its fields are empty, these values are written, and then this follows: {presses}.',
  'press.caption': '“{caption}”',
  'press.stopped.made': 'Done so far: {presses}.',
  'press.stopped.none': 'The fields are filled, and nothing was pressed yet.',
  'press.stopped.left': 'Left to you: {presses}.',
  'press.tile.missing': 'No tile here is called “{caption}” and nothing else.',
  'press.tile.ambiguous': 'More than one tile here is called “{caption}”, so none was chosen.',
  'press.person.missing':
    'No row here is certainly that of {caption} and can be ticked, so nobody was.',
  'press.person.ambiguous':
    'More than one row here could be that of {caption}, so nobody was ticked.',
  'save.outcome.others-chosen':
    'Something else may be chosen here as well, so it did not go on to “{caption}”. Look at what is chosen, then go on yourself.',
  'save.outcome.not-shown':
    'The page does not show what you reviewed beside “{caption}”, so that was not pressed. Look at it closely, then press it yourself.',
  'save.outcome.unread':
    'The password did not come to light, or could not be kept, so nothing more was pressed. Note it, then go on yourself.',
} as const;

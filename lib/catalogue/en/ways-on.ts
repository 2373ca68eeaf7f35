/** What the panel says when the admin goes on by hand where the page does not show what was expected. */
export const waysOn = {
  'look.busy': 'Looking again…',
  'look.gone':
    'Looked again at {at, time, medium}: the page did not answer. Reload it, then look again.',
  'look.unknown':
    'Looked again at {at, time, medium}: this page is still not recognised. Choose another way.',
  'look.page': 'Looked again at {at, time, medium}: this is “{page}”.',
  'look.found': 'Looked again at {at, time, medium}: all that the step needs is there now.',
  'look.missing':
    'Looked again at {at, time, medium}: still not there for certain: {fields}. Choose another way.',

  'repair.confirm': 'Use it for {field}',
  'repair.confirm.short': 'Use it',
  'repair.confirm.hint': 'Imported for {field}: is it this? Say so in the panel',
  'repair.button': 'This is pressed and not filled, so there is no value to copy.',
  'repair.nothing-to-point':
    'This step is done as soon as its page is open, so there is nothing to point at or to copy. The page is here: {where}.',
  'repair.open': 'Take me there',

  'give.label': '{field}, copied from the page',
  'give.hint': 'Copy it in the page and paste it here. It is checked before it is used.',
  'give.use': 'Use the value for {field}',
  'give.use.short': 'Use the value',

  'export.read':
    'The file holds captions and headings as they stand in the pages, and they may name your company or its people. Read it before you pass it on.',
  'export.text': 'What the export holds',
  'export.save': 'Save the export',

  'failure.not-this-value':
    'What you pasted does not have the form of this value, so it was not taken. Copy it from the page once more, the whole of it and nothing else.',
  'failure.seen-meanwhile':
    'A page has shown another value meanwhile, so what you pasted was not taken. Compare the two under “<own>values.heading</own>”.',
  'failure.foreign-host':
    'The address that you pasted is not on your Image Relay site, so it was not taken. Copy it from your own site’s page.',
  'failure.same-address':
    'The address that you pasted is the one of the other value, so it was not taken. Metadata URL and Assertion Consumer URL are never the same: copy each from its own place.',
  'failure.tenants-disagree':
    'The address that you pasted belongs to another tenant than the values known so far, so it was not taken. Copy it from the page of this setup’s application.',
  'failure.another-application':
    'The address that you pasted belongs to another application, so it was not taken. Copy it from the page of this setup’s application.',
} as const;

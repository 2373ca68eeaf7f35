/** What the panel says where a page does not show what was expected, and what it says in the page. */
export const repair = {
  'repair.page': 'This page is not recognised',
  'repair.fields': 'Not everything was found here',
  'repair.looked.page':
    'The assistant looked for “{page}”. If you are still on your way there, go on. If you are there, choose a way below.',
  'repair.looked.fields': 'On “{page}” it looked for {fields}.',
  'repair.instead.headings': 'It found a page with the headings {headings}.',
  'repair.instead.nothing': 'It found a page without any heading.',
  'repair.instead.none': '{field}: nothing like it was found.',
  'repair.instead.several': '{field}: more than one fits, {near}. None is touched.',
  'repair.instead.others': '{field}: found only {near}.',
  'repair.again': 'Look again',
  'repair.point': 'Point at {field}',
  'repair.point.short': 'Point',
  'repair.by-hand': 'I have done this step by hand',
  'repair.pointing': 'Choose “{field}” in the page. With the keyboard, press F6 to get there.',
  'repair.pointing.cancel': 'Cancel',
  'repair.hint':
    'Choose the control for “{field}”: click it, or press Tab and Enter. Esc leaves. Nothing is written or pressed.',

  'objection.heading': 'Is this really {field}?',
  'objection.chosen': 'You chose “{caption}”.',
  'objection.look-alike': 'Its words or its place say that it is something else.',
  'objection.other-side':
    'It seems to belong to the service provider, Image Relay itself. What Entra gives does not belong there.',
  'objection.other-kind': 'It is another kind of control than {field} needs.',
  'objection.other-value': 'What it holds or offers now is something else.',
  'objection.other-field': 'The assistant knows it as another field of this page.',
  'objection.unsaid':
    'Neither its words nor its heading say whose it is. The service provider has such a box of its own, and what Entra gives does not belong there.',
  'objection.again': 'Choose another',
  'objection.use': 'Use it nonetheless',

  'learned.heading': 'What you showed the assistant',
  'learned.none': 'Nothing yet. Where a field is not found, you can point at it.',
  'learned.place': '{page}, {host}',
  'learned.as': 'Shown as: {caption}',
  'learned.proposal': 'Imported. It is not used before you confirm it.',
  'learned.use': 'Use this for {field}',
  'learned.use.short': 'Use this',
  'learned.forget': 'Forget {field}',
  'learned.forget.short': 'Forget',
  'learned.export': 'Export as a file',
  'learned.import': 'Import a file',
  'learned.imported':
    '{count, plural, one {# description read.} other {# descriptions read.}} What you showed yourself stays as it is.',
  'learned.problem.not-json': 'This is not a file that was exported here.',
  'learned.problem.another-format': 'This file holds something else.',
  'learned.problem.newer-version':
    'This file was written by a newer version. Update the extension, then import it again.',
  'learned.problem.damaged': 'This file is damaged or was changed, so nothing was taken from it.',

  'report.heading': 'Report what this page looks like',
  'report.what':
    'For the makers of this assistant, for pages that are new to it: a file with the page’s structure and known captions. Of all other texts it holds only how long they are and in which script. It is saved on your computer and sent nowhere.',
  'report.make': 'Make the file',
  'report.nothing': 'Bring a page of one of the consoles to the front first.',
  'report.failed': 'The page could not be described. Reload it and try again.',
  'report.made': 'Read it before you pass it on ({size} KB):',
  'report.text': 'What the file holds',
  'report.release': 'Captions that help most when they are told. Tick only what names nobody:',
  'report.save': 'Save the file',

  'highlight.fill': '{field}: press “Fill” in the panel',
  'highlight.review': '{field} holds another value: decide in the panel',
  'highlight.press': 'Press this',
  'highlight.switch': 'Outline the place in the page',
} as const;

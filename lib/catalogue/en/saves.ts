/** Pressing what saves a page, and going to a page to fill it at once. */
export const saves = {
  'fill.and-save': '{fill} and press “{caption}” on {host}',
  'save.not.left-out': '“{caption}” is left to you, because a field is left out.',
  'save.not.undecided':
    '“{caption}” is left to you, because a field holds another value that you have not decided about.',
  'save.not.refused': '“{caption}” is left to you, because a field cannot be filled as it stands.',
  'save.outcome.pressed':
    '“{caption}” was pressed. What the console has saved is told here as soon as it shows it.',
  'save.outcome.unknown':
    '“{caption}” was to be pressed, and the page went away before it could say whether it was. Look at what the page shows as saved now.',
  'save.outcome.not-all-kept':
    '“{caption}” was not pressed, because not every field holds what you reviewed. Look at the fields, then press it yourself.',
  'save.outcome.another-page':
    '“{caption}” was not pressed, because another page stood there by then. Go back and look at what it holds.',
  'save.outcome.missing':
    'No button “{caption}” was found that belongs to this form. Press the right one yourself.',
  'save.outcome.ambiguous':
    'More than one button could be “{caption}”, so none was pressed. Press the right one yourself.',
  'save.outcome.disabled':
    'The page has disabled “{caption}”. Look what it waits for, then press it yourself.',
  'save.outcome.out-of-reach':
    'Something lies over “{caption}”, or it cannot be seen, so it was not pressed. Clear the way and press it yourself.',
  'save.outcome.leads-away':
    '“{caption}” would lead to another site or window, so it was not pressed. Look at the page closely before you press it.',
  'save.outcome.others-changed':
    'You changed another field of this form, and that would be saved as well. Look at it, then press “{caption}” yourself.',
  'save.outcome.required-empty':
    'The form has an empty field that it needs, so “{caption}” was not pressed. Fill that field, then press it yourself.',
  'save.outcome.page-objects':
    'The page objects to a value of the form, so “{caption}” was not pressed. Look what it says, then press it yourself.',
  'errand.go': 'Go there and fill',
  'errand.go-and-save': 'Go there, fill and press “{caption}” on {host}',
  'errand.waiting':
    'Waiting for “{page}” of {host}. When it is in front and its fields are empty, these values are written.',
  'errand.waiting-to-save':
    'Waiting for “{page}” of {host}. When it is in front and its fields are empty, these values are written, and “{caption}” is pressed.',
  'errand.cancel': 'Do not fill it after all',
  'errand.stop.holds':
    'This page already holds another {field}, so nothing was written. Look at it below.',
  'errand.stop.refused':
    '{field} cannot be filled as the page stands, so nothing was written. Look at it below.',
  'errand.stop.changed':
    'What is to be written has changed since you pressed, so nothing was written. Look at it below.',
  'errand.stop.late':
    'The page did not come up in time, so nothing was written. When it is in front, review it here and fill it.',
} as const;

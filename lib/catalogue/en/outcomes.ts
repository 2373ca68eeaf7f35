/** What came of each field, and why something could not be carried out. */
export const outcomes = {
  'outcome.filled': 'Written and kept.',
  'outcome.already': 'Was right already.',
  'outcome.changed': 'The page kept it in another form. Compare it before you save.',
  'outcome.not-kept':
    'The page did not keep it. Copy the value, paste it there yourself, and look whether it stays.',
  'outcome.put-back': 'Put back to what it held before.',
  'outcome.missing': 'The field was gone. Copy the value and paste it.',
  'outcome.ambiguous': 'More than one field fitted, so nothing was written.',
  'outcome.proposed':
    'Only an imported description that you have not confirmed says that this is the field, so nothing was written. Look at it in the page, then press “<own>repair.confirm.short</own>”.',
  'outcome.not-editable': 'The field could not be changed.',
  'outcome.disabled':
    'The page has disabled the field, so nothing was written. Look what it waits for, then fill again.',
  'outcome.read-only':
    'The page lets nobody change the field now, so nothing was written. Look what it waits for, then fill again.',
  'outcome.hidden':
    'The page hides the field, so nothing was written. Bring it to light, then fill again.',
  'outcome.too-small':
    'The field is too small for a person to use, so nothing was written. Copy the value and paste it where it belongs.',
  'outcome.transparent':
    'The field cannot be seen, so nothing was written. Copy the value and paste it where it belongs.',
  'outcome.clipped':
    'The field lies where it cannot be scrolled into sight, so nothing was written. Bring it into sight, then fill again.',
  'outcome.covered':
    'Something lies over the field, such as a hint or a dialog, so nothing was written. Close it, then fill again.',
  'outcome.changed-since-review':
    'The field had changed since you reviewed it, so nothing was written. Look at it again.',
  'outcome.option-missing': 'The list no longer has this entry.',
  'outcome.open-it-first':
    'Its button might send the form, so it was not pressed. Press it yourself, then fill again.',
  'outcome.another-page': 'Another page stood there by then, so nothing was written.',

  'failure.no-setup': 'There is no setup in progress any more. Start again.',
  'failure.not-a-company': 'This is not the address of a company’s Image Relay site.',
  'failure.another-setup':
    'Another setup has come to the front meanwhile, so nothing was changed. Go back to the setup that you meant, and press again.',
  'failure.setup-gone':
    'This setup is not there any more. It was deleted, perhaps in another window.',
  'failure.setup-unreadable':
    'This setup cannot be read: it is damaged, or a newer version of this extension wrote it. It was left as it is. Update the extension, then try again.',
  'failure.plan-changed':
    'The page or the values changed since you reviewed them, so nothing was written. Review again.',
  'failure.page-gone':
    'The page that you reviewed is no longer there, so nothing was written. Open it again.',
  'failure.page-left':
    'The page went away while it was being filled. Open it again: what it shows then tells what was written.',
  'failure.another-place':
    'The tab has gone on to another page or entry since you reviewed it, so nothing was written. Review what stands there now.',
  'failure.not-a-control':
    'What you chose cannot be this field, or something spoke against it that you have not been asked about. Point at it again.',
  'failure.not-saved': 'The browser could not save this. Free some disk space and try again.',
  'failure.not-understood':
    'One of the values has a form that cannot be used. Correct it and try again.',
  'failure.no-answer':
    'The extension was stopped before it could answer. Look at what the panel shows now, and press again where something is missing. If that does not help, close the panel and open it again.',
} as const;

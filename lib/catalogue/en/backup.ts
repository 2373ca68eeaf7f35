/** Everything that is stored as a file and back again, and deleting all of it. */
export const backup = {
  'backup.heading': 'Backup',
  'backup.what':
    'Saves everything that the extension has stored as one file: all setups, what you showed the assistant, and your preferences. It names your tenant and holds no password.',
  'backup.make': 'Save a backup',
  'backup.choose': 'Bring back from a backup',
  'backup.preview': 'What the backup would bring back',
  'backup.made': 'Made on {at, date, medium} at {at, time, short}.',
  'backup.own-only':
    'Bring back only a file that you saved yourself: anybody can write one. What it says counts as not confirmed until a console shows it again.',
  'backup.no-setups': 'It holds no setup that can be brought back.',
  'backup.begun': 'Begun on {at, date, medium}.',
  'backup.effect.new': 'New here.',
  'backup.effect.replaces':
    'Takes the place of the setup as it is here now. What was recorded since is lost.',
  'backup.effect.same': 'Is here exactly as it is in the backup.',
  'backup.archived': 'It goes into the archive: the site has another setup, or it was archived.',
  'backup.learned':
    '{count, plural, one {One control that was shown to the assistant comes back as a proposal.} other {# controls that were shown to the assistant come back as proposals.}}',
  'backup.preferences': 'The preferences are brought back too.',
  'backup.refused': 'What is not brought back',
  'backup.refused.newer': 'written by a newer version of this extension. Update it first.',
  'backup.refused.damaged': 'damaged.',
  'backup.refused.unknown': 'this version does not know what it is.',
  'backup.refused.twice': 'the same setup once more.',
  'backup.restore': 'Bring it back',
  'backup.leave': 'Leave everything as it is',
  'backup.restored': 'Brought back.',
  'backup.problem.too-large':
    'This is larger than any backup, so it was not read. Choose the file that was saved here.',
  'backup.problem.not-json':
    'This is not a backup, or it was cut. Choose the file that was saved with “<own>backup.make</own>”.',
  'backup.problem.another-format':
    'This file holds something else than a backup, so nothing was changed. Choose the file that was saved with “<own>backup.make</own>”.',
  'backup.problem.newer-version':
    'A newer version of this extension made it, so it was not read. Update the extension and try again.',
  'backup.problem.damaged':
    'The file is damaged: its checksum is wrong, so nothing was changed. Choose another copy of it.',

  'delete-all.heading': 'Delete everything',
  'delete-all.what':
    'Deletes all that the extension has stored in this browser. The consoles stay as they are.',
  'delete-all.button': 'Delete everything',
  'delete-all.question':
    'Delete all setups, what you showed the assistant, what was set aside, and your preferences? It cannot be undone. Save a backup first if you may need them.',
  'delete-all.yes': 'Delete everything for good',
  'delete-all.no': 'Keep it',
  'delete-all.done': 'Everything was deleted.',
} as const;

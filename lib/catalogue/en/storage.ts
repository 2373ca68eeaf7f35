/** What the panel says of keeping data: what could not be read, what could not be kept, what was cut short. */
export const storage = {
  'unreadable.title': 'The stored setup cannot be read',
  'unreadable.newer':
    'A newer version of this extension wrote it. Update the extension to go on with it. It is left untouched; if you start over, it is set aside and not deleted.',
  'unreadable.damaged':
    'It is damaged. It is left untouched; if you start over, it is set aside and not deleted. Save it as a file if you want to keep it.',

  'aside.heading': 'Data that could not be read',
  'aside.what':
    'Nothing of it is used and nothing of it is lost. Save it as a file if you may need it, and delete it when you do not.',
  'aside.stands': 'Still in its place.',
  'aside.at': 'Set aside {at, date, medium}, {at, time, short}.',
  'aside.newer': 'Written by a newer version of this extension.',
  'aside.damaged': 'Damaged.',
  'aside.save': 'Save {what} as a file',
  'aside.save.short': 'Save',
  'aside.delete': 'Delete {what} that was set aside',
  'aside.delete.short': 'Delete',
  'aside.for-good': 'Delete it for good',
  'aside.keep': 'Keep it after all',

  'lasting.setup': 'the setup',
  'lasting.setups': 'the list of setups',
  'lasting.learned': 'what you showed the assistant',
  'lasting.preferences': 'the preferences',
  'lasting.reminders': 'which reminders were shown',

  'write.setup.full':
    'Since {at, time, short} nothing new of this setup could be kept: the browser gives the extension no more room. Free some disk space, or delete data that was set aside. Leave the pages open: what they show is kept as soon as that is possible.',
  'write.setup.refused':
    'Since {at, time, short} nothing new of this setup could be kept: the browser refuses to write. Look whether the disk is full, and leave the pages open: what they show is kept as soon as that is possible.',
  'write.setups.full':
    'Since {at, time, short} the list of setups could not be kept: the browser gives the extension no more room. Delete setups that you do not need, or free some disk space, then try again.',
  'write.setups.refused':
    'Since {at, time, short} the list of setups could not be kept: the browser refuses to write. Look whether the disk is full, then try again.',
  'write.learned.full':
    'What you showed the assistant at {at, time, short} could not be kept: the browser gives the extension no more room. Free some disk space, then show it again.',
  'write.learned.refused':
    'What you showed the assistant at {at, time, short} could not be kept: the browser refuses to write. Look whether the disk is full, then show it again.',
  'write.preferences.full':
    'Your choice at {at, time, short} could not be kept: the browser gives the extension no more room. Free some disk space, then choose again.',
  'write.preferences.refused':
    'Your choice at {at, time, short} could not be kept: the browser refuses to write. Look whether the disk is full, then choose again.',
  'write.reminders.full':
    'Since {at, time, short} it could not be kept which reminders were shown: the browser gives the extension no more room. Free some disk space. Until then a reminder may come twice.',
  'write.reminders.refused':
    'Since {at, time, short} it could not be kept which reminders were shown: the browser refuses to write. Look whether the disk is full. Until then a reminder may come twice.',

  'begun.fill':
    'The fill of “{page}” at {at, time, short} was cut short. Open the page: what it shows tells what was written.',
  'begun.put-back':
    'Putting back on “{page}” at {at, time, short} was cut short. Open the page: what it shows tells what was put back.',
  'outcome.unknown':
    'Cut short, and the page shows something else now. It is not known whether it was written. Compare the field with what you want, and fill it again where it differs.',
} as const;

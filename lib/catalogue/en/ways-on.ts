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
} as const;

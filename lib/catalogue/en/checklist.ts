/** The list of all steps: how each stands, what it waits for, and who can do it. */
export const checklist = {
  'checklist.heading': 'All steps',
  'checklist.observed': 'Seen as done',
  'checklist.by-hand': 'Done by hand',
  'checklist.stale': 'Changed since it was done',
  'checklist.open': 'Open',
  'checklist.current': 'Now',
  'checklist.tick': 'Mark “{step}” as done by hand',
  'checklist.untick': 'Take the tick away from “{step}”',
  'checklist.number': 'Tutorial {numbers}',
  'checklist.blocked': 'Waits for {steps}',
  'checklist.role': 'You need: {role}',
  'checklist.count': '{done} of {total}',
  'role.master-admin': 'Master Admin in Image Relay',
  'role.cloud-application-administrator': 'Cloud Application Administrator in Entra',
  'role.user-administrator': 'User Administrator in Entra',
  'role.test-user': 'the test user’s user name and password',
} as const;

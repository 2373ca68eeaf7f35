/** How a report for a change ticket is asked for. */
export const record = {
  'record.heading': 'Report for the change ticket',
  'record.what':
    'Says what was set where, who or what confirms it, and what is not confirmed. It holds names and addresses of your tenant and no password.',
  'record.copy': 'Copy the report as Markdown',
  'record.copied.done': 'Copied.',
  'record.copied.failed':
    'The browser did not allow copying. Press “<own>record.save</own>” instead.',
  'record.save': 'Save the report as a file',
  'record.show': 'Open the report to print it',
  'record.print': 'Print',
  'record.gone':
    'The setup that this report was about is no longer there: it was deleted, or another one took its place. Close this page and open the report from the panel again.',
} as const;

/** The report of a setup for a change ticket: as Markdown, and as a page to print. */
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

  'record.title': 'Single sign-on from Microsoft Entra ID to Image Relay: {host}',
  'record.intro':
    'Made by SSO Setup Assistant at {at} from what it saw in both consoles. Every time is in UTC. Passwords are never part of it.',
  'record.about': 'What was set up',
  'record.begun': 'Setup begun',
  'record.unknown': 'not known',
  'record.no-time': 'time not known',

  'record.open': 'Not confirmed',
  'record.open.none': 'Nothing is left open: every value was seen in its console or is published.',
  'record.open.value.file': '{setting} comes from a file. No console and no metadata has shown it.',
  'record.open.value.typed':
    '{setting} was pasted or typed by hand. No console and no metadata has shown it.',
  'record.open.not-seen-saved': '{field} was written, and the console has not shown it as saved.',
  'record.open.saved-other':
    '{field} was written, and the console shows something else as saved: {value}',
  'record.open.step-by-hand': 'The step “{step}” was ticked by hand and not seen as done.',
  'record.open.step-handed-over':
    'The step “{step}” is done as a file says, and was not seen as done.',
  'record.open.step-open': 'The step “{step}” is open.',
  'record.open.step-stale': 'Something changed since the step “{step}” was done.',
  'record.open.test': 'No sign-in was seen: {way}.',
  'record.open.certificate-unseen':
    'Entra’s list has not been seen, so it is not certain that the certificate is the active one.',
  'record.open.metadata-unasked':
    'Nothing was compared with Microsoft’s metadata: nobody asked for it.',
  'record.open.check': 'The check “{check}” cannot tell yet. {needs}',

  'record.settings': 'What is set where',
  'record.settings.none': 'No value is known yet.',
  'record.source.page': 'read on the page, {at}',
  'record.source.metadata': 'from Microsoft’s metadata, {at}',
  'record.source.file': 'from a file, {at}',
  'record.source.typed': 'pasted or typed by hand, {at}',
  'record.told': 'from a backup, which says: {how}',
  'record.written': 'written by the assistant, {at}',
  'record.confirmed.page': 'also read in {console}, {at}',
  'record.confirmed.metadata': 'published by Microsoft, {at}',
  'record.confirmed.file': 'also in a file, {at}',
  'record.confirmed.typed': 'also pasted or typed by hand, {at}',
  'record.confirmed.thumbprint': 'Entra lists its thumbprint as active, {at}',
  'record.confirmed.other-console': '{other} shows the same, {at}',
  'record.confirmed.none': 'nothing else',

  'record.certificate': 'Signing certificate',
  'record.certificate.none': 'No certificate was brought.',
  'record.sha1': 'Thumbprint (SHA-1)',
  'record.sha256': 'Thumbprint (SHA-256)',
  'record.valid-from': 'Valid from',
  'record.valid-until': 'Valid until',

  'record.steps': 'Steps',
  'record.step.observed': 'seen by the assistant',
  'record.step.by-hand': 'ticked by hand',
  'record.step.handed-over': 'done as a file says',
  'record.step.stale': 'done, and changed since',
  'record.step.open': 'open',

  'record.tests': 'Tests',
  'record.way.sp': 'Sign-in through the sign-on URL',
  'record.way.test': 'Sign-in through “<entra>Test this application</entra>”',
  'record.way.tile': 'Sign-in through My Apps',
  'record.way.sign-out': 'Signing out',
  'record.test.passed': 'passed: signed in as {email}',
  'record.test.by-hand': 'ticked by hand; no sign-in was seen',
  'record.test.not-passed': 'not passed',
  'record.test.passed-before': 'passed as {email}, with settings that have changed since',
  'record.test.failed': 'failed on the last try',
  'record.test.failed.code': 'failed on the last try with AADSTS{code}',
  'record.test.signed-out': 'passed: signed out',

  'record.closing': 'After the tests',
  'record.closing.open': 'not done',
  'record.closing.done': 'done',
  'record.closing.despite.both':
    'done before any test of the settings had passed and before another way in was confirmed',
  'record.closing.despite.tested': 'done before any test of the settings had passed',
  'record.closing.despite.way-in': 'done before another way in was confirmed',

  'record.findings': 'Warnings and failures that stand',
  'record.findings.none': 'The check before the test has nothing to object.',

  'record.before': 'What was there before',
  'record.before.none':
    'The assistant saw nothing that was replaced: it saw no setting in use before, and wrote into empty fields only.',
  'record.was-live.yes': 'yes',
  'record.was-live.no': 'not seen',
  'record.now.unseen': 'not seen as saved',

  'record.column.setting': 'Setting',
  'record.column.console': 'Console',
  'record.column.value': 'Value',
  'record.column.source': 'How it got there',
  'record.column.confirmed': 'What else confirms it',
  'record.column.number': 'No.',
  'record.column.tutorial': 'In the tutorial',
  'record.column.step': 'Step',
  'record.column.how': 'How',
  'record.column.when': 'When',
  'record.column.test': 'Test',
  'record.column.outcome': 'Outcome',
  'record.column.verdict': 'Verdict',
  'record.column.check': 'Check',
  'record.column.why': 'Why',
  'record.column.field': 'Field',
  'record.column.before': 'Before',
  'record.column.was-live': 'Was in use',
  'record.column.now': 'Saved now',
} as const;

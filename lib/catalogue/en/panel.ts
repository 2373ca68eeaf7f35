/** What the panel says around the guide: its controls, outcomes, refusals and failures. */
export const panel = {
  'app.name': 'SSO Setup Assistant',
  'app.independent': 'Independent of Microsoft and of Image Relay.',

  'first.title': 'Connect Microsoft Entra ID to Image Relay',
  'first.what':
    'The assistant goes through Microsoft’s tutorial with you. It reads what one console shows and fills it into the other, after you have seen what will be written. It presses “<relay>Save</relay>”, “<relay>Create</relay>” or “<entra>Assign</entra>” only where your own press says so.',
  'first.privacy':
    'Your settings stay on this computer. The assistant works only in the Entra admin center and on your Image Relay site; the one request it can send goes to Microsoft’s public metadata, when you ask for it.',
  'first.roles':
    'You need: Cloud Application Administrator and User Administrator in Entra, the Master Admin of Image Relay, and an Image Relay plan with single sign-on.',
  'first.company': 'Which Image Relay site do you set up?',
  'first.company.open': 'Open in a tab now',
  'first.company.type': 'Company name or address',
  'first.company.hint': 'For example larkspur, or https://larkspur.imagerelay.com',
  'first.company.wrong':
    'This is not the address of a company’s Image Relay site. Type the part before “.imagerelay.com”.',
  'first.start': 'Start with {host}',
  'first.start.empty': 'Start',
  'first.hand-over': 'Somebody handed over a half of the setup to me',
  'start.names': 'Names for the test, in both consoles',
  'start.names.proposed':
    'Test user “{displayName}” with the user name “{userName}” in Entra, {firstName} {lastName} of {companyName} in Image Relay, and there the permission “{permissionTitle}”.',
  'start.names.change': 'Change the names',
  'advance.switch': 'Take me to the next page by itself when a step is done',
  'advance.went': 'Led on to “{page}”, because the step before was seen done.',
  'advance.near': 'The step before was seen done. From here go on by hand: {where}',
  'advance.stay': 'Stay here from now on',

  'language.label': 'Language of this panel',
  'text.quoted': '“{text}”',

  'progress.label': 'Progress',
  'progress.text': '{done} of {total} steps done',
  'company.label': 'Image Relay site',

  'now.heading': 'Do this now',
  'now.go': 'Go there',
  'now.where': 'Where',
  'now.waits': 'Done when',
  'now.notes': 'Good to know',
  'now.values': 'Values to copy by hand',
  'now.tick': 'Mark as done by hand',
  'now.tick.hint': 'Only if you have done it and the assistant did not notice.',
  'now.reopened': 'The consoles show this as done; you took the tick away.',
  'now.tick.back': 'It is done after all',
  'part.met': 'done',
  'part.open': 'not yet',

  'all-done.title': 'Single sign-on works',
  'all-done.text':
    'Every step is done and the test user has signed in. Next you can assign more people in Entra. Move people who work today into the SSO-only group last, and keep one Master Admin outside of it.',
  'all-done.session-control':
    'Microsoft’s tutorial names session control with Defender for Cloud Apps as a further step.',

  'test.start.sp': 'Start the test with the sign-on URL',
  'test.start.test': 'Start the test with “<entra>Test this application</entra>”',
  'test.start.tile': 'Start the test with My Apps',
  'test.waiting':
    'Waiting for the test user to arrive in Image Relay. Started at {time, time, short}.',
  'test.passed': 'Signed in as {email}.',
  'test.sight':
    'The browser may ask whether the assistant may see Microsoft’s sign-in. The assistant looks only during the test, never at passwords, and gives the permission back afterwards.',
  'test.private': 'Test in a private window',
  'test.private.why': 'Nobody is signed in there, so that you need not sign out first.',
  'test.private.how':
    'The assistant sees nothing in private windows until you allow it there: in the browser’s list of extensions, under the details of this one. Without that, choose “Use another account” on Microsoft’s page, or test by yourself and tell the result below.',

  'choices.heading': 'Names for the test',
  'choices.intro': 'Proposals; change them before you use them.',
  'choices.displayName': 'Test user’s display name',
  'choices.userName': 'Test user’s user name',
  'choices.userName.hint': 'The part before the @',
  'choices.firstName': 'First name',
  'choices.lastName': 'Last name',
  'choices.companyName': 'Company',
  'choices.permissionTitle': 'Permission title',
  'choices.save': 'Use these names',
  'choices.saved': 'Names saved.',

  'fill.heading': 'What will be written',
  'fill.page': 'Into “{page}” at {host}',
  'fill.now': 'Now',
  'fill.next': 'Will be',
  'fill.empty': 'empty',
  'fill.on': 'ticked',
  'fill.off': 'not ticked',
  'fill.include': 'Write {field}',
  'fill.overwrite': 'Replace what {field} holds now',
  'fill.conflict': 'Holds another value. It stays unless you tick to replace it.',
  'fill.same': 'Already right.',
  'fill.right-already': '{count, plural, one {# field is} other {# fields are}} right already',
  'fill.from-file':
    'It came with a file and nothing confirms it yet. It is written only if you tick it: compare it with the sender first.',
  'fill.unconfirmed':
    'Not confirmed: no console has shown it yet. Open the page that shows it, or compare it yourself.',
  'fill.button': '{count, plural, one {Fill # field} other {Fill # fields}}',
  'fill.busy': 'Writing…',
  'fill.copy': 'Copy {field}',
  'fill.later': 'Fill “{page}” now',
  'fill.put-back': 'Put back {field}',
  'fill.put-back.short': 'Put back',
  'fill.results': 'What was written',
  'fill.then-save':
    'Check the page, then press its own “<relay>Save</relay>”, “<relay>Create</relay>” or “<entra>Assign</entra>” yourself. If the step stays open after that, reload the page: the assistant then sees what was kept.',
  'fill.other-company':
    'The Image Relay page in front belongs to {host}, not to {company}. Nothing is filled there.',
  'fill.other-application':
    'The page in front belongs to another application. Nothing is filled there.',
  'front.unknown':
    'The assistant does not recognise the page in front. Follow the step’s own words; what it would fill can be copied there.',
  'fill.adopt': 'Use “{name}” for this setup',
  'fill.adopt.intro':
    'The application in front is called “{name}”. If this is the one for Image Relay, say so.',

  'refusal.values-missing': 'Not known yet: {needs}.',
  'refusal.certificate-not-active':
    'The certificate that was brought is not the one that Entra lists as active. Bring it again.',
  'refusal.certificate-not-listed':
    'The certificate that was brought is not in Entra’s list of this application. Open “<entra>SAML Signing Certificate</entra>” there, so that the list is read, or bring the new certificate again.',
  'refusal.another-record':
    'This form belongs to somebody or something else, so nothing in it is changed. Open the form for a new entry.',
  'refusal.missing': 'The field was not found on the page. Copy the value and paste it.',
  'refusal.ambiguous':
    'More than one field fits, so none is touched. Copy the value and paste it where it belongs.',
  'refusal.proposed':
    'An imported description says that this is the field. Confirm it first: look at it in the page, then press “<own>repair.confirm.short</own>”.',
  'refusal.not-editable': 'The field cannot be changed now.',
  'refusal.option-missing': 'The list has no such entry yet.',
  'refusal.option-ambiguous': 'More than one entry of the list fits, so none is chosen.',

  'copy.short': 'Copy',
  'copy.done': '✓ Copied',
  'copy.done.said': 'Copied.',
  'copy.failed': '⚠ Not copied',
  'copy.failed.said': 'The browser did not allow copying. Select the value and copy it yourself.',

  'values.heading': 'Captured values',
  'values.none': 'Nothing yet. Values appear here as you open the pages.',
  'values.copy': 'Copy {setting} from {console}',
  'values.used': 'used for {field} in {console}',
  'values.show': 'Show in the page: {setting}',
  'values.show.short': 'Show in the page',
  'values.from.page': 'read in {console}, {at, time, short}',
  'values.from.metadata': 'from Microsoft’s metadata, {at, time, short}',
  'values.from.file': 'from your file, {at, time, short}',
  'values.from.typed': 'pasted or typed by you, {at, time, short}',
  'console.entra': 'Entra',
  'console.image-relay': 'Image Relay',

  'refused.heading': 'Seen and not taken',
  'refused.foreign-host':
    '{setting}: the page shows an address on another host than {host}. It was not taken. If your site has a domain of its own, ask Image Relay’s support, copy the address by hand and tick the step.',
  'refused.same-address':
    '{setting}: the page seems to show one address for both. Neither was taken; compare them there and copy them by hand.',
  'refused.tenants-disagree':
    '{setting}: the addresses on the page belong to different tenants. Nothing was taken from there.',
  'refused.another-application':
    '{setting}: the address belongs to another application. It was not taken.',
  'refused.several-users':
    '{setting}: more than one entry fits the test user, so none was taken. Choose another name for the test user, or tick the step by hand.',

  'more.heading': 'More',

  'over.button': 'Start over',
  'over.question':
    'Start over? What was captured and ticked for {host} is deleted. The consoles stay as they are.',
  'over.yes': 'Delete and start over',
  'over.question.unreadable':
    'Start over? What cannot be read is set aside, and you can save it as a file. The consoles stay as they are.',
  'over.yes.unreadable': 'Set aside and start over',
  'over.no': 'Keep it',

  'live.page': 'Now on: {page}.',
  'live.step-done': 'Done: {step}.',
  'live.saved': 'Saved, and right: {fields}.',
  'live.saved-other': 'Saved with another value: {fields}. Look at it below.',
} as const;

/** Handing one console's half of a setup to whoever sets up the other one, and taking it. */
export const handOver = {
  'hand-over.heading': 'Hand over, or take over',
  'hand-over.what':
    'Where one person sets up Entra and another one Image Relay, each hands over what the other needs. Passwords are never part of it.',
  'hand-over.export': 'Hand over to somebody else',
  'hand-over.make.entra': 'Hand over what Entra shows',
  'hand-over.make.image-relay': 'Hand over what Image Relay shows',
  'hand-over.nothing.entra':
    'Nothing to hand over is known of Entra yet. Open the application’s SAML page there first.',
  'hand-over.nothing.image-relay':
    'Nothing to hand over is known of Image Relay yet. Open “<relay>Single Sign On Settings</relay>” there first.',
  'hand-over.read-first':
    'Read it before you send it: it names your tenant, your site and the test user.',
  'hand-over.text': 'What the hand-over says',
  'hand-over.copy': 'Copy the e-mail text',
  'hand-over.save': 'Save the hand-over as a file',

  'hand-over.mail.greeting.entra':
    'These are the values from Entra for single sign-on with {host}. They are needed in Image Relay.',
  'hand-over.mail.greeting.image-relay':
    'These are the values from Image Relay at {host} for single sign-on. They are needed in Entra.',
  'hand-over.mail.compare':
    'Before you use them, call the sender on a number that you know and compare:',
  'hand-over.mail.how':
    'In SSO Setup Assistant, paste this whole message under “<own>hand-over.import</own>”. Its checksum finds damage on the way and no forgery, so do not leave out the call.',

  'hand-over.import': 'Take over what somebody sent',
  'hand-over.import.why': 'What it says is shown first. Nothing is taken before you have said so.',
  'hand-over.file': 'Choose the file',
  'hand-over.paste': 'Or paste the message',
  'hand-over.look': 'Look what it says',
  'hand-over.problem.too-large':
    'This is larger than any hand-over, so it was not read. Choose the file that the sender saved, or paste the message alone.',
  'hand-over.problem.not-json':
    'There is no hand-over in this. Paste the whole message, with its lines of letters and digits, or choose the file.',
  'hand-over.problem.another-format':
    'This file holds something else than a hand-over, so nothing was taken. Ask the sender which file was saved under “<own>hand-over.save</own>”.',
  'hand-over.problem.newer-version':
    'A newer version of this extension made it, so it was not read. Update the extension and take it again.',
  'hand-over.problem.damaged':
    'It was damaged or cut on the way: its checksum or its form is wrong, so nothing was taken. Ask the sender for the file itself.',
  'hand-over.problem.contradicts-itself':
    'Its values belong to different tenants, applications or sites, so nothing was taken. Ask the sender to open the pages once more and to hand over again.',
  'hand-over.problem.another-company':
    'It is for {given}, and this setup is for {host}, so nothing was taken. Ask the sender whether it is the right one.',
  'hand-over.problem.another-tenant':
    'It names another Entra tenant than your own console has shown, so nothing was taken. Ask the sender which tenant is meant.',
  'hand-over.problem.another-application':
    'It names another application in Entra than this setup’s, so nothing was taken. Ask the sender which application is meant.',

  'hand-over.preview': 'What it would bring',
  'hand-over.preview.side.entra':
    'From whoever sets up Entra, made {at, date, medium}, {at, time, short}.',
  'hand-over.preview.side.image-relay':
    'From whoever sets up Image Relay, made {at, date, medium}, {at, time, short}.',
  'hand-over.preview.begins': 'Taking it begins a setup for {host}.',
  'hand-over.preview.call':
    'Call the sender on a number that you know, and have these read out to you by phone:',
  'hand-over.preview.checksum':
    'The checksum is right: nothing was damaged on the way. It says nothing about who wrote it. Until a console or Microsoft’s metadata shows a value too, it counts as not confirmed.',
  'hand-over.preview.values': 'Values',
  'hand-over.preview.names': 'Names',
  'hand-over.preview.steps':
    '{count, plural, one {One step is said to be done over there.} other {# steps are said to be done over there.}}',
  'hand-over.effect.new': 'New',
  'hand-over.effect.same': 'The same as you have',
  'hand-over.effect.replaces': 'Takes the place of: {now}',
  'hand-over.effect.stays': 'Not taken, your own stays: {now}',
  'hand-over.take': 'They agree: take it over',
  'hand-over.leave': 'Do not take it',
  'hand-over.taken': 'Taken over. What nothing confirms yet is marked wherever it is used.',
} as const;

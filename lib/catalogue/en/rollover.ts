/** The guided change from one signing certificate to the next. */
export const rollover = {
  'rollover.heading': 'Change of the certificate',
  'rollover.steps': 'Steps of the change',
  'rollover-step.agree.title': 'Agree on a time',
  'rollover-step.agree.what':
    'Image Relay holds one certificate only. Between saving the new one there and making it active in Entra nobody can sign in: a minute, if both pages are open. Choose a quiet time, tell the people who use Image Relay, and stay signed in to Image Relay as an administrator.',
  'rollover-step.create.title': 'Create the new certificate in Entra',
  'rollover-step.create.what':
    'On the SAML page press “<entra>Edit</entra>” beside the certificate, then “<entra>New Certificate</entra>” and “<entra>Save</entra>”. Leave it inactive for now.',
  'rollover-step.bring.title': 'Bring the new certificate',
  'rollover-step.bring.what':
    'Take it from Microsoft’s metadata, or press “…” beside the new one in Entra, download it as Base64 or PEM, and choose the file here. If it is inactive, leave it so for now.',
  'rollover-step.save.title': 'Put it into Image Relay and save',
  'rollover-step.save.what':
    'Open the certificate pane in Entra in another tab first. Then press “<relay>Update Certificate</relay>” in Image Relay, let the assistant fill it, and press “<relay>Save</relay>”. Go on with the next step at once.',
  'rollover-step.activate.title': 'Make it active in Entra at once',
  'rollover-step.activate.what':
    'Press “…” beside the new certificate, then “<entra>Make certificate active</entra>”. Until then nobody can sign in.',
  'rollover-step.test.title': 'Sign in with it',
  'rollover-step.test.what':
    'Sign out of Image Relay in another window, keep your own session there open, start the test, and sign in as the test user.',
  'rollover-step.remove.title': 'Remove the old certificate from Entra',
  'rollover-step.remove.what':
    'It was the way back until now. When the sign-in has worked, press “…” beside the inactive one and “<entra>Delete Certificate</entra>”, so that nobody makes it active by mistake.',
  'rollover.agree.when': 'When will you change it?',
  'rollover.agree.save': 'Use this time',
  'rollover.agree.now': 'Change it right now',
  'rollover.agreed': 'Agreed for {at, date, medium}, {at, time, short}.',
  'rollover.old': 'Old: {thumbprint}, until {until, date, medium}',
  'rollover.fresh': 'New: {thumbprint}, until {until, date, medium}',
  'rollover.listed': 'Entra lists this new certificate.',
  'rollover.copy': 'Copy the new certificate',
  'rollover.tick': 'Mark as done by hand',
  'rollover.tick.hint': 'Only if you have done it and the console does not show it.',
  'rollover-standing.works': 'People can sign in now.',
  'rollover-standing.unknown':
    'Whether people can sign in now is not known. Open the application’s SAML page in Entra: it shows which certificate is active.',
  'rollover-standing.expired':
    'The old certificate has ended. Some services still accept it; Image Relay may refuse every sign-in.',
  'rollover-standing.image-relay-ahead':
    'Nobody can sign in now: Image Relay holds the new certificate, and Entra still signs with the old one. Make the new one active in Entra. Sessions that are open go on.',
  'rollover-standing.entra-ahead':
    'Nobody can sign in now: Entra signs with a certificate that Image Relay does not hold. Put the new one into Image Relay and save. If you cannot do that now, and the old one has not ended, make the old one active in Entra again: then people can sign in as before.',
  'rollover-standing.other':
    'Image Relay holds a certificate that is neither the old nor the new one, so nobody may be able to sign in. Put the new one into Image Relay and save.',
  'rollover.forced':
    'The old certificate has ended, so the safe order is not possible any more: as soon as a new one exists, Entra signs with it, even while it is inactive. From then until Image Relay has saved it, no sign-in to Image Relay works; sessions that are open go on, and nothing else in Entra is affected. Open Image Relay’s settings as an administrator before you create it.',
  'rollover.done.title': 'The certificate has been changed',
  'rollover.done.text':
    'Image Relay holds the new certificate, Entra signs with it, and a sign-in has worked.',
  'rollover.finish': 'Finish the change',
  'rollover.stop': 'Stop the guided change',
  'rollover.stop.what':
    'Both consoles stay as they are. The setup goes on with the certificate that is in use. If you have created one in Entra that you do not use, delete it there.',
  'rollover.stop.yes': 'Stop it now',
} as const;

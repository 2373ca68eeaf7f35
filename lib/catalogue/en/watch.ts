/** The watch over the certificate in Image Relay: reminders, the calendar, and what Microsoft publishes. */
export const watch = {
  'reminder.heading': 'Certificate reminders',
  'reminder.next': 'Change it before that day: nobody can sign in with one that has ended.',
  'reminder.next.expired':
    'Replace it as soon as you can, at a time when both consoles are open in front of you.',
  'reminder.dismiss': 'Dismiss',
  'reminder.dismiss.name': 'Dismiss the reminder for {host}',
  'watch.heading': 'The certificate in Image Relay',
  'watch.until': 'Valid until {at, date, long}.',
  'watch.how':
    'The assistant reminds you 60, 30 and 7 days before that, on its icon in the toolbar and here.',
  'watch.notify': 'Allow notifications as well',
  'watch.notify.on': 'Notifications are allowed. They come with each reminder.',
  'watch.notify.refused':
    'The browser did not allow notifications. The icon and this panel still remind you; press again if you change your mind.',
  'watch.calendar': 'Save the dates for your calendar',
  'watch.calendar.saved': 'The file was given to the browser to save. Open it with your calendar.',
  'watch.calendar.none': 'No date is left to remind you of: replace the certificate.',
  'watch.calendar.failed': 'The file could not be made. Close the panel, open it and press again.',
  'watch.ask': 'Look at Microsoft’s metadata now',
  'watch.ask.why':
    'Reads Microsoft’s public metadata of this application once. The browser asks you to allow the sign-in host; no cookie is sent.',
  'watch.ask.needs':
    'Open the application’s SAML page in Entra first: the metadata address is read there.',
  'watch.ask.busy': 'Reading the metadata…',
  'watch.asked': 'Asked {at, date, medium}, {at, time, short}.',
  'metadata-news.unchanged':
    'Microsoft publishes the certificate that is in Image Relay, and no newer one. There is nothing to do.',
  'metadata-news.new-beside':
    'A new certificate has appeared beside the one in Image Relay. Sign-ins go on as long as Entra does not make it active. Agree on a time, put the new one into Image Relay, and make it active in Entra right after that.',
  'metadata-news.replaced':
    'Microsoft does not publish the certificate in Image Relay any more. Sign-ins fail until Image Relay holds the one that is published: put it there now.',
  'metadata-news.none-left':
    'Microsoft publishes no certificate for this application. Sign-ins fail. Open “<entra>SAML Certificates</entra>” on the application’s page in Entra and look what became of it.',
  'metadata-news.other': '{thumbprint}, valid from {from, date, medium} to {to, date, medium}',
  'calendar.name': 'Single sign-on of {host}',
  'calendar.ahead': '{host}: the certificate ends in {days, plural, one {# day} other {# days}}',
  'calendar.end': '{host}: the certificate ends now',
  'calendar.description':
    'The signing certificate in Image Relay ends on {at, date, long}. Thumbprint: {thumbprint}. Replace it before that: put the new one into Image Relay, then make it active in Entra at once, then test a sign-in.',
  'rollover.start': 'Change the certificate now',
  'rollover.start.why':
    'Leads through it in the order in which people can sign in for as long as possible.',
} as const;

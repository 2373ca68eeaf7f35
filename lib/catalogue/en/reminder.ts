/** What the toolbar’s icon and notifications say of a certificate’s end; the background loads these alone. */
export const reminder = {
  'reminder.title': 'SSO Setup Assistant',
  'reminder.ends':
    '{host}: the certificate in Image Relay ends on {at, date, medium}, in {days, plural, one {# day} other {# days}}.',
  'reminder.expired':
    '{host}: the certificate in Image Relay ended on {at, date, medium}. Sign-ins may fail until it is replaced.',
  'reminder.notification': 'Open the assistant from the toolbar to see what to do.',
} as const;

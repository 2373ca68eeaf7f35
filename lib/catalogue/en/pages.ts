/** The pages beside the panel, and the states in which the panel cannot work. */
export const pages = {
  'permission.missing': 'The assistant may not look at the consoles',
  'permission.missing.why':
    'The browser does not let it work on the Entra admin center and on Image Relay any more, so it sees nothing and fills nothing. What it knows already is kept.',
  'permission.allow': 'Allow it on both consoles',
  'permission.policy':
    'If the browser does not ask, your company’s policy decides: ask whoever manages the browser.',
  'offline.what':
    'This computer is offline, so the consoles cannot be reached. Nothing is lost; go on when it is online again.',
  'loading.what': 'Reading what was recorded…',
  'front.elsewhere':
    'The tab in front shows neither console. Press “<own>now.go</own>” to get to the right one.',
  'front.begin': 'Set up {host} too',
  'updated.what':
    'The extension was updated to version {version}. Your setups are as they were. If a page of the consoles is not followed any more, reload it.',
  'updated.dismiss': 'Understood',

  'welcome.title': 'Connect Microsoft Entra ID to Image Relay, step by step',
  'welcome.what':
    'A panel beside the two consoles follows Microsoft’s tutorial with you: it knows where you are, says what to do next, and carries addresses and the certificate from one console to the other.',
  'welcome.does': 'What it does',
  'welcome.does.reads': 'Reads the single sign-on settings that the two consoles show.',
  'welcome.does.fills':
    'Fills them into the other console, after you have seen each value beside what stands there now.',
  'welcome.does.checks': 'Watches that a real sign-in has succeeded before it calls the work done.',
  'welcome.not': 'What it never does',
  'welcome.not.saves':
    'It never saves, creates or assigns anything unless the very button that you press says so.',
  'welcome.not.sends':
    'It sends nothing to anybody. Your settings stay on this computer; the one request that it can make goes to Microsoft’s public metadata, when you ask for it.',
  'welcome.not.elsewhere':
    'It sees no other site, and no password but the test user’s first one, where the button that you press says that it is kept.',
  'welcome.permissions': 'What it is allowed',
  'welcome.permissions.hosts':
    'Read and change data on entra.microsoft.com with the frames of its pages, and on imagerelay.com: to recognise the pages and to fill the fields that you confirm.',
  'welcome.permissions.storage': 'Storage: to keep the progress on this computer.',
  'welcome.permissions.metadata':
    'login.microsoftonline.com: asked for only when you have it get the certificate or start a test, and given back after a test.',
  'welcome.start': 'How to start',
  'welcome.start.panel': 'Press the extension’s icon beside the address bar. The panel opens.',
  'welcome.start.console':
    'Open your Image Relay site and the Entra admin center, and follow the panel.',
  'welcome.rehearse': 'Rehearse it first',
  'welcome.rehearse.what':
    'The source of this extension comes with practice consoles that look like both sites and sign people in for real, on your own computer alone. Its README tells in one command how to start them.',
  'welcome.options': 'Language and other choices',
  'welcome.picture':
    'The panel beside the settings of Image Relay, right after a fill: each field, and what became of it.',

  'options.title': 'Choices',
  'options.behaviour': 'How the assistant behaves',
  'options.saved': 'Every choice holds at once.',
} as const;

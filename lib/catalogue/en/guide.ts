/** The guide: its sections, steps, notes, and what a step waits for. */
export const guide = {
  'section.read-first': 'First: read Image Relay’s addresses',
  'section.gallery': 'Add Image Relay from the gallery',
  'section.configure-entra': 'Configure Microsoft Entra SSO',
  'section.test-user': 'Create a Microsoft Entra test user',
  'section.assign': 'Assign the Microsoft Entra test user',
  'section.configure-image-relay': 'Configure Image Relay SSO',
  'section.image-relay-user': 'Create Image Relay test user',
  'section.test': 'Test SSO',

  'step.read-image-relay.title': 'Open Image Relay’s Single Sign On Settings',
  'step.read-image-relay.what':
    'The page shows the Metadata URL and the Assertion Consumer URL that Entra will ask for. The assistant reads both.',
  'step.read-image-relay.where':
    'Image Relay: “<relay>Admin</relay>” > “<relay>Account Settings</relay>” > “<relay>Single Sign On Settings</relay>”, lower part',
  'step.sign-in-entra.title': 'Sign in to the Entra admin center',
  'step.sign-in-entra.what': 'Sign in as at least a Cloud Application Administrator.',
  'step.sign-in-entra.where': 'entra.microsoft.com',
  'step.open-gallery.title': 'Open the application gallery',
  'step.open-gallery.what': 'The gallery holds a ready-made entry for Image Relay.',
  'step.open-gallery.where':
    'Entra: “<entra>Entra ID</entra>” > “<entra>Enterprise apps</entra>” > “<entra>New application</entra>” (earlier “<entra>Identity</entra>” > “<entra>Applications</entra>”)',
  'step.find-app.title': 'Search for Image Relay',
  'step.find-app.what': 'Let the assistant fill the search box, so that the right entry shows.',
  'step.find-app.where': 'Entra: “<entra>Browse Microsoft Entra Gallery</entra>”, search box',
  'step.add-app.title': 'Add Image Relay',
  'step.add-app.what':
    'Select the tile “<entra>Image Relay</entra>”, keep the name and press “<entra>Create</entra>”. Wait until its overview opens.',
  'step.add-app.where': 'Entra: gallery > “<entra>Image Relay</entra>” > “<entra>Create</entra>”',
  'step.open-single-sign-on.title': 'Open the application’s single sign-on page',
  'step.open-single-sign-on.what': 'All SAML settings of the application are there.',
  'step.open-single-sign-on.where':
    'Entra: “<entra>Enterprise apps</entra>” > “<entra>Image Relay</entra>” > “<entra>Manage</entra>” > “<entra>Single sign-on</entra>”',
  'step.choose-saml.title': 'Choose SAML',
  'step.choose-saml.what':
    'Select the tile “<entra>SAML</entra>”. Image Relay speaks no other method.',
  'step.choose-saml.where': 'Entra: “<entra>Select a single sign-on method</entra>”',
  'step.basic-saml.title': 'Fill Basic SAML Configuration',
  'step.basic-saml.what':
    'Press the pencil beside “<entra>Basic SAML Configuration</entra>”, let the assistant fill the addresses, then press “<entra>Save</entra>” and close the pane.',
  'step.basic-saml.where': 'Entra: SAML page, card 1',
  'step.certificate.title': 'Bring the signing certificate',
  'step.certificate.what':
    'Image Relay checks every sign-in with it. Take it from Microsoft’s metadata, or download “<entra>Certificate (Base64)</entra>”.',
  'step.certificate.where': 'Entra: SAML page, card 3; then here',
  'step.copy-urls.title': 'Read Login URL and Logout URL',
  'step.copy-urls.what':
    'Scroll to “<entra>Set up Image Relay</entra>”. The assistant reads the addresses there.',
  'step.copy-urls.where': 'Entra: SAML page, card 4',
  'step.open-users.title': 'Open the list of users',
  'step.open-users.what': 'You need at least the role User Administrator here.',
  'step.open-users.where': 'Entra: “<entra>Users</entra>” > “<entra>All users</entra>”',
  'step.create-user.title': 'Create the test user',
  'step.create-user.what':
    'Press “<entra>New user</entra>” > “<entra>Create new user</entra>”, let the assistant fill the names, write down the password, then press “<entra>Review + create</entra>” and “<entra>Create</entra>”.',
  'step.create-user.where': 'Entra: “<entra>Create new user</entra>”',
  'step.open-assignments.title': 'Open the application’s users and groups',
  'step.open-assignments.what': 'Only people who are assigned there can sign in to Image Relay.',
  'step.open-assignments.where':
    'Entra: “<entra>Enterprise apps</entra>” > “<entra>Image Relay</entra>” > “<entra>Users and groups</entra>”',
  'step.assign-user.title': 'Assign the test user',
  'step.assign-user.what':
    'Press “<entra>Add user/group</entra>”, then the entry under “<entra>Users</entra>”, let the assistant fill the search box, select the test user, press “<entra>Select</entra>” and “<entra>Assign</entra>”.',
  'step.assign-user.where':
    'Entra: “<entra>Users and groups</entra>” > “<entra>Add user/group</entra>”',
  'step.sign-in-image-relay.title': 'Sign in to Image Relay as an administrator',
  'step.sign-in-image-relay.what':
    'Use another window if you like, and leave it open until the test has passed.',
  'step.sign-in-image-relay.where': 'Your Image Relay site',
  'step.open-permissions.title': 'Open Users & Permissions',
  'step.open-permissions.what': 'Permission groups and users are kept there.',
  'step.open-permissions.where':
    'Image Relay: “<relay>Admin</relay>” > “<relay>Users & Permissions</relay>”',
  'step.create-permission.title': 'Create the SSO-only permission',
  'step.create-permission.what':
    'Press “<relay>Create New Permission</relay>”, let the assistant fill the title and the box, then press “<relay>Save</relay>”.',
  'step.create-permission.where':
    'Image Relay: “<relay>Users & Permissions</relay>” > “<relay>Create New Permission</relay>”',
  'step.open-sso-settings.title': 'Open Single Sign On Settings',
  'step.open-sso-settings.what': 'The addresses and the certificate from Entra go there.',
  'step.open-sso-settings.where':
    'Image Relay: “<relay>Admin</relay>” > “<relay>Account Settings</relay>” > “<relay>Single Sign On Settings</relay>”',
  'step.saml-settings.title': 'Fill SAML Settings',
  'step.saml-settings.what':
    'Let the assistant fill the whole form, the certificate behind “<relay>Update Certificate</relay>” included. Look through it, then press “<relay>Save</relay>”.',
  'step.saml-settings.where': 'Image Relay: “<relay>Single Sign On Settings</relay>”',
  'step.create-sso-user.title': 'Create the Image Relay test user',
  'step.create-sso-user.what':
    'Press “<relay>Create SSO User</relay>”, let the assistant fill the form, then press “<relay>Create</relay>”.',
  'step.create-sso-user.where':
    'Image Relay: “<relay>Users & Permissions</relay>” > “<relay>Create SSO User</relay>”',
  'step.test-sign-on-url.title': 'Sign in through the sign-on URL',
  'step.test-sign-on-url.what':
    'Sign out of Image Relay first. Then start the test and sign in as the test user.',
  'step.test-sign-on-url.where': 'Image Relay’s own address, in a new tab',
  'step.test-this-application.title': 'Sign in through “<entra>Test this application</entra>”',
  'step.test-this-application.what':
    'Sign out of Image Relay first. Then start the test and press “<entra>Test</entra>” on the SAML page.',
  'step.test-this-application.where': 'Entra: SAML page, card 5',
  'step.test-my-apps.title': 'Sign in through My Apps',
  'step.test-my-apps.what':
    'Sign out of Image Relay first. Then start the test and press the tile “<entra>Image Relay</entra>” as the test user.',
  'step.test-my-apps.where': 'myapps.microsoft.com',

  'note.wizard':
    'Microsoft’s app configuration wizard in the Microsoft 365 admin center can add the application too. One that was added that way, or long ago, is recognised just the same: open it.',
  'note.values-not-real':
    'The addresses in Microsoft’s tutorial are patterns. The right ones are read from your Image Relay site; its support team can confirm them.',
  'note.same-urls': 'Login URL and Logout URL may be the same address. In Entra that is normal.',
  'note.name-id-email':
    'Image Relay knows people by e-mail. The test user’s user name in Entra must be exactly the e-mail in Image Relay.',
  'note.folder-access':
    'Image Relay shows the folders of a permission only after its first save. Without a folder its people see an empty library.',
  'note.master-admin':
    'On some plans only the Master Admin sees this page, and some plans have no single sign-on. If the entry is missing, ask the Master Admin or Image Relay’s sales team.',
  'note.only-test-user':
    'This group is for the test user. Nobody who works today is moved into it before a test has passed.',
  'note.jit-duplicates':
    'Just-In-Time makes a new user for everybody whose name in Entra is not their e-mail in Image Relay. Compare a few people before you switch it on.',
  'note.test-as-test-user':
    'Test as the test user: your own account is not assigned and would end in AADSTS50105.',
  'note.reply-url-missing':
    'The tutorial does not mention the Reply URL, but Entra asks for it. It is Image Relay’s Assertion Consumer URL.',
  'note.first-password': 'Entra will ask the test user for a new password at the first sign-in.',

  'fact.seen': 'The page was seen',
  'fact.application': 'The application was seen in your tenant',
  'fact.filled': 'The search was filled',
  'fact.certificate': 'The certificate is here and is the active one',
  'fact.saved-with-form': 'The certificate was filled, and the form was saved after that',
  'fact.test': 'The test user arrived in Image Relay',
  'fact.known': '{setting} was read in {console}',
  'fact.equal': '{setting} is saved in {console}',
} as const;

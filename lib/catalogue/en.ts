/**
 * Every text that the panel shows, in English. Patterns are ICU MessageFormat. The vendors' captions
 * stand in quotation marks, as they are on the screen.
 */
export const english = {
  'app.name': 'SSO Setup Assistant',
  'app.independent': 'Independent of Microsoft and of Image Relay.',

  'first.title': 'Connect Microsoft Entra ID to Image Relay',
  'first.what':
    'The assistant goes through Microsoft’s tutorial with you. It reads what one console shows and fills it into the other, after you have seen what will be written. It never presses “Save”, “Create” or “Assign”.',
  'first.privacy':
    'Nothing leaves this computer. The assistant works only in the Entra admin center and on your Image Relay site.',
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

  'progress.label': 'Progress',
  'progress.text': '{done} of {total} steps done',
  'company.label': 'Image Relay site',

  'now.heading': 'Do this now',
  'now.go': 'Go there',
  'now.where': 'Where',
  'now.waits': 'Done when',
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
  'test.start.test': 'Start the test with “Test this application”',
  'test.start.tile': 'Start the test with My Apps',
  'test.waiting':
    'Waiting for the test user to arrive in Image Relay. Started at {time, time, short}.',
  'test.passed': 'Signed in as {email}.',

  'choices.heading': 'Names for the test',
  'choices.intro': 'Proposals; change them before you use them.',
  'choices.displayName': 'Test user’s display name',
  'choices.userName': 'Test user’s user name',
  'choices.firstName': 'First name',
  'choices.lastName': 'Last name',
  'choices.companyName': 'Company',
  'choices.permissionTitle': 'Permission title',
  'choices.save': 'Use these names',
  'choices.saved': 'Names saved.',

  'fill.heading': 'What will be written',
  'fill.page': 'Into “{page}” at {host}',
  'fill.field': 'Field',
  'fill.now': 'Now',
  'fill.next': 'Will be',
  'fill.empty': 'empty',
  'fill.on': 'ticked',
  'fill.off': 'not ticked',
  'fill.include': 'Write {field}',
  'fill.overwrite': 'Replace what {field} holds now',
  'fill.conflict': 'Holds another value. It stays unless you tick to replace it.',
  'fill.same': 'Already right.',
  'fill.unconfirmed':
    'Not confirmed: this is the usual address. Open Image Relay’s Single Sign On Settings to confirm it.',
  'fill.button': '{count, plural, one {Fill # field} other {Fill # fields}}',
  'fill.busy': 'Writing…',
  'fill.copy': 'Copy {field}',
  'fill.later': 'Fill “{page}” now',
  'fill.put-back': 'Put back {field}',
  'fill.put-back.short': 'Put back',
  'fill.results': 'What was written',
  'fill.then-save': 'Check the page, then press its own “Save”, “Create” or “Assign” yourself.',
  'fill.other-company':
    'The Image Relay page in front belongs to {host}, not to {company}. Nothing is filled there.',
  'fill.other-application':
    'The page in front belongs to another application. Nothing is filled there.',
  'fill.adopt': 'Use “{name}” for this setup',
  'fill.adopt.intro':
    'The application in front is called “{name}”. If this is the one for Image Relay, say so.',

  'refusal.values-missing': 'Not known yet: {needs}.',
  'refusal.missing': 'The field was not found on the page. Copy the value and paste it.',
  'refusal.ambiguous':
    'More than one field fits, so none is touched. Copy the value and paste it where it belongs.',
  'refusal.not-editable': 'The field cannot be changed now.',
  'refusal.option-missing': 'The list has no such entry yet.',
  'refusal.option-ambiguous': 'More than one entry of the list fits, so none is chosen.',

  'outcome.filled': 'Written and kept.',
  'outcome.already': 'Was right already.',
  'outcome.changed': 'The page kept it in another form. Compare it before you save.',
  'outcome.not-kept':
    'The page did not keep it. Copy the value, paste it there yourself, and look whether it stays.',
  'outcome.missing': 'The field was gone. Copy the value and paste it.',
  'outcome.ambiguous': 'More than one field fitted, so nothing was written.',
  'outcome.not-editable': 'The field could not be changed.',
  'outcome.changed-since-review':
    'The field had changed since you reviewed it, so nothing was written. Look at it again.',
  'outcome.option-missing': 'The list no longer has this entry.',
  'outcome.another-page': 'Another page stood there by then, so nothing was written.',

  'failure.no-setup': 'There is no setup in progress any more. Start again.',
  'failure.not-a-company': 'This is not the address of a company’s Image Relay site.',
  'failure.plan-changed':
    'The page or the values changed since you reviewed them, so nothing was written. Review again.',
  'failure.page-gone':
    'The page that you reviewed is no longer there, so nothing was written. Open it again.',
  'failure.not-saved': 'The browser could not save this. Free some disk space and try again.',
  'failure.no-answer': 'The extension did not answer. Close the panel, open it and try again.',

  'certificate.heading': 'Signing certificate',
  'certificate.get': 'Get the certificate from Microsoft',
  'certificate.get.why':
    'Reads Microsoft’s public metadata of this application. The browser will ask you to allow the sign-in host; no cookie is sent.',
  'certificate.get.needs':
    'Open the application’s SAML page in Entra first: the metadata address is read there.',
  'certificate.busy': 'Reading the metadata…',
  'certificate.file': 'Or choose the downloaded file, or drop it here',
  'certificate.paste': 'Or paste the certificate',
  'certificate.use-pasted': 'Use the pasted certificate',
  'certificate.subject': 'Subject',
  'certificate.thumbprint': 'Thumbprint',
  'certificate.validity': 'Valid',
  'certificate.from-to': '{from, date, medium} to {to, date, medium}',
  'certificate.matches': 'This is the certificate that Entra lists as active.',
  'certificate.differs':
    'Entra lists another certificate as active ({thumbprint}). Reload the SAML page; if it still differs, bring the certificate again.',
  'certificate.unseen': 'Entra’s list has not been seen yet, so this is not confirmed.',

  'certificate-refusal.not-a-certificate':
    'This is not a certificate. In Entra, press “Download” beside “Certificate (Base64)” and bring that file.',
  'certificate-refusal.private-key':
    'This is a private key, not a certificate. It was not kept. Bring the file from “Certificate (Base64)”.',
  'certificate-refusal.metadata':
    'This is a metadata file, not a certificate. Press “Get the certificate from Microsoft” instead.',
  'certificate-refusal.several':
    'There is more than one certificate in it. Bring the file with the active one alone.',
  'certificate-refusal.expired': 'This certificate has expired.',
  'certificate-refusal.placeholder':
    'This is a placeholder that a new application shows at first. Reload the SAML page, then bring the certificate again.',
  'certificate-refusal.too-large': 'This file is too large for a certificate.',
  'certificate-refusal.permission':
    'The browser may not read Microsoft’s metadata without your permission. Press again and allow it, or bring the file.',
  'certificate-refusal.unreachable':
    'Microsoft’s metadata could not be read. Check the connection and press again, or bring the file.',
  'certificate-refusal.not-metadata':
    'What came back is not federation metadata, so nothing was taken.',
  'certificate-refusal.not-published':
    'The certificate that Entra’s page shows is not in the metadata. Reload the SAML page in Entra and press again.',
  'certificate-refusal.which':
    'The metadata holds several certificates and Entra’s list has not been seen. Open the SAML page in Entra and press again.',
  'certificate-refusal.another-tenant':
    'The metadata belongs to another tenant or application, so nothing was taken.',

  'copy.short': 'Copy',
  'copy.done': '✓ Copied',

  'values.heading': 'Captured values',
  'values.none': 'Nothing yet. Values appear here as you open the pages.',
  'values.copy': 'Copy {setting} from {console}',
  'values.copied': 'Copied.',
  'values.from.page': 'read in {console}, {at, time, short}',
  'values.from.metadata': 'from Microsoft’s metadata, {at, time, short}',
  'values.from.file': 'from your file, {at, time, short}',
  'values.from.pasted': 'pasted by you, {at, time, short}',
  'values.from.filled': 'filled by the assistant, {at, time, short}',
  'console.entra': 'Entra',
  'console.image-relay': 'Image Relay',

  'refused.heading': 'Seen and not taken',
  'refused.foreign-host':
    '{setting}: the page shows an address on another host than {host}. It was not taken.',
  'refused.tenants-disagree':
    '{setting}: the addresses on the page belong to different tenants. Nothing was taken from there.',
  'refused.another-application':
    '{setting}: the address belongs to another application. It was not taken.',
  'refused.several-users':
    '{setting}: more than one entry fits the test user, so none was taken. Choose another name for the test user, or tick the step by hand.',

  'checklist.heading': 'All steps',
  'checklist.observed': 'Seen as done',
  'checklist.by-hand': 'Done by hand',
  'checklist.open': 'Open',
  'checklist.current': 'Now',
  'checklist.tick': 'Mark “{step}” as done by hand',
  'checklist.untick': 'Take the tick away from “{step}”',
  'checklist.number': 'Tutorial {numbers}',

  'over.button': 'Start over',
  'over.question':
    'Start over? What was captured and ticked for {host} is deleted. The consoles stay as they are.',
  'over.yes': 'Delete and start over',
  'over.no': 'Keep it',

  'live.page': 'Now on: {page}.',
  'live.step-done': 'Done: {step}.',
  'unreadable.title': 'The stored setup cannot be read',
  'unreadable.text':
    'It was written by another version, or damaged. It is left untouched until you start over.',

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
    'Image Relay: “Admin” > “Account Settings” > “Single Sign On Settings”, lower part',
  'step.sign-in-entra.title': 'Sign in to the Entra admin center',
  'step.sign-in-entra.what': 'Sign in as at least a Cloud Application Administrator.',
  'step.sign-in-entra.where': 'entra.microsoft.com',
  'step.open-gallery.title': 'Open the application gallery',
  'step.open-gallery.what': 'The gallery holds a ready-made entry for Image Relay.',
  'step.open-gallery.where':
    'Entra: “Entra ID” > “Enterprise apps” > “New application” (earlier “Identity” > “Applications”)',
  'step.find-app.title': 'Search for Image Relay',
  'step.find-app.what': 'Let the assistant fill the search box, so that the right entry shows.',
  'step.find-app.where': 'Entra: “Browse Microsoft Entra Gallery”, search box',
  'step.add-app.title': 'Add Image Relay',
  'step.add-app.what':
    'Select the tile “Image Relay”, keep the name and press “Create”. Wait until its overview opens.',
  'step.add-app.where': 'Entra: gallery > “Image Relay” > “Create”',
  'step.open-single-sign-on.title': 'Open the application’s single sign-on page',
  'step.open-single-sign-on.what': 'All SAML settings of the application are there.',
  'step.open-single-sign-on.where':
    'Entra: “Enterprise apps” > “Image Relay” > “Manage” > “Single sign-on”',
  'step.choose-saml.title': 'Choose SAML',
  'step.choose-saml.what': 'Select the tile “SAML”. Image Relay speaks no other method.',
  'step.choose-saml.where': 'Entra: “Select a single sign-on method”',
  'step.basic-saml.title': 'Fill Basic SAML Configuration',
  'step.basic-saml.what':
    'Press the pencil beside “Basic SAML Configuration”, let the assistant fill the addresses, then press “Save” and close the pane.',
  'step.basic-saml.where': 'Entra: SAML page, card 1',
  'step.certificate.title': 'Bring the signing certificate',
  'step.certificate.what':
    'Image Relay checks every sign-in with it. Take it from Microsoft’s metadata, or download “Certificate (Base64)”.',
  'step.certificate.where': 'Entra: SAML page, card 3; then here',
  'step.copy-urls.title': 'Read Login URL and Logout URL',
  'step.copy-urls.what': 'Scroll to “Set up Image Relay”. The assistant reads the addresses there.',
  'step.copy-urls.where': 'Entra: SAML page, card 4',
  'step.open-users.title': 'Open the list of users',
  'step.open-users.what': 'You need at least the role User Administrator here.',
  'step.open-users.where': 'Entra: “Users” > “All users”',
  'step.create-user.title': 'Create the test user',
  'step.create-user.what':
    'Press “New user” > “Create new user”, let the assistant fill the names, write down the password, then press “Review + create” and “Create”.',
  'step.create-user.where': 'Entra: “Create new user”',
  'step.open-assignments.title': 'Open the application’s users and groups',
  'step.open-assignments.what': 'Only people who are assigned there can sign in to Image Relay.',
  'step.open-assignments.where': 'Entra: “Enterprise apps” > “Image Relay” > “Users and groups”',
  'step.assign-user.title': 'Assign the test user',
  'step.assign-user.what':
    'Press “Add user/group”, then the entry under “Users”, let the assistant fill the search box, select the test user, press “Select” and “Assign”.',
  'step.assign-user.where': 'Entra: “Users and groups” > “Add user/group”',
  'step.sign-in-image-relay.title': 'Sign in to Image Relay as an administrator',
  'step.sign-in-image-relay.what':
    'Use another window if you like, and leave it open until the test has passed.',
  'step.sign-in-image-relay.where': 'Your Image Relay site',
  'step.open-permissions.title': 'Open Users & Permissions',
  'step.open-permissions.what': 'Permission groups and users are kept there.',
  'step.open-permissions.where': 'Image Relay: “Admin” > “Users & Permissions”',
  'step.create-permission.title': 'Create the SSO-only permission',
  'step.create-permission.what':
    'Press “Create New Permission”, let the assistant fill the title and the box, then press “Save”.',
  'step.create-permission.where': 'Image Relay: “Users & Permissions” > “Create New Permission”',
  'step.open-sso-settings.title': 'Open Single Sign On Settings',
  'step.open-sso-settings.what': 'The addresses and the certificate from Entra go there.',
  'step.open-sso-settings.where':
    'Image Relay: “Admin” > “Account Settings” > “Single Sign On Settings”',
  'step.saml-settings.title': 'Fill SAML Settings',
  'step.saml-settings.what':
    'Let the assistant fill the whole form, the certificate behind “Update Certificate” included. Look through it, then press “Save”.',
  'step.saml-settings.where': 'Image Relay: “Single Sign On Settings”',
  'step.create-sso-user.title': 'Create the Image Relay test user',
  'step.create-sso-user.what':
    'Press “Create SSO User”, let the assistant fill the form, then press “Create”.',
  'step.create-sso-user.where': 'Image Relay: “Users & Permissions” > “Create SSO User”',
  'step.test-sign-on-url.title': 'Sign in through the sign-on URL',
  'step.test-sign-on-url.what':
    'Sign out of Image Relay first. Then start the test and sign in as the test user.',
  'step.test-sign-on-url.where': 'Image Relay’s own address, in a new tab',
  'step.test-this-application.title': 'Sign in through “Test this application”',
  'step.test-this-application.what':
    'Sign out of Image Relay first. Then start the test and press “Test” on the SAML page.',
  'step.test-this-application.where': 'Entra: SAML page, card 5',
  'step.test-my-apps.title': 'Sign in through My Apps',
  'step.test-my-apps.what':
    'Sign out of Image Relay first. Then start the test and press the tile “Image Relay” as the test user.',
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
  'note.test-as-test-user':
    'Test as the test user: your own account is not assigned and would end in AADSTS50105. A private window works too, but there the assistant sees nothing; tick the step by hand then.',
  'note.reply-url-missing':
    'The tutorial does not mention the Reply URL, but Entra asks for it. It is Image Relay’s Assertion Consumer URL.',
  'note.first-password': 'Entra will ask the test user for a new password at the first sign-in.',

  'fact.seen': 'The page was seen',
  'fact.application': 'The application was seen in your tenant',
  'fact.filled': 'The search was filled',
  'fact.certificate': 'The certificate is here and is the active one',
  'fact.test': 'The test user arrived in Image Relay',
  'fact.known': '{setting} was read in {console}',
  'fact.equal': '{setting} is saved in {console}',

  'setting.tenant.id': 'Tenant ID',
  'setting.app.name': 'Application name',
  'setting.app.objectId': 'Object ID',
  'setting.app.appId': 'Application ID',
  'setting.sp.identifier': 'Identifier (Metadata URL)',
  'setting.sp.replyUrl': 'Reply URL (Assertion Consumer URL)',
  'setting.sp.signOnUrl': 'Sign on URL',
  'setting.idp.loginUrl': 'Login URL',
  'setting.idp.logoutUrl': 'Logout URL',
  'setting.idp.identifier': 'Microsoft Entra Identifier',
  'setting.idp.metadataUrl': 'App Federation Metadata Url',
  'setting.idp.certificate': 'Certificate',
  'setting.idp.thumbprint': 'Thumbprint',
  'setting.idp.certificates': 'Certificates',
  'setting.idp.certificateStatus': 'Certificate status',
  'setting.idp.certificateExpiry': 'Certificate expiration',
  'setting.idp.notificationEmail': 'Notification e-mail',
  'setting.nameIdSource': 'Name ID source',
  'setting.nameIdFormat': 'Name Id Format',
  'setting.requestBinding': 'Request binding',
  'setting.authnContext': 'Authn Context',
  'setting.jit.enabled': 'Just-In-Time provisioning',
  'setting.jit.permission': 'Permission group for new users',
  'setting.permission.title': 'Permission title',
  'setting.permission.ssoOnly': 'Sign-in only via single sign-on',
  'setting.testUser.domain': 'Test user’s domain',
  'setting.testUser.upn': 'Test user’s user principal name',
  'setting.testUser.assigned': 'Test user’s assignment',
  'setting.ssoUser.email': 'SSO user’s e-mail',
  'setting.session.email': 'Signed-in user',

  'page.entra/home': 'Entra admin center',
  'page.entra/enterprise-applications': 'Enterprise applications',
  'page.entra/gallery': 'Application gallery',
  'page.entra/gallery-app': 'Application of the gallery',
  'page.entra/app-overview': 'Application overview',
  'page.entra/sso-method': 'Single sign-on method',
  'page.entra/saml': 'SAML page',
  'page.entra/basic-saml': 'Basic SAML Configuration',
  'page.entra/claims': 'Attributes & Claims',
  'page.entra/certificates': 'SAML Signing Certificate',
  'page.entra/users': 'All users',
  'page.entra/create-user': 'Create new user',
  'page.entra/users-and-groups': 'Users and groups',
  'page.entra/add-assignment': 'Add Assignment',
  'page.image-relay/home': 'Image Relay library',
  'page.image-relay/sign-in': 'Image Relay sign-in page',
  'page.image-relay/users-and-permissions': 'Users & Permissions',
  'page.image-relay/create-permission': 'Permission',
  'page.image-relay/account-settings': 'Account Settings',
  'page.image-relay/sso-settings': 'Single Sign On Settings',
  'page.image-relay/create-sso-user': 'Create SSO User',

  'field.gallery.search': 'Gallery search',
  'field.basicSaml.identifier': 'Identifier (Entity ID)',
  'field.basicSaml.replyUrl': 'Reply URL',
  'field.basicSaml.signOnUrl': 'Sign on URL',
  'field.createUser.userName': 'User principal name',
  'field.createUser.displayName': 'Display name',
  'field.assignment.search': 'User search',
  'field.permission.title': 'Permission Title',
  'field.permission.ssoOnly': 'This Group can only sign-in via Single Sign On',
  'field.samlSettings.loginUrl': 'Login URL',
  'field.samlSettings.logoutUrl': 'Logout URL',
  'field.samlSettings.nameIdFormat': 'Name Id Format',
  'field.samlSettings.binding': 'Binding Options',
  'field.samlSettings.certificate': 'x.509 Certificate',
  'field.samlSettings.jitEnable': 'Enable Just-In-Time User Provisioning',
  'field.samlSettings.jitGroup': 'Permission group for new users',
  'field.ssoUser.email': 'Email',
  'field.ssoUser.firstName': 'First Name',
  'field.ssoUser.lastName': 'Last Name',
  'field.ssoUser.company': 'Company',
  'field.ssoUser.permission': 'Permission',
} as const;

/** What is wrong with Entra’s answer, or after it: what happened, and what to do next. */
export const answerCauses = {
  'cause.provider-refused.what': 'Entra answered with a refusal instead of naming a person.',
  'cause.provider-refused.mend': 'Read what the answer says, mend that, and test again.',
  'cause.unreadable-response.what':
    'Entra’s answer could not be read without doubt, so nothing in it was judged.',
  'cause.unreadable-response.mend':
    'Test again, from another network if you can. If it happens every time, do not go on.',
  'cause.encrypted-assertion.what':
    'Entra encrypts its answer, and Image Relay may have no key for it.',
  'cause.encrypted-assertion.mend':
    'Open “<entra>Token encryption</entra>” of the application in Entra and deactivate the certificate there.',
  'cause.unsigned-assertion.what':
    'Nothing in Entra’s answer is signed, so Image Relay cannot trust it.',
  'cause.unsigned-assertion.what.response':
    'Entra signed the answer as a whole and not the assertion within it, which Image Relay may want signed.',
  'cause.unsigned-assertion.mend':
    'Set “<entra>Signing Option</entra>” in “<entra>SAML Certificates</entra>” so that the assertion is signed, and save.',
  'cause.certificate-mismatch.what':
    'Entra signed with another certificate than the one that Image Relay is known to hold.',
  'cause.certificate-mismatch.what.hinted':
    'What Image Relay showed points to the certificate: most likely it holds another one than the one with which Entra signs.',
  'cause.certificate-mismatch.mend':
    'Look in “<entra>SAML Certificates</entra>” which certificate is active, bring that one here, put it in with “<relay>Update Certificate</relay>” in Image Relay, and save.',
  'cause.certificate-expired.what': 'The certificate with which Entra signs has expired.',
  'cause.certificate-expired.mend':
    'Create a new certificate in “<entra>SAML Certificates</entra>”, bring it here, put it into Image Relay, and make it active at once.',
  'cause.broken-signature.what':
    'The signature of Entra’s answer is wrong: the answer was changed on its way, or put together wrongly.',
  'cause.broken-signature.mend':
    'Test again from another network and without other extensions. Do not go on as long as it happens.',
  'cause.weak-signature.what': 'Entra signs with SHA-1, which is no longer considered safe.',
  'cause.weak-signature.mend':
    'Set “<entra>Signing Algorithm</entra>” in “<entra>SAML Certificates</entra>” to SHA-256 and save. If Image Relay then refuses sign-ins, ask its support.',
  'cause.another-issuer.what': 'The answer comes from another tenant than the one of this setup.',
  'cause.another-issuer.mend':
    'Look to which tenant “<relay>Login URL</relay>” in Image Relay leads, and copy “<entra>Login URL</entra>” from Entra anew.',
  'cause.audience.what': 'The answer is meant for another name than Image Relay’s Metadata URL.',
  'cause.audience.mend':
    'Make “<entra>Identifier (Entity ID)</entra>” in “<entra>Basic SAML Configuration</entra>” exactly Image Relay’s “<relay>Metadata URL</relay>”, with every slash, and save.',
  'cause.recipient.what':
    'The answer is addressed to another place than Image Relay’s Assertion Consumer URL.',
  'cause.recipient.mend':
    'Make “<entra>Reply URL (Assertion Consumer Service URL)</entra>” in “<entra>Basic SAML Configuration</entra>” exactly Image Relay’s “<relay>Assertion Consumer URL</relay>”, and save.',
  'cause.clock.what': 'By this computer’s clock the answer was not valid when it came.',
  'cause.clock.what.hinted':
    'What Image Relay showed points to the time: most likely the answer came too late, or Image Relay’s clock is wrong.',
  'cause.clock.mend':
    'Compare this computer’s clock with another one, set it right, and test again. If it is right, Image Relay’s support has to look at its own.',
  'cause.clock.mend.hinted':
    'Test again from the start, without going back or reloading a page. If Image Relay says the same, ask its support to look at its clock.',
  'cause.unsolicited.what':
    'Entra sent an answer for which Image Relay had not asked in this test.',
  'cause.unsolicited.mend':
    'Enter Image Relay’s own address as “<entra>Sign on URL</entra>” in “<entra>Basic SAML Configuration</entra>” and save, so that every sign-in begins at Image Relay.',
  'cause.name-id-format.what': 'Entra names people in another form than by e-mail address.',
  'cause.name-id-format.mend':
    'Set the format of “<entra>Unique User Identifier (Name ID)</entra>” in “<entra>Attributes & Claims</entra>” to e-mail address, and choose the same under “<relay>Name Id Format</relay>” in Image Relay.',
  'cause.name-id-value.what':
    'Entra names the test user by something other than the user’s e-mail in Image Relay.',
  'cause.name-id-value.mend':
    'Make the two the same: the user’s e-mail in Image Relay, or the source of “<entra>Unique User Identifier (Name ID)</entra>” in “<entra>Attributes & Claims</entra>”. Until then leave Just-In-Time provisioning off, which would give everybody a second user.',
  'cause.missing-attributes.what':
    'The answer contains no e-mail claim, as for people without a mailbox.',
  'cause.missing-attributes.mend':
    'That does no harm, because Image Relay knows people by the Name ID. If names are missing in Image Relay, look at “<entra>Attributes & Claims</entra>”.',
  'cause.request-never-sent.what':
    'Image Relay showed its own sign-in page and sent nobody to Microsoft.',
  'cause.request-never-sent.mend':
    'Look for a button for single sign-on on that page. If there is none, look whether “<relay>Single Sign On Settings</relay>” are saved with the Login URL.',
  'cause.refused-by-image-relay.what': 'Image Relay did not accept Entra’s answer.',
  'cause.refused-by-image-relay.mend':
    'Read what its page says. Then compare certificate, “<relay>Name Id Format</relay>” and the user’s e-mail in Image Relay; if all are right, ask its support.',
  'cause.back-at-sign-in.what':
    'Image Relay showed its sign-in page again instead of signing the person in.',
  'cause.back-at-sign-in.mend':
    'Put the active certificate in anew with “<relay>Update Certificate</relay>” and save, then compare the user’s e-mail in Image Relay with the name that Entra sends.',
  'cause.wrong-user.what': 'Somebody other than the test user signed in.',
  'cause.wrong-user.what.named': 'Entra named the test user, and Image Relay shows somebody else.',
  'cause.wrong-user.what.other': 'Somebody other than the test user signed in at Microsoft.',
  'cause.wrong-user.mend':
    'Sign out of Image Relay and of Microsoft, then test again as the test user, in another browser profile if you like.',
  'cause.empty-library.what':
    'The test user arrived and sees an empty library, because the permission has no folders.',
  'cause.empty-library.mend':
    'Open the permission under “<relay>Users & Permissions</relay>” and tick the folders. Image Relay shows them only once the permission has been saved.',
  'cause.logout-url.what':
    'Signing out of Image Relay ends in an error at Microsoft, or does not sign the person out.',
  'cause.logout-url.mend':
    'Put {address} into “<relay>Logout URL</relay>” in Image Relay and save. The tutorial’s value is for services that sign out in SAML, and Image Relay may only send the browser there.',
  'cause.duplicate-users.what':
    'People get a second user in Image Relay when they sign in by single sign-on.',
  'cause.duplicate-users.mend':
    'Turn off “<relay>Enable Just-In-Time User Provisioning</relay>” and save, until the name that Entra sends is exactly each person’s e-mail in Image Relay. Then remove the second users.',
  'cause.wrong-permission.what': 'New people get no permission in Image Relay, or a wrong one.',
  'cause.wrong-permission.mend':
    'Choose the right group beside “<relay>Enable Just-In-Time User Provisioning</relay>” and save. Whoever came before keeps the old one until you change it under “<relay>Users & Permissions</relay>”.',
  'cause.administrators-locked-out.what':
    'Administrators are in a group that can only sign in by single sign-on, and that does not work for them.',
  'cause.administrators-locked-out.mend':
    'In a session that is still open, untick “<relay>This Group can only sign-in via Single Sign On</relay>” for their group, or move them out of it. If nobody has one, ask Image Relay’s support.',
  'cause.no-sso-settings.what': 'Image Relay does not show its settings for single sign-on.',
  'cause.no-sso-settings.mend':
    'Only the Master Admin sees “<relay>Single Sign On Settings</relay>”. If you are the Master Admin, your plan lacks single sign-on: ask Image Relay’s sales team.',
  'cause.fails-on-joined-device.what':
    'The sign-in works in a private window and fails on a computer that belongs to the company.',
  'cause.fails-on-joined-device.mend':
    'There people come by Windows Hello. Choose no particular context under “<relay>Authn Context</relay>” if the list offers that, save, and test on such a computer.',
  'cause.tile-does-nothing.what': 'The tile in My Apps does not sign anybody in.',
  'cause.tile-does-nothing.mend':
    'Enter Image Relay’s own address as “<entra>Sign on URL</entra>” in “<entra>Basic SAML Configuration</entra>” and save: a sign-in has to begin at Image Relay.',
  'cause.all-fail-since-a-day.what': 'All sign-ins have failed since a certain day.',
  'cause.all-fail-since-a-day.mend':
    'The certificate has probably expired, or Entra signs with its successor already. Look in “<entra>SAML Certificates</entra>” which one is active, bring it here, and put it into Image Relay.',
} as const;

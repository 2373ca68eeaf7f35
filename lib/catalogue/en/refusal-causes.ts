/** Why Microsoft’s sign-in refuses somebody: what happened, and what to do next. */
export const refusalCauses = {
  'cause.not-assigned.what': 'The test user is not assigned to the application in Entra.',
  'cause.not-assigned.mend':
    'Assign the test user in “<entra>Users and groups</entra>”. Groups within an assigned group do not count.',
  'cause.unknown-identifier.what':
    'Entra knows no application by the name under which Image Relay asked.',
  'cause.unknown-identifier.mend':
    'Make “<entra>Identifier (Entity ID)</entra>” in “<entra>Basic SAML Configuration</entra>” exactly Image Relay’s “<relay>Metadata URL</relay>”, with every slash, and save.',
  'cause.wrong-tenant.what':
    'Image Relay sends people to another tenant than the one that has the application.',
  'cause.wrong-tenant.mend':
    'Copy “<entra>Login URL</entra>” from “<entra>Set up Image Relay</entra>” in Entra into “<relay>Login URL</relay>” in Image Relay anew, and save.',
  'cause.reply-url.what':
    'The address at which Image Relay wants the answer is not among the Reply URLs in Entra.',
  'cause.reply-url.mend':
    'Enter Image Relay’s “<relay>Assertion Consumer URL</relay>” as “<entra>Reply URL (Assertion Consumer Service URL)</entra>” and save. If Entra still shows the old value after a reload, change it in the application’s registration.',
  'cause.no-reply-url.what':
    'Entra has no Reply URL for the application, and the request named none.',
  'cause.no-reply-url.mend':
    'Enter Image Relay’s “<relay>Assertion Consumer URL</relay>” as “<entra>Reply URL (Assertion Consumer Service URL)</entra>” in “<entra>Basic SAML Configuration</entra>” and save.',
  'cause.no-saml-request.what':
    'Microsoft’s sign-in was opened without a request from Image Relay.',
  'cause.no-saml-request.mend':
    'This is normal if you opened the Login URL yourself: begin at Image Relay’s own address. Otherwise look at “<entra>Sign on URL</entra>” in Entra, and whether single sign-on is saved in Image Relay.',
  'cause.not-saml.what': 'Microsoft could not read the request as a SAML message.',
  'cause.not-saml.mend':
    'Choose POST under “<relay>Binding Options for Requests from the Service Provider</relay>” and save. If it happens again, Image Relay’s support has to look at the request.',
  'cause.authn-context.what':
    'Image Relay asks for a particular way to sign in, and Entra refuses people who come by another, such as Windows Hello.',
  'cause.authn-context.mend':
    'Choose no particular context under “<relay>Authn Context</relay>” if the list offers that, and save; otherwise ask Image Relay’s support. Then test with your second factor too, not only in a private window.',
  'cause.authn-comparison.what':
    'Image Relay asks for a comparison of ways to sign in that Entra does not support.',
  'cause.authn-comparison.mend':
    'Choose no particular context under “<relay>Authn Context</relay>” if the list offers that, and save. Otherwise Image Relay’s support has to change the comparison to exact.',
  'cause.unsupported-request.what':
    'Image Relay’s request contains something that Entra does not accept.',
  'cause.unsupported-request.mend':
    'Nothing in your settings changes that. Send Microsoft’s message to Image Relay’s support.',
  'cause.name-id-policy.what': 'Image Relay asks for a form of name that Entra does not know.',
  'cause.name-id-policy.mend':
    'Choose the e-mail address under “<relay>Name Id Format</relay>” and save.',
  'cause.request-binding.what':
    'Microsoft does not take the request in the way in which Image Relay sent it.',
  'cause.request-binding.mend':
    'Choose POST under “<relay>Binding Options for Requests from the Service Provider</relay>” and save.',
  'cause.response-binding.what':
    'Image Relay wants the answer in a way in which Entra does not send it.',
  'cause.response-binding.mend':
    'Entra answers by POST alone. Image Relay’s support has to change what its request says.',
  'cause.other-destination.what':
    'The request is addressed to another place than the one where it arrived.',
  'cause.other-destination.mend':
    'Copy “<entra>Login URL</entra>” from Entra into “<relay>Login URL</relay>” in Image Relay anew, and save.',
  'cause.request-id.what': 'The request bears an ID in a form that Entra does not accept.',
  'cause.request-id.mend':
    'Nothing in your settings changes that. Send Microsoft’s message to Image Relay’s support.',
  'cause.federated-idp.what':
    'Another identity provider, to which Entra passes your sign-ins on, did not answer as expected.',
  'cause.federated-idp.mend':
    'The settings for Image Relay are probably fine. Ask whoever runs that provider in your company.',
  'cause.signed-request-wanted.what':
    'Entra is set to accept signed requests alone, and this one was not signed.',
  'cause.signed-request-wanted.mend':
    'In “<entra>SAML Certificates</entra>” edit “<entra>Verification certificates</entra>” and no longer require them, unless Image Relay signs its requests.',
  'cause.stale-request.what':
    'The request was too old when it reached Microsoft, as after a long wait or the back button.',
  'cause.stale-request.mend':
    'Close the tab and begin again at Image Relay’s own address. If it happens every time, Image Relay’s support has to look at its clock.',
  'cause.no-signing-key.what':
    'Entra has no valid certificate with which to sign for this application.',
  'cause.no-signing-key.mend':
    'Create a new certificate in “<entra>SAML Certificates</entra>”, make it active, bring it here, and put it into Image Relay.',
  'cause.name-id-empty.what':
    'Entra has no value for the name that it is to send, such as an empty e-mail of a person without a mailbox.',
  'cause.name-id-empty.mend':
    'In “<entra>Attributes & Claims</entra>” choose user.userprincipalname for “<entra>Unique User Identifier (Name ID)</entra>”, or give the person a value for the attribute that is chosen now.',
  'cause.claims.what': 'Entra could not work out one of the claims that were set up by hand.',
  'cause.claims.mend':
    'Look at “<entra>Attributes & Claims</entra>”, and correct or remove what was added there.',
  'cause.another-directory.what': 'The account that signed in does not belong to this tenant.',
  'cause.another-directory.mend':
    'Sign out at Microsoft and sign in as the test user, or invite the account as a guest and assign it.',
  'cause.policy.what':
    'Microsoft wants more of this person or this device, by a rule of your company such as Conditional Access.',
  'cause.policy.mend':
    'The settings for single sign-on are probably fine. Finish what Microsoft asks for and test again, or ask whoever manages Conditional Access in your company.',
  'cause.application-disabled.what':
    'Entra lets nobody sign in to the application, because that is turned off.',
  'cause.application-disabled.mend':
    'Open “<entra>Properties</entra>” of the application in Entra, set “<entra>Enabled for users to sign in?</entra>” to Yes, and save.',
  'cause.consent.what': 'Entra wants an administrator’s consent for the application.',
  'cause.consent.mend':
    'With SAML that is rare, so compare the Identifier first. A Cloud Application Administrator can grant it in “<entra>Permissions</entra>” of the application.',
  'cause.unknown-tenant.what':
    'Microsoft does not know the tenant to which Image Relay sent the request.',
  'cause.unknown-tenant.mend':
    'The Login URL in Image Relay is cut off or has a wrong ID. Copy “<entra>Login URL</entra>” from Entra into “<relay>Login URL</relay>” anew, and save.',
  'cause.account.what':
    'Microsoft did not let the account in: a wrong password, or an account that is locked, disabled or due for a new password.',
  'cause.account.mend':
    'Single sign-on is not the cause. Try the password again, or ask a User Administrator to look at the account.',
  'cause.unknown-code.what': 'Microsoft shows an error code that the assistant does not know.',
  'cause.unknown-code.mend':
    'Open Microsoft’s page about the code, do what it says, and test again.',
} as const;

import type { guide as source } from '../en/guide.ts';
import type { Translated } from '../translated.ts';

/** The guide: its sections, steps, notes, and what a step waits for. */
export const guide: Translated<typeof source> = {
  'section.read-first': 'Zuerst: Adressen von Image Relay lesen',
  'section.gallery': 'Image Relay aus dem Katalog hinzufügen',
  'section.configure-entra': 'Microsoft Entra-SSO konfigurieren',
  'section.test-user': 'Microsoft Entra-Testbenutzer erstellen',
  'section.assign': 'Microsoft Entra-Testbenutzer zuweisen',
  'section.configure-image-relay': 'Image Relay-SSO konfigurieren',
  'section.image-relay-user': 'Image Relay-Testbenutzer erstellen',
  'section.test': 'SSO testen',

  'step.read-image-relay.title': 'Single Sign On Settings in Image Relay öffnen',
  'step.read-image-relay.what':
    'Die Seite zeigt die Metadata URL und die Assertion Consumer URL, nach denen Entra fragen wird. Der Assistent liest beide.',
  'step.read-image-relay.where':
    'Image Relay: „<relay>Admin</relay>“ > „<relay>Account Settings</relay>“ > „<relay>Single Sign On Settings</relay>“, unterer Teil',
  'step.sign-in-entra.title': 'Beim Entra Admin Center anmelden',
  'step.sign-in-entra.what': 'Melden Sie sich mindestens als Cloudanwendungsadministrator an.',
  'step.sign-in-entra.where': 'entra.microsoft.com',
  'step.open-gallery.title': 'Anwendungskatalog öffnen',
  'step.open-gallery.what': 'Der Katalog enthält einen fertigen Eintrag für Image Relay.',
  'step.open-gallery.where':
    'Entra: „<entra>Entra ID</entra>“ > „<entra>Enterprise apps</entra>“ > „<entra>New application</entra>“ (früher „<entra>Identity</entra>“ > „<entra>Applications</entra>“)',
  'step.find-app.title': 'Nach Image Relay suchen',
  'step.find-app.what':
    'Lassen Sie den Assistenten das Suchfeld ausfüllen, damit der richtige Eintrag erscheint.',
  'step.find-app.where': 'Entra: „<entra>Browse Microsoft Entra Gallery</entra>“, Suchfeld',
  'step.add-app.title': 'Image Relay hinzufügen',
  'step.add-app.what':
    'Wählen Sie die Kachel „<entra>Image Relay</entra>“, behalten Sie den Namen bei und klicken Sie auf „<entra>Create</entra>“. Warten Sie, bis die Übersicht der Anwendung erscheint.',
  'step.add-app.where': 'Entra: Katalog > „<entra>Image Relay</entra>“ > „<entra>Create</entra>“',
  'step.open-single-sign-on.title': 'Seite der Anwendung für einmaliges Anmelden öffnen',
  'step.open-single-sign-on.what': 'Dort sind alle SAML-Einstellungen der Anwendung.',
  'step.open-single-sign-on.where':
    'Entra: „<entra>Enterprise apps</entra>“ > „<entra>Image Relay</entra>“ > „<entra>Manage</entra>“ > „<entra>Single sign-on</entra>“',
  'step.choose-saml.title': 'SAML wählen',
  'step.choose-saml.what':
    'Wählen Sie die Kachel „<entra>SAML</entra>“. Image Relay beherrscht keine andere Methode.',
  'step.choose-saml.where': 'Entra: „<entra>Select a single sign-on method</entra>“',
  'step.basic-saml.title': 'Grundlegende SAML-Konfiguration ausfüllen',
  'step.basic-saml.what':
    'Klicken Sie auf den Stift neben „<entra>Basic SAML Configuration</entra>“, lassen Sie den Assistenten die Adressen eintragen, klicken Sie dann auf „<entra>Save</entra>“ und schließen Sie den Bereich.',
  'step.basic-saml.where': 'Entra: SAML-Seite, Karte 1',
  'step.certificate.title': 'Signaturzertifikat einlesen',
  'step.certificate.what':
    'Image Relay prüft damit jede Anmeldung. Rufen Sie es aus Microsofts Metadaten ab oder laden Sie „<entra>Certificate (Base64)</entra>“ herunter.',
  'step.certificate.where': 'Entra: SAML-Seite, Karte 3; dann hier',
  'step.copy-urls.title': 'Login URL und Logout URL lesen',
  'step.copy-urls.what':
    'Scrollen Sie zu „<entra>Set up Image Relay</entra>“. Der Assistent liest dort die Adressen.',
  'step.copy-urls.where': 'Entra: SAML-Seite, Karte 4',
  'step.open-users.title': 'Liste der Benutzer öffnen',
  'step.open-users.what': 'Hier brauchen Sie mindestens die Rolle Benutzeradministrator.',
  'step.open-users.where': 'Entra: „<entra>Users</entra>“ > „<entra>All users</entra>“',
  'step.create-user.title': 'Testbenutzer erstellen',
  'step.create-user.what':
    'Klicken Sie auf „<entra>New user</entra>“ > „<entra>Create new user</entra>“, lassen Sie den Assistenten die Namen eintragen, notieren Sie das Kennwort und klicken Sie dann auf „<entra>Review + create</entra>“ und „<entra>Create</entra>“.',
  'step.create-user.where': 'Entra: „<entra>Create new user</entra>“',
  'step.open-assignments.title': 'Benutzer und Gruppen der Anwendung öffnen',
  'step.open-assignments.what': 'Nur wer dort zugewiesen ist, kann sich bei Image Relay anmelden.',
  'step.open-assignments.where':
    'Entra: „<entra>Enterprise apps</entra>“ > „<entra>Image Relay</entra>“ > „<entra>Users and groups</entra>“',
  'step.assign-user.title': 'Testbenutzer zuweisen',
  'step.assign-user.what':
    'Klicken Sie auf „<entra>Add user/group</entra>“, dann auf den Eintrag unter „<entra>Users</entra>“, lassen Sie den Assistenten das Suchfeld ausfüllen, wählen Sie den Testbenutzer aus und klicken Sie auf „<entra>Select</entra>“ und „<entra>Assign</entra>“.',
  'step.assign-user.where':
    'Entra: „<entra>Users and groups</entra>“ > „<entra>Add user/group</entra>“',
  'step.sign-in-image-relay.title': 'Als Administrator bei Image Relay anmelden',
  'step.sign-in-image-relay.what':
    'Sie können ein anderes Fenster verwenden; lassen Sie es offen, bis der Test bestanden ist.',
  'step.sign-in-image-relay.where': 'Ihre Image Relay-Site',
  'step.open-permissions.title': 'Users & Permissions öffnen',
  'step.open-permissions.what': 'Dort werden Berechtigungsgruppen und Benutzer verwaltet.',
  'step.open-permissions.where':
    'Image Relay: „<relay>Admin</relay>“ > „<relay>Users & Permissions</relay>“',
  'step.create-permission.title': 'Reine SSO-Berechtigung erstellen',
  'step.create-permission.what':
    'Klicken Sie auf „<relay>Create New Permission</relay>“, lassen Sie den Assistenten Titel und Kontrollkästchen ausfüllen und klicken Sie dann auf „<relay>Save</relay>“.',
  'step.create-permission.where':
    'Image Relay: „<relay>Users & Permissions</relay>“ > „<relay>Create New Permission</relay>“',
  'step.open-sso-settings.title': 'Single Sign On Settings öffnen',
  'step.open-sso-settings.what': 'Dorthin gehören die Adressen und das Zertifikat aus Entra.',
  'step.open-sso-settings.where':
    'Image Relay: „<relay>Admin</relay>“ > „<relay>Account Settings</relay>“ > „<relay>Single Sign On Settings</relay>“',
  'step.saml-settings.title': 'SAML Settings ausfüllen',
  'step.saml-settings.what':
    'Lassen Sie den Assistenten das ganze Formular ausfüllen, auch das Zertifikat hinter „<relay>Update Certificate</relay>“. Sehen Sie es durch und klicken Sie dann auf „<relay>Save</relay>“.',
  'step.saml-settings.where': 'Image Relay: „<relay>Single Sign On Settings</relay>“',
  'step.create-sso-user.title': 'Image Relay-Testbenutzer erstellen',
  'step.create-sso-user.what':
    'Klicken Sie auf „<relay>Create SSO User</relay>“, lassen Sie den Assistenten das Formular ausfüllen und klicken Sie dann auf „<relay>Create</relay>“.',
  'step.create-sso-user.where':
    'Image Relay: „<relay>Users & Permissions</relay>“ > „<relay>Create SSO User</relay>“',
  'step.test-sign-on-url.title': 'Über die Sign on URL anmelden',
  'step.test-sign-on-url.what':
    'Melden Sie sich zuerst bei Image Relay ab. Starten Sie dann den Test und melden Sie sich als Testbenutzer an.',
  'step.test-sign-on-url.where': 'Image Relays eigene Adresse, in einem neuen Tab',
  'step.test-this-application.title': 'Über „<entra>Test this application</entra>“ anmelden',
  'step.test-this-application.what':
    'Melden Sie sich zuerst bei Image Relay ab. Starten Sie dann den Test und klicken Sie auf der SAML-Seite auf „<entra>Test</entra>“.',
  'step.test-this-application.where': 'Entra: SAML-Seite, Karte 5',
  'step.test-my-apps.title': 'Über „Meine Apps“ anmelden',
  'step.test-my-apps.what':
    'Melden Sie sich zuerst bei Image Relay ab. Starten Sie dann den Test und klicken Sie als Testbenutzer auf die Kachel „<entra>Image Relay</entra>“.',
  'step.test-my-apps.where': 'myapps.microsoft.com',

  'note.wizard':
    'Auch Microsofts eigener Assistent für die App-Konfiguration im Microsoft 365 Admin Center kann die Anwendung hinzufügen. Wurde sie so oder vor langer Zeit hinzugefügt, wird sie genauso erkannt: Öffnen Sie sie.',
  'note.values-not-real':
    'Die Adressen in Microsofts Tutorial sind Muster. Die richtigen werden auf Ihrer Image Relay-Site gelesen; der Support von Image Relay kann sie bestätigen.',
  'note.same-urls':
    'Login URL und Logout URL können dieselbe Adresse sein. In Entra ist das normal.',
  'note.name-id-email':
    'Image Relay erkennt Personen an der E-Mail-Adresse. Der Benutzername des Testbenutzers in Entra muss genau die E-Mail-Adresse in Image Relay sein.',
  'note.folder-access':
    'Image Relay zeigt die Ordner einer Berechtigung erst, nachdem sie einmal gespeichert wurde. Ohne Ordner sehen ihre Benutzer eine leere Bibliothek.',
  'note.master-admin':
    'In manchen Tarifen sieht nur der Master Admin diese Seite, und manche Tarife haben kein einmaliges Anmelden. Fehlt der Eintrag, fragen Sie den Master Admin oder den Vertrieb von Image Relay.',
  'note.only-test-user':
    'Diese Gruppe ist für den Testbenutzer. Niemand, der heute mit Image Relay arbeitet, wird in sie verschoben, bevor ein Test bestanden ist.',
  'note.jit-duplicates':
    'Just-In-Time legt für alle, deren Name in Entra nicht ihre E-Mail-Adresse in Image Relay ist, einen neuen Benutzer an. Vergleichen Sie einige Personen, bevor Sie es einschalten.',
  'note.test-as-test-user':
    'Testen Sie als Testbenutzer: Ihr eigenes Konto ist nicht zugewiesen und würde mit AADSTS50105 scheitern.',
  'note.reply-url-missing':
    'Das Tutorial erwähnt die Reply URL nicht, aber Entra verlangt sie. Sie ist die Assertion Consumer URL von Image Relay.',
  'note.first-password':
    'Entra verlangt vom Testbenutzer bei der ersten Anmeldung ein neues Kennwort.',

  'fact.seen': 'Die Seite wurde gesehen',
  'fact.application': 'Die Anwendung wurde in Ihrem Mandanten gesehen',
  'fact.filled': 'Die Suche wurde ausgefüllt',
  'fact.certificate': 'Das Zertifikat liegt vor und ist das aktive',
  'fact.saved-with-form': 'Das Zertifikat wurde eingetragen und das Formular danach gespeichert',
  'fact.test': 'Der Testbenutzer ist in Image Relay angekommen',
  'fact.known': '{setting} in {console} gelesen',
  'fact.equal': '{setting} in {console} gespeichert',
};

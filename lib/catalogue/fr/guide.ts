import type { guide as source } from '../en/guide.ts';
import type { Translated } from '../translated.ts';

/** The guide: its sections, steps, notes, and what a step waits for. */
export const guide: Translated<typeof source> = {
  'section.read-first': 'D’abord : lire les adresses d’Image Relay',
  'section.gallery': 'Ajouter Image Relay depuis la galerie',
  'section.configure-entra': 'Configurer le SSO de Microsoft Entra',
  'section.test-user': 'Créer un utilisateur de test Microsoft Entra',
  'section.assign': 'Affecter l’utilisateur de test Microsoft Entra',
  'section.configure-image-relay': 'Configurer le SSO d’Image Relay',
  'section.image-relay-user': 'Créer un utilisateur de test Image Relay',
  'section.test': 'Tester le SSO',

  'step.read-image-relay.title': 'Ouvrir Single Sign On Settings dans Image Relay',
  'step.read-image-relay.what':
    'La page affiche la Metadata URL et l’Assertion Consumer URL qu’Entra demandera. L’assistant lit les deux.',
  'step.read-image-relay.where':
    'Image Relay : « <relay>Admin</relay> » > « <relay>Account Settings</relay> » > « <relay>Single Sign On Settings</relay> », partie inférieure',
  'step.sign-in-entra.title': 'Se connecter au centre d’administration Entra',
  'step.sign-in-entra.what':
    'Connectez-vous au minimum en tant qu’Administrateur d’application cloud.',
  'step.sign-in-entra.where': 'entra.microsoft.com',
  'step.open-gallery.title': 'Ouvrir la galerie d’applications',
  'step.open-gallery.what': 'La galerie contient une entrée toute prête pour Image Relay.',
  'step.open-gallery.where':
    'Entra : « <entra>Entra ID</entra> » > « <entra>Enterprise apps</entra> » > « <entra>New application</entra> » (auparavant « <entra>Identity</entra> » > « <entra>Applications</entra> »)',
  'step.find-app.title': 'Rechercher Image Relay',
  'step.find-app.what':
    'Laissez l’assistant remplir la zone de recherche, pour que la bonne entrée s’affiche.',
  'step.find-app.where':
    'Entra : « <entra>Browse Microsoft Entra Gallery</entra> », zone de recherche',
  'step.add-app.title': 'Ajouter Image Relay',
  'step.add-app.what':
    'Sélectionnez la vignette « <entra>Image Relay</entra> », conservez le nom et cliquez sur « <entra>Create</entra> ». Attendez que sa vue d’ensemble s’ouvre.',
  'step.add-app.where':
    'Entra : galerie > « <entra>Image Relay</entra> » > « <entra>Create</entra> »',
  'step.open-single-sign-on.title': 'Ouvrir la page d’authentification unique de l’application',
  'step.open-single-sign-on.what': 'Tous les paramètres SAML de l’application s’y trouvent.',
  'step.open-single-sign-on.where':
    'Entra : « <entra>Enterprise apps</entra> » > « <entra>Image Relay</entra> » > « <entra>Manage</entra> » > « <entra>Single sign-on</entra> »',
  'step.choose-saml.title': 'Choisir SAML',
  'step.choose-saml.what':
    'Sélectionnez la vignette « <entra>SAML</entra> ». Image Relay n’accepte aucune autre méthode.',
  'step.choose-saml.where': 'Entra : « <entra>Select a single sign-on method</entra> »',
  'step.basic-saml.title': 'Remplir la configuration SAML de base',
  'step.basic-saml.what':
    'Cliquez sur le crayon à côté de « <entra>Basic SAML Configuration</entra> », laissez l’assistant remplir les adresses, puis cliquez sur « <entra>Save</entra> » et fermez le volet.',
  'step.basic-saml.where': 'Entra : page SAML, carte 1',
  'step.certificate.title': 'Fournir le certificat de signature',
  'step.certificate.what':
    'Image Relay s’en sert pour vérifier chaque connexion. Prenez-le dans les métadonnées de Microsoft, ou téléchargez « <entra>Certificate (Base64)</entra> ».',
  'step.certificate.where': 'Entra : page SAML, carte 3 ; puis ici',
  'step.copy-urls.title': 'Lire la Login URL et la Logout URL',
  'step.copy-urls.what':
    'Faites défiler jusqu’à « <entra>Set up Image Relay</entra> ». L’assistant y lit les adresses.',
  'step.copy-urls.where': 'Entra : page SAML, carte 4',
  'step.open-users.title': 'Ouvrir la liste des utilisateurs',
  'step.open-users.what': 'Il vous faut ici au moins le rôle Administrateur d’utilisateurs.',
  'step.open-users.where': 'Entra : « <entra>Users</entra> » > « <entra>All users</entra> »',
  'step.create-user.title': 'Créer l’utilisateur de test',
  'step.create-user.what':
    'Cliquez sur « <entra>New user</entra> » > « <entra>Create new user</entra> », laissez l’assistant remplir les noms, notez le mot de passe, puis cliquez sur « <entra>Review + create</entra> » et « <entra>Create</entra> ».',
  'step.create-user.where': 'Entra : « <entra>Create new user</entra> »',
  'step.open-assignments.title': 'Ouvrir les utilisateurs et groupes de l’application',
  'step.open-assignments.what':
    'Seules les personnes qui y sont affectées peuvent se connecter à Image Relay.',
  'step.open-assignments.where':
    'Entra : « <entra>Enterprise apps</entra> » > « <entra>Image Relay</entra> » > « <entra>Users and groups</entra> »',
  'step.assign-user.title': 'Affecter l’utilisateur de test',
  'step.assign-user.what':
    'Cliquez sur « <entra>Add user/group</entra> », puis sur l’entrée sous « <entra>Users</entra> », laissez l’assistant remplir la zone de recherche, sélectionnez l’utilisateur de test, cliquez sur « <entra>Select</entra> » et « <entra>Assign</entra> ».',
  'step.assign-user.where':
    'Entra : « <entra>Users and groups</entra> » > « <entra>Add user/group</entra> »',
  'step.sign-in-image-relay.title': 'Se connecter à Image Relay en tant qu’administrateur',
  'step.sign-in-image-relay.what':
    'Utilisez une autre fenêtre si vous le souhaitez, et laissez-la ouverte jusqu’à ce que le test ait réussi.',
  'step.sign-in-image-relay.where': 'Votre site Image Relay',
  'step.open-permissions.title': 'Ouvrir Users & Permissions',
  'step.open-permissions.what': 'Les groupes de permissions et les utilisateurs s’y trouvent.',
  'step.open-permissions.where':
    'Image Relay : « <relay>Admin</relay> » > « <relay>Users & Permissions</relay> »',
  'step.create-permission.title': 'Créer la permission réservée au SSO',
  'step.create-permission.what':
    'Cliquez sur « <relay>Create New Permission</relay> », laissez l’assistant remplir le titre et la case, puis cliquez sur « <relay>Save</relay> ».',
  'step.create-permission.where':
    'Image Relay : « <relay>Users & Permissions</relay> » > « <relay>Create New Permission</relay> »',
  'step.open-sso-settings.title': 'Ouvrir Single Sign On Settings',
  'step.open-sso-settings.what': 'C’est là que vont les adresses et le certificat d’Entra.',
  'step.open-sso-settings.where':
    'Image Relay : « <relay>Admin</relay> » > « <relay>Account Settings</relay> » > « <relay>Single Sign On Settings</relay> »',
  'step.saml-settings.title': 'Remplir SAML Settings',
  'step.saml-settings.what':
    'Laissez l’assistant remplir tout le formulaire, y compris le certificat derrière « <relay>Update Certificate</relay> ». Relisez le tout, puis cliquez sur « <relay>Save</relay> ».',
  'step.saml-settings.where': 'Image Relay : « <relay>Single Sign On Settings</relay> »',
  'step.create-sso-user.title': 'Créer l’utilisateur de test Image Relay',
  'step.create-sso-user.what':
    'Cliquez sur « <relay>Create SSO User</relay> », laissez l’assistant remplir le formulaire, puis cliquez sur « <relay>Create</relay> ».',
  'step.create-sso-user.where':
    'Image Relay : « <relay>Users & Permissions</relay> » > « <relay>Create SSO User</relay> »',
  'step.test-sign-on-url.title': 'Se connecter via la Sign on URL',
  'step.test-sign-on-url.what':
    'Déconnectez-vous d’abord d’Image Relay. Ensuite, lancez le test et connectez-vous en tant qu’utilisateur de test.',
  'step.test-sign-on-url.where': 'L’adresse même d’Image Relay, dans un nouvel onglet',
  'step.test-this-application.title': 'Se connecter via « <entra>Test this application</entra> »',
  'step.test-this-application.what':
    'Déconnectez-vous d’abord d’Image Relay. Ensuite, lancez le test et cliquez sur « <entra>Test</entra> » sur la page SAML.',
  'step.test-this-application.where': 'Entra : page SAML, carte 5',
  'step.test-my-apps.title': 'Se connecter via « Mes applications »',
  'step.test-my-apps.what':
    'Déconnectez-vous d’abord d’Image Relay. Ensuite, lancez le test et cliquez sur la vignette « <entra>Image Relay</entra> » en tant qu’utilisateur de test.',
  'step.test-my-apps.where': 'myapps.microsoft.com',

  'note.wizard':
    'L’assistant Microsoft de configuration d’application, dans le centre d’administration Microsoft 365, peut aussi ajouter l’application. Une application ajoutée ainsi, ou il y a longtemps, est tout aussi bien reconnue : ouvrez-la.',
  'note.values-not-real':
    'Les adresses du tutoriel de Microsoft sont des modèles. Les bonnes sont lues sur votre site Image Relay ; l’équipe de support d’Image Relay peut les confirmer.',
  'note.same-urls':
    'La Login URL et la Logout URL peuvent être la même adresse. Dans Entra, c’est normal.',
  'note.name-id-email':
    'Image Relay reconnaît les personnes à leur e-mail. Le nom d’utilisateur de l’utilisateur de test dans Entra doit être exactement l’e-mail dans Image Relay.',
  'note.folder-access':
    'Image Relay n’affiche les dossiers d’une permission qu’après son premier enregistrement. Sans dossier, les personnes concernées voient une bibliothèque vide.',
  'note.master-admin':
    'Avec certains forfaits, seul le Master Admin voit cette page, et certains forfaits n’ont pas d’authentification unique. Si l’entrée manque, adressez-vous au Master Admin ou à l’équipe commerciale d’Image Relay.',
  'note.only-test-user':
    'Ce groupe est destiné à l’utilisateur de test. N’y déplacez aucun utilisateur actuel avant qu’un test ait réussi.',
  'note.jit-duplicates':
    'Just-In-Time crée un nouvel utilisateur pour toute personne dont le nom dans Entra n’est pas son adresse e-mail dans Image Relay. Comparez quelques personnes avant de l’activer.',
  'note.test-as-test-user':
    'Testez en tant qu’utilisateur de test : votre propre compte n’est pas affecté à l’application et aboutirait à l’erreur AADSTS50105.',
  'note.reply-url-missing':
    'Le tutoriel ne mentionne pas la Reply URL, mais Entra la demande. C’est l’Assertion Consumer URL d’Image Relay.',
  'note.first-password':
    'Entra demandera à l’utilisateur de test un nouveau mot de passe à la première connexion.',

  'fact.seen': 'La page a été vue',
  'fact.application': 'L’application a été vue dans votre locataire',
  'fact.filled': 'La recherche a été remplie',
  'fact.certificate': 'Le certificat est là et c’est celui qui est actif',
  'fact.saved-with-form': 'Le certificat a été écrit, et le formulaire a été enregistré ensuite',
  'fact.test': 'L’utilisateur de test est arrivé dans Image Relay',
  'fact.known': '{setting} : valeur lue dans {console}',
  'fact.equal': '{setting} : valeur enregistrée dans {console}',
};

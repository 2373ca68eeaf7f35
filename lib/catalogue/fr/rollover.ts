import type { rollover as source } from '../en/rollover.ts';
import type { Translated } from '../translated.ts';

/** The guided change from one signing certificate to the next. */
export const rollover: Translated<typeof source> = {
  'rollover.heading': 'Changement du certificat',
  'rollover.steps': 'Étapes du changement',
  'rollover-step.agree.title': 'Convenir d’un moment',
  'rollover-step.agree.what':
    'Image Relay ne contient qu’un certificat. Entre l’enregistrement du nouveau dans Image Relay et son activation dans Entra, personne ne peut se connecter : une minute, si les deux pages sont ouvertes. Choisissez un moment calme, prévenez les personnes qui utilisent Image Relay et restez connecté à Image Relay comme administrateur.',
  'rollover-step.create.title': 'Créer le nouveau certificat dans Entra',
  'rollover-step.create.what':
    'Sur la page SAML, cliquez sur « <entra>Edit</entra> » à côté du certificat, puis sur « <entra>New Certificate</entra> » et « <entra>Save</entra> ». Laissez-le inactif pour l’instant.',
  'rollover-step.bring.title': 'Fournir le nouveau certificat',
  'rollover-step.bring.what':
    'Prenez-le dans les métadonnées de Microsoft, ou cliquez sur « … » à côté du nouveau dans Entra, téléchargez-le en Base64 ou PEM et choisissez le fichier ici. S’il est inactif, laissez-le ainsi pour l’instant.',
  'rollover-step.save.title': 'Le placer dans Image Relay et enregistrer',
  'rollover-step.save.what':
    'Ouvrez d’abord le volet des certificats d’Entra dans un autre onglet. Cliquez ensuite sur « <relay>Update Certificate</relay> » dans Image Relay, laissez l’assistant remplir le champ et cliquez sur « <relay>Save</relay> ». Passez aussitôt à l’étape suivante.',
  'rollover-step.activate.title': 'Le rendre actif dans Entra aussitôt',
  'rollover-step.activate.what':
    'Cliquez sur « … » à côté du nouveau certificat, puis sur « <entra>Make certificate active</entra> ». D’ici là, personne ne peut se connecter.',
  'rollover-step.test.title': 'Se connecter avec lui',
  'rollover-step.test.what':
    'Déconnectez-vous d’Image Relay dans une autre fenêtre, gardez votre propre session ouverte, démarrez le test et connectez-vous comme utilisateur de test.',
  'rollover-step.remove.title': 'Retirer l’ancien certificat d’Entra',
  'rollover-step.remove.what':
    'Il permettait de revenir en arrière. Une fois la connexion réussie, cliquez sur « … » à côté du certificat inactif et sur « <entra>Delete Certificate</entra> », pour que personne ne le rende actif par erreur.',
  'rollover.agree.when': 'Quand le changerez-vous ?',
  'rollover.agree.save': 'Retenir ce moment',
  'rollover.agree.now': 'Le changer tout de suite',
  'rollover.agreed': 'Convenu pour le {at, date, medium}, {at, time, short}.',
  'rollover.old': 'Ancien : {thumbprint}, jusqu’au {until, date, medium}',
  'rollover.fresh': 'Nouveau : {thumbprint}, jusqu’au {until, date, medium}',
  'rollover.listed': 'Entra répertorie ce nouveau certificat.',
  'rollover.copy': 'Copier le nouveau certificat',
  'rollover.tick': 'Marquer comme fait à la main',
  'rollover.tick.hint': 'Seulement si vous l’avez fait et que la console ne le montre pas.',
  'rollover-standing.works': 'Les connexions fonctionnent maintenant.',
  'rollover-standing.unknown':
    'On ne sait pas si les connexions fonctionnent maintenant. Ouvrez la page SAML de l’application dans Entra : elle montre quel certificat est actif.',
  'rollover-standing.expired':
    'L’ancien certificat a expiré. Certains services l’acceptent encore ; Image Relay peut refuser toute connexion.',
  'rollover-standing.image-relay-ahead':
    'Personne ne peut se connecter maintenant : Image Relay a le nouveau certificat, et Entra signe encore avec l’ancien. Rendez le nouveau actif dans Entra. Les sessions ouvertes continuent.',
  'rollover-standing.entra-ahead':
    'Personne ne peut se connecter maintenant : Entra signe avec un certificat qu’Image Relay n’a pas. Placez le nouveau dans Image Relay et enregistrez. Si c’est impossible maintenant et que l’ancien n’a pas expiré, rendez l’ancien de nouveau actif dans Entra : les connexions fonctionneront comme avant.',
  'rollover-standing.other':
    'Image Relay a un certificat qui n’est ni l’ancien ni le nouveau ; peut-être que personne ne peut se connecter. Placez le nouveau dans Image Relay et enregistrez.',
  'rollover.forced':
    'L’ancien certificat a expiré, l’ordre sûr n’est donc plus possible : dès qu’un nouveau existe, Entra signe avec lui, même s’il est inactif. De ce moment jusqu’à ce qu’Image Relay l’ait enregistré, aucune connexion à Image Relay ne fonctionne ; les sessions ouvertes continuent, et rien d’autre dans Entra n’est touché. Ouvrez les paramètres d’Image Relay comme administrateur avant de le créer.',
  'rollover.done.title': 'Le certificat a été changé',
  'rollover.done.text':
    'Image Relay a le nouveau certificat, Entra signe avec lui, et une connexion a réussi.',
  'rollover.finish': 'Terminer le changement',
  'rollover.stop': 'Arrêter le changement guidé',
  'rollover.stop.what':
    'Les deux consoles restent telles quelles. La configuration continue avec le certificat utilisé. Si vous en avez créé un dans Entra que vous n’utilisez pas, supprimez-le là-bas.',
  'rollover.stop.yes': 'Arrêter maintenant',
};

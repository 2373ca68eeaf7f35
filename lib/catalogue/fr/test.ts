import type { test as source } from '../en/test.ts';
import type { Translated } from '../translated.ts';

/** How a test of single sign-on is watched, and what it showed. */
export const test: Translated<typeof source> = {
  'test.watching': 'L’assistant observe le test',
  'test.watching.blind':
    'L’assistant n’a pas le droit de voir la connexion chez Microsoft : il n’observe que ce qui se passe dans Image Relay. Si Microsoft affiche une erreur, saisissez son numéro ci-dessous.',
  'test.seen.request': 'Image Relay a envoyé sa requête à Entra',
  'test.seen.error': 'Microsoft a affiché AADSTS{code}',
  'test.seen.response': 'Entra a répondu',
  'test.seen.signed-in': 'Connecté à Image Relay : {email}',
  'test.seen.nothing': 'Rien n’a encore été vu. Continuez dans l’onglet qui a été ouvert.',
  'test.ended-here': 'Le test s’est terminé ici',
  'test.stop': 'Ne plus observer',

  'test.result': 'Ce que le test a montré',
  'test.result.at': '{kind}, {at, date, medium}, {at, time, short}',
  'test.result.stale':
    'Des paramètres ont changé depuis : {settings}. Ce résultat ne dit rien des paramètres actuels ; testez à nouveau.',
  'test.result.by-hand': 'Indiqué à la main',
  'test.result.others': 'À regarder aussi',
  'test.result.found': 'Trouvé',
  'test.result.expected': 'Attendu',
  'test.result.nothing-found': 'rien',
  'test.result.was-right':
    'La dernière fois qu’elle a été vue, la valeur était correcte : {value}. Elle a pu changer depuis : regardez à nouveau la page.',
  'test.result.dismiss': 'Fermer le résultat',
  'test.go': 'Aller à « {step} »',
  'test.logout.choose': 'Utiliser désormais cette Logout URL',
  'test.logout.back': 'Utiliser à nouveau la Logout URL qu’affiche Entra',

  'test.arrived': 'Ce qui est arrivé, ligne par ligne',
  'test.expected': 'attendu : {value}',
  'test.clock': 'Horloge de cet ordinateur à ce moment : {value}',
  'test.raw': 'Les messages eux-mêmes',
  'test.raw.warning':
    'Ils contiennent des noms et des adresses de la personne qui s’est connectée. Rien n’en est conservé une fois ce panneau fermé.',
  'test.raw.request': 'Requête',
  'test.raw.response': 'Réponse',
  'test.raw.show': 'Afficher les messages',
  'test.copy-for-support': 'Copier pour le support, sans le nom de personne',
  'test.copy-for-support.why':
    'Dans la copie pour le support, noms et adresses sont remplacés : plus aucune signature n’y correspond.',

  'test.tell': 'Testé ailleurs ? Indiquez le résultat',
  'test.tell.code': 'Numéro de l’erreur de Microsoft, par exemple AADSTS50105',
  'test.tell.symptom': 'Ou ce que vous voyez',
  'test.tell.symptom.none': 'Choisissez ce qui correspond',
  'test.tell.look': 'Voir ce que cela signifie',
  'test.tell.not-a-code':
    'Ce n’est pas le numéro d’une erreur de Microsoft : celui-ci a cinq à huit chiffres.',

  'test.sign-out.heading': 'Tester la déconnexion',
  'test.sign-out.why':
    'Peut-être qu’Image Relay ne fait qu’envoyer le navigateur à la Logout URL ; l’adresse qu’affiche Entra aboutit alors à une erreur. Lancez le test, puis déconnectez-vous d’Image Relay en tant qu’utilisateur de test dans l’onglet qui s’ouvre.',
  'test.sign-out.start': 'Lancer le test de déconnexion',
  'test.kind.sp': 'Sign on URL',
  'test.kind.test': '« <entra>Test this application</entra> »',
  'test.kind.tile': '« Mes applications »',
  'test.kind.sign-out': 'Déconnexion',
};

import type { diagnosis as source } from '../en/diagnosis.ts';
import type { Translated } from '../translated.ts';

/** What a test of single sign-on showed: the result, the lines of the list, and what an admin sees. */
export const diagnosis: Translated<typeof source> = {
  'diagnosis.outcome.passed': 'Le test a réussi',
  'diagnosis.outcome.failed': 'Le test a échoué',
  'diagnosis.outcome.unclear': 'Le test ne montre rien de certain',
  'test.unreadable':
    'Ce qui a été vu de ce test n’a pas pu être lu, il n’y a donc pas de résultat. Testez à nouveau, ou indiquez le résultat vous-même.',
  'diagnosis.verdict.right': 'Correct',
  'diagnosis.verdict.wrong': 'Incorrect',
  'diagnosis.verdict.warning': 'Avertissement',
  'diagnosis.verdict.unknown': 'Indéterminé',
  'diagnosis.verdict.told': 'Pour information',

  'diagnosis.code.link': 'La page de Microsoft sur AADSTS{code}',
  'diagnosis.detail.microsoft': 'Microsoft indique : {text}',
  'diagnosis.detail.image-relay': 'Image Relay indique : {text}',
  'diagnosis.detail.contexts': 'Image Relay exige : {contexts}',
  'diagnosis.detail.early':
    'La réponse est arrivée {minutes, plural, one {# minute} many {# de minutes} other {# minutes}} avant d’être valide.',
  'diagnosis.detail.late':
    'La réponse est arrivée {minutes, plural, one {# minute} many {# de minutes} other {# minutes}} après son expiration.',
  'diagnosis.detail.name-id': 'Entra nomme : {name}',
  'diagnosis.detail.email': 'L’utilisateur dans Image Relay : {email}',
  'diagnosis.detail.arrived': 'Connecté à Image Relay : {email}',
  'diagnosis.detail.unreadable': 'Pourquoi elle n’a pas été lue : {reason}',

  'message-refusal.too-large': 'trop longue',
  'message-refusal.not-base64': 'pas du Base64',
  'message-refusal.not-deflated': 'pas compressée comme il faut',
  'message-refusal.not-xml': 'pas du XML',
  'message-refusal.declarations': 'des déclarations qui n’ont rien à y faire',
  'message-refusal.too-deep': 'imbrication trop profonde',
  'message-refusal.another-message': 'un autre type de message',
  'message-refusal.duplicate-id': 'deux parties avec le même ID',
  'message-refusal.several-assertions': 'plusieurs assertions',
  'message-refusal.unexpected-element': 'une partie qui n’a rien à y faire',
  'message-refusal.broken-value': 'une valeur en morceaux',

  'diagnosis.check.request.issuer': 'Requête : de qui',
  'diagnosis.check.request.acs': 'Requête : où répondre',
  'diagnosis.check.request.destination': 'Requête : où elle est allée',
  'diagnosis.check.request.binding': 'Requête : liaison',
  'diagnosis.check.request.name-id-format': 'Requête : forme du nom',
  'diagnosis.check.request.authn-context': 'Requête : façon de se connecter',
  'diagnosis.check.status': 'Réponse : résultat',
  'diagnosis.check.name-id': 'Réponse : nom de la personne',
  'diagnosis.check.name-id-format': 'Réponse : forme du nom',
  'diagnosis.check.issuer': 'Réponse : de qui',
  'diagnosis.check.audience': 'Réponse : pour qui',
  'diagnosis.check.recipient': 'Réponse : destinataire',
  'diagnosis.check.destination': 'Réponse : destination',
  'diagnosis.check.in-response-to': 'Réponse : à quelle requête',
  'diagnosis.check.not-before': 'Réponse : valide à partir de',
  'diagnosis.check.not-on-or-after': 'Réponse : valide jusqu’à',
  'diagnosis.check.signature': 'Signature : ce qui est signé',
  'diagnosis.check.signature-certificate': 'Signature : certificat',
  'diagnosis.check.signature-active': 'Signature : certificat actif dans Entra',
  'diagnosis.check.signature-algorithm': 'Signature : algorithme',
  'diagnosis.check.attributes': 'Réponse : revendications',
  'diagnosis.check.ending': 'Où cela s’est terminé',

  'symptom.signature-refused': 'Image Relay parle d’une signature ou d’un certificat non valide',
  'symptom.back-at-sign-in':
    'Après la page de Microsoft, la page de connexion d’Image Relay revient',
  'symptom.audience-refused':
    'Image Relay parle d’une audience ou d’une entité qui ne correspond pas',
  'symptom.user-not-found': 'Image Relay ne trouve pas l’utilisateur',
  'symptom.another-account': 'Un autre compte que celui attendu est connecté',
  'symptom.duplicate-users': 'Des personnes figurent deux fois dans Image Relay',
  'symptom.nothing-to-see': 'La personne est connectée et ne voit aucun dossier',
  'symptom.wrong-permission': 'Les nouvelles personnes n’ont aucune permission ou une mauvaise',
  'symptom.administrators-locked-out': 'Les administrateurs ne peuvent plus se connecter non plus',
  'symptom.no-sso-settings': 'Il n’y a pas d’entrée « <relay>Single Sign On Settings</relay> »',
  'symptom.fails-on-joined-device':
    'Cela fonctionne en fenêtre privée et échoue sur les ordinateurs de l’entreprise',
  'symptom.sign-out-error': 'La déconnexion affiche AADSTS750054 ou AADSTS75005',
  'symptom.tile-does-nothing': 'La vignette dans « Mes applications » ne connecte personne',
  'symptom.all-fail-since-a-day':
    'Tout fonctionnait, et depuis un certain jour toutes les connexions échouent',
  'symptom.names-missing': 'Des noms ou d’autres informations sur les personnes manquent',
  'symptom.wants-other-signature': 'Le support d’Image Relay demande une autre façon de signer',
};

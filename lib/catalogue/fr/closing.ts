/** What comes after the last test. */
export const closing = {
  'closing.heading': 'Déployer',
  'closing.held.both':
    'Pas encore : aucun test des paramètres actuels n’a réussi, et personne n’a confirmé un autre accès. Continuer maintenant peut bloquer l’accès de tout le monde, et le rapport le notera.',
  'closing.held.tested':
    'Pas encore : aucun test des paramètres actuels n’a réussi. Continuer maintenant peut bloquer l’accès de tout le monde, et le rapport le notera.',
  'closing.held.way-in':
    'Pas encore : personne n’a confirmé un autre accès. Continuer maintenant peut bloquer l’accès de tout le monde, et le rapport le notera.',
  'closing.ready': 'Un test des paramètres actuels a réussi, et un autre accès est confirmé.',
  'closing.despite.both':
    'Fait le {at, date, medium}, avant qu’un test des paramètres ait réussi et avant qu’un autre accès soit confirmé.',
  'closing.despite.tested':
    'Fait le {at, date, medium}, avant qu’un test des paramètres ait réussi.',
  'closing.despite.way-in': 'Fait le {at, date, medium}, avant qu’un autre accès soit confirmé.',
  'closing.done': 'Fait le {at, date, medium}',
  'closing.another-way-in.title': 'S’assurer d’un autre accès',
  'closing.another-way-in.what':
    'Gardez un Master Admin en dehors de tout groupe réservé à l’authentification unique, connectez-vous avec ce compte et son mot de passe dans un autre navigateur, et laissez l’onglet ouvert.',
  'closing.assign-groups.title': 'Affecter les personnes',
  'closing.assign-groups.what':
    'Ajoutez les vrais groupes ou utilisateurs dans « <entra>Users and groups</entra> ». Les personnes d’un groupe contenu dans un groupe affecté ne comptent pas, et l’affectation de groupes exige Microsoft Entra ID P1 ou P2.',
  'closing.move-people.title': 'Déplacer les personnes dans le groupe réservé au SSO',
  'closing.move-people.what':
    'Donnez aux personnes la permission « {permission} » dans Image Relay, d’abord à quelques-unes. Quiconque l’a ne peut plus se connecter avec un mot de passe. Si Just-In-Time est activé, toute personne dont le nom dans Entra n’est pas son e-mail dans Image Relay reçoit un second utilisateur : comparez-en quelques-uns auparavant.',
  'closing.tidy-up.title': 'Retirer l’utilisateur de test',
  'closing.tidy-up.what':
    'Supprimez ou désactivez l’utilisateur de test dans Entra et dans Image Relay, dès que personne n’en a plus besoin pour des tests.',
};

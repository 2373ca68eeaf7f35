/** What the report of a setup says: as Markdown, and as a page to print. */
export const report = {
  'record.title': 'Authentification unique de Microsoft Entra ID vers Image Relay : {host}',
  'record.intro':
    'Établi par SSO Setup Assistant le {at} d’après ce qu’il a vu dans les deux consoles. Toutes les heures sont en UTC. Les mots de passe n’en font jamais partie.',
  'record.about': 'Ce qui a été configuré',
  'record.begun': 'Configuration commencée',
  'record.unknown': 'inconnu',
  'record.no-time': 'heure inconnue',

  'record.open': 'Non confirmé',
  'record.open.none':
    'Rien ne reste ouvert : chaque valeur a été vue dans sa console ou est publiée.',
  'record.open.value.file':
    '{setting} provient d’un fichier. Aucune console ni aucune métadonnée ne l’a montré.',
  'record.open.value.typed':
    '{setting} a été collé ou saisi à la main. Aucune console ni aucune métadonnée ne l’a montré.',
  'record.open.not-seen-saved':
    '{field} a été rempli, et la console ne l’a pas montré comme enregistré.',
  'record.open.saved-other':
    '{field} a été rempli, et la console montre autre chose comme enregistré : {value}',
  'record.open.step-by-hand':
    'L’étape « {step} » a été cochée à la main et n’a pas été constatée comme faite.',
  'record.open.step-handed-over':
    'L’étape « {step} » est faite selon un fichier et n’a pas été constatée comme faite.',
  'record.open.step-open': 'L’étape « {step} » reste à faire.',
  'record.open.step-stale': 'Quelque chose a changé depuis que l’étape « {step} » a été faite.',
  'record.open.test': 'Aucune connexion n’a été vue : {way}.',
  'record.open.certificate-unseen':
    'La liste d’Entra n’a pas été vue : il n’est donc pas certain que le certificat soit le certificat actif.',
  'record.open.metadata-unasked':
    'Rien n’a été comparé aux métadonnées de Microsoft : personne ne les a demandées.',
  'record.open.check': 'La vérification « {check} » ne peut rien dire encore. {needs}',

  'record.settings': 'Ce qui est réglé, et où',
  'record.settings.none': 'Aucune valeur n’est encore connue.',
  'record.source.page': 'lu sur la page, {at}',
  'record.source.metadata': 'des métadonnées de Microsoft, {at}',
  'record.source.file': 'd’un fichier, {at}',
  'record.source.typed': 'collé ou saisi à la main, {at}',
  'record.told': 'd’une sauvegarde, qui dit : {how}',
  'record.written': 'écrit par l’assistant, {at}',
  'record.confirmed.page': 'lu aussi dans {console}, {at}',
  'record.confirmed.metadata': 'publié par Microsoft, {at}',
  'record.confirmed.file': 'aussi dans un fichier, {at}',
  'record.confirmed.typed': 'aussi collé ou saisi à la main, {at}',
  'record.confirmed.thumbprint': 'Entra affiche son empreinte comme active, {at}',
  'record.confirmed.other-console': '{other} affiche la même chose, {at}',
  'record.confirmed.none': 'rien d’autre',

  'record.certificate': 'Certificat de signature',
  'record.certificate.none': 'Aucun certificat n’a été fourni.',
  'record.sha1': 'Empreinte numérique (SHA-1)',
  'record.sha256': 'Empreinte numérique (SHA-256)',
  'record.valid-from': 'Valable à partir du',
  'record.valid-until': 'Valable jusqu’au',

  'record.steps': 'Étapes',
  'record.step.observed': 'vue par l’assistant',
  'record.step.by-hand': 'cochée à la main',
  'record.step.handed-over': 'faite selon un fichier',
  'record.step.stale': 'faite, et modifiée depuis',
  'record.step.open': 'à faire',

  'record.tests': 'Tests',
  'record.way.sp': 'Connexion par la Sign on URL',
  'record.way.test': 'Connexion par « <entra>Test this application</entra> »',
  'record.way.tile': 'Connexion par Mes applications',
  'record.way.sign-out': 'Déconnexion',
  'record.test.passed': 'réussi : connecté en tant que {email}',
  'record.test.by-hand': 'coché à la main ; aucune connexion n’a été vue',
  'record.test.not-passed': 'non réussi',
  'record.test.passed-before': 'réussi en tant que {email}, avec des paramètres modifiés depuis',
  'record.test.failed': 'échoué au dernier essai',
  'record.test.failed.code': 'échoué au dernier essai avec AADSTS{code}',
  'record.test.signed-out': 'réussi : déconnecté',

  'record.closing': 'Après les tests',
  'record.closing.open': 'pas fait',
  'record.closing.done': 'fait',
  'record.closing.despite.both':
    'fait avant qu’un test des paramètres ait réussi et qu’un autre accès ait été confirmé',
  'record.closing.despite.tested': 'fait avant qu’un test des paramètres ait réussi',
  'record.closing.despite.way-in': 'fait avant qu’un autre accès ait été confirmé',

  'record.findings': 'Avertissements et échecs qui subsistent',
  'record.findings.none': 'La vérification avant le test n’a rien à objecter.',

  'record.before': 'Ce qui s’y trouvait avant',
  'record.before.none':
    'L’assistant n’a rien vu qui ait été remplacé : il n’a vu aucun réglage en service et n’a écrit que dans des champs vides.',
  'record.was-live.yes': 'oui',
  'record.was-live.no': 'pas vu',
  'record.now.unseen': 'pas vu comme enregistré',

  'record.column.setting': 'Réglage',
  'record.column.console': 'Console',
  'record.column.value': 'Valeur',
  'record.column.source': 'D’où vient la valeur',
  'record.column.confirmed': 'Ce qui la confirme aussi',
  'record.column.number': 'N°',
  'record.column.tutorial': 'Dans le tutoriel',
  'record.column.step': 'Étape',
  'record.column.how': 'Comment',
  'record.column.when': 'Quand',
  'record.column.test': 'Test',
  'record.column.outcome': 'Résultat',
  'record.column.verdict': 'Verdict',
  'record.column.check': 'Vérification',
  'record.column.why': 'Pourquoi',
  'record.column.field': 'Champ',
  'record.column.before': 'Avant',
  'record.column.was-live': 'Était en service',
  'record.column.now': 'Enregistré maintenant',
};

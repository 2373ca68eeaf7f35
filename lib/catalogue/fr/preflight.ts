import type { preflight as source } from '../en/preflight.ts';
import type { Translated } from '../translated.ts';

/** The check before the test: what is looked at, what was expected, and what it means where it differs. */
export const preflight: Translated<typeof source> = {
  'preflight.heading': 'Vérification avant le test',
  'preflight.summary':
    'Réussi : {passed}, {warnings, plural, one {# avertissement} many {# d’avertissements} other {# avertissements}}, {failures, plural, one {# échec} many {# d’échecs} other {# échecs}}, encore indéterminé : {unknown}',
  'preflight.what':
    'Compare ce que les deux consoles ont affiché. Rien n’est modifié, et rien n’est envoyé.',
  'preflight.verdict.pass': 'Réussi',
  'preflight.verdict.warning': 'Avertissement',
  'preflight.verdict.failure': 'Échec',
  'preflight.verdict.unknown': 'Encore indéterminé',
  'preflight.expected': 'Attendu',
  'preflight.found': 'Trouvé',
  'preflight.passed': 'Ce qui a réussi',
  'preflight.go': 'Aller à l’étape',
  'preflight.go.named': 'Aller à l’étape « {step} », pour vérifier : {check}',

  'preflight.rule.identifier': 'L’Identifier est la Metadata URL d’Image Relay',
  'preflight.rule.identifier-unique': 'Aucune autre application n’a cet Identifier',
  'preflight.rule.reply-url': 'La Reply URL est l’Assertion Consumer URL d’Image Relay',
  'preflight.rule.sign-on-url': 'La Sign on URL est celle de votre entreprise',
  'preflight.rule.login-url': 'La Login URL est celle qu’affiche Entra',
  'preflight.rule.logout-url': 'La Logout URL est celle qu’affiche Entra',
  'preflight.rule.not-swapped': 'Aucune valeur n’est intervertie',
  'preflight.rule.certificate': 'Le certificat est lisible',
  'preflight.rule.certificate-time': 'Le certificat est valide aujourd’hui',
  'preflight.rule.certificate-key': 'La clé du certificat est assez forte',
  'preflight.rule.one-certificate': 'Il n’y a qu’un seul certificat',
  'preflight.rule.certificate-active': 'Le certificat est celui qui est actif',
  'preflight.rule.certificate-saved': 'Image Relay détient le certificat',
  'preflight.rule.certificate-issuer': 'Le certificat a été créé par Entra',
  'preflight.rule.name-id-format': 'Le Name Id Format est l’adresse e-mail',
  'preflight.rule.name-id-source': 'Entra envoie le nom d’utilisateur principal',
  'preflight.rule.test-user': 'L’utilisateur de test a le même nom des deux côtés',
  'preflight.rule.binding': 'Les requêtes utilisent la liaison POST',
  'preflight.rule.authn-context': 'Toutes les façons de se connecter sont acceptées',
  'preflight.rule.assignment': 'L’utilisateur de test est affecté',
  'preflight.rule.jit-group': 'Nouveaux utilisateurs : permission réservée au SSO',
  'preflight.rule.sso-only': 'La permission est réservée à l’authentification unique',
  'preflight.rule.placeholders': 'Il ne reste aucun texte d’exemple',
  'preflight.rule.one-company': 'Tout relève d’un seul site Image Relay',
  'preflight.rule.one-tenant': 'Tout relève d’un seul locataire Entra',
  'preflight.rule.one-application': 'Tout relève d’une seule application',
  'preflight.rule.application-kind': 'L’application est une application d’entreprise avec SAML',
  'preflight.rule.from-gallery': 'L’application vient de la galerie',
  'preflight.rule.metadata-login-url': 'Microsoft publie la Login URL',
  'preflight.rule.metadata-logout-url': 'Microsoft publie la Logout URL',
  'preflight.rule.metadata-identifier': 'Microsoft publie l’Entra Identifier',
  'preflight.rule.metadata-certificate': 'Microsoft publie le certificat',
  'preflight.rule.metadata-signature': 'Les métadonnées de Microsoft sont signées',

  'preflight.expected.identifier': 'Dans Entra, exactement ce qu’affiche Image Relay : {expected}',
  'preflight.expected.identifier-unique': 'Une seule application avec cet Identifier : {expected}',
  'preflight.expected.reply-url': 'Dans Entra, exactement ce qu’affiche Image Relay : {expected}',
  'preflight.expected.sign-on-url': '{expected}',
  'preflight.expected.login-url':
    '« <entra>Login URL</entra> » de « <entra>Set up Image Relay</entra> » : {expected}',
  'preflight.expected.logout-url':
    '« <entra>Logout URL</entra> » de « <entra>Set up Image Relay</entra> » : {expected}',
  'preflight.expected.not-swapped': '{expected}',
  'preflight.expected.certificate': 'Un certificat en Base64, tel qu’il se télécharge depuis Entra',
  'preflight.expected.certificate-time': 'Valide aujourd’hui et encore 30 jours',
  'preflight.expected.certificate-key': 'RSA avec 2048 bits ou plus',
  'preflight.expected.one-certificate': 'Un seul certificat',
  'preflight.expected.certificate-active': 'L’empreinte numérique qu’affiche Entra : {expected}',
  'preflight.expected.certificate-saved': 'Le certificat fourni depuis Entra : {expected}',
  'preflight.expected.certificate-issuer': 'Émis par {expected}',
  'preflight.expected.name-id-format': '{expected}',
  'preflight.expected.name-id-source': '{expected}',
  'preflight.expected.test-user': 'Le même que dans Entra : {expected}',
  'preflight.expected.binding': '{expected}',
  'preflight.expected.authn-context': 'Aucune façon particulière de se connecter n’est exigée',
  'preflight.expected.assignment': '{expected} dans « <entra>Users and groups</entra> »',
  'preflight.expected.jit-group': 'Provisionnement Just-In-Time avec la permission « {expected} »',
  'preflight.expected.sso-only':
    '« <relay>This Group can only sign-in via Single Sign On</relay> » {expected}',
  'preflight.expected.placeholders': 'Vos propres noms et adresses partout',
  'preflight.expected.one-company': 'Uniquement {expected}',
  'preflight.expected.one-tenant': 'Uniquement le locataire {expected}',
  'preflight.expected.one-application': 'Uniquement l’application {expected}',
  'preflight.expected.application-kind':
    '« <entra>Image Relay</entra> » sous « <entra>Enterprise apps</entra> », avec la méthode SAML',
  'preflight.expected.from-gallery':
    'L’entrée « <entra>Image Relay</entra> » de la galerie elle-même',
  'preflight.expected.metadata-login-url': 'Dans les métadonnées de Microsoft : {expected}',
  'preflight.expected.metadata-logout-url': 'Dans les métadonnées de Microsoft : {expected}',
  'preflight.expected.metadata-identifier': 'Dans les métadonnées de Microsoft : {expected}',
  'preflight.expected.metadata-certificate': 'Dans les métadonnées de Microsoft : {expected}',
  'preflight.expected.metadata-signature': 'Des métadonnées avec une signature valide de Microsoft',

  'preflight.reason.another-scheme':
    'L’une commence par http et l’autre par https. Pour Entra, ce sont deux adresses différentes.',
  'preflight.reason.another-slash':
    'Une seule des deux se termine par une barre oblique. Pour Entra, ce sont deux adresses différentes.',
  'preflight.reason.another-case':
    'Les majuscules et minuscules diffèrent : les deux peuvent être prises pour deux valeurs différentes. Rendez-les identiques.',
  'preflight.reason.another-host': 'L’adresse se trouve sur un autre hôte.',
  'preflight.reason.differs': 'Les deux ne sont pas identiques. Copiez à nouveau la valeur.',
  'preflight.reason.identifier-taken':
    'Entra indique qu’une autre application a cet Identifier. Cherchez une seconde application « <entra>Image Relay</entra> » sous « <entra>Enterprise apps</entra> » et utilisez celle-là, ou retirez-lui l’Identifier.',
  'preflight.reason.user-access-url':
    'C’est la « <entra>User access URL</entra> », qui ouvre une vignette. Image Relay doit envoyer ses requêtes à la « <entra>Login URL</entra> ».',
  'preflight.reason.entra-identifier':
    'C’est le « <entra>Microsoft Entra Identifier</entra> ». Prenez, à côté, la « <entra>Login URL</entra> » ou la « <entra>Logout URL</entra> ».',
  'preflight.reason.metadata-address':
    'C’est l’« <entra>App Federation Metadata Url</entra> ». Elle décrit l’application et ne connecte personne.',
  'preflight.reason.sign-out-address':
    'Cette adresse sert à la déconnexion. Pour la connexion, prenez la « <entra>Login URL</entra> ».',
  'preflight.reason.not-a-login-url':
    'Ce n’est pas une adresse de connexion SAML de Microsoft. Elle est peut-être tronquée ; copiez-la à nouveau.',
  'preflight.reason.not-a-logout-url':
    'Ce n’est pas une adresse de déconnexion de Microsoft. Elle est peut-être tronquée ; copiez-la à nouveau.',
  'preflight.reason.another-tenant':
    'L’ID dans l’adresse est celui d’un autre locataire. Tout le monde serait envoyé vers la page de connexion de quelqu’un d’autre.',
  'preflight.reason.swapped': 'C’est la valeur d’un autre champ. Deux valeurs sont interverties.',
  'preflight.reason.certificate-unreadable':
    'Ce qui a été fourni n’est pas un certificat lisible. Fournissez à nouveau le certificat.',
  'preflight.reason.certificate-expired':
    'Le certificat a expiré. Créez-en un nouveau dans Entra, rendez-le actif et fournissez-le.',
  'preflight.reason.certificate-not-yet':
    'Le certificat n’est pas encore valide. Attendez qu’il le soit, ou vérifiez l’horloge de cet ordinateur.',
  'preflight.reason.certificate-ends-soon':
    'Le certificat expire dans moins de 30 jours, et toutes les connexions échoueront dès lors. Prévoyez maintenant son remplacement.',
  'preflight.reason.weak-key':
    'La clé est trop courte pour être sûre. Créez un nouveau certificat dans Entra.',
  'preflight.reason.not-rsa':
    'Entra signe avec des clés RSA. Ce certificat n’est peut-être pas celui qui signe.',
  'preflight.reason.several-certificates':
    'Entra a plusieurs certificats pour l’application. Seul celui qui est actif a sa place dans Image Relay.',
  'preflight.reason.not-active':
    'Le certificat fourni n’est pas celui avec lequel Entra signe. Fournissez celui qui est actif.',
  'preflight.reason.another-certificate':
    'Image Relay détient un autre certificat et refuse donc toutes les connexions. Remplissez à nouveau le champ et enregistrez.',
  'preflight.reason.not-a-certificate':
    'La zone du certificat contient autre chose, par exemple des métadonnées, une empreinte numérique ou une adresse.',
  'preflight.reason.custom-certificate':
    'Ce certificat est le vôtre ou celui de quelqu’un d’autre. C’est peut-être voulu ; comparez son empreinte numérique avec Entra.',
  'preflight.reason.another-format':
    'Image Relay demande à Entra des noms sous une autre forme, alors qu’il reconnaît les personnes à leur adresse e-mail.',
  'preflight.reason.entra-sends-another-format':
    'Entra est configuré pour envoyer le nom sous une autre forme. Regardez « <entra>Attributes & Claims</entra> ».',
  'preflight.reason.mail-may-be-empty':
    'Entra envoie l’attribut e-mail. Il est vide pour les personnes sans boîte aux lettres, et elles ne peuvent pas se connecter.',
  'preflight.reason.another-source':
    'Entra envoie un autre attribut que d’habitude. Pour chaque personne, ce doit être exactement son e-mail dans Image Relay.',
  'preflight.reason.another-user':
    'Le nom d’utilisateur de l’utilisateur de test dans Entra n’est pas l’e-mail dans Image Relay : Image Relay ne trouve donc personne.',
  'preflight.reason.redirect-binding':
    'Image Relay envoie ses requêtes de l’autre façon. Entra accepte les deux ; le tutoriel choisit POST.',
  'preflight.reason.password-only':
    'Image Relay exige une connexion par mot de passe. Les personnes qui utilisent Windows Hello ou un autre facteur sont refusées avec AADSTS75011. Choisissez l’option sans contexte particulier si la liste la propose.',
  'preflight.reason.not-assigned':
    'L’utilisateur de test n’est pas affecté à l’application : la connexion aboutit à l’erreur AADSTS50105.',
  'preflight.reason.not-in-list':
    'La liste des affectations a été vue sans l’utilisateur de test. Si vous l’avez affecté depuis, ouvrez à nouveau la liste.',
  'preflight.reason.jit-off':
    'Les nouveaux utilisateurs ne sont pas créés à leur première connexion. L’utilisateur de test existe déjà : le test peut donc réussir.',
  'preflight.reason.no-group':
    'Le provisionnement est activé et aucune permission n’a été vue pour les nouveaux utilisateurs. Choisissez-en une, sinon ils ne verront rien.',
  'preflight.reason.another-group':
    'Les nouveaux utilisateurs reçoivent une autre permission que celle de cette configuration. Vérifiez si c’est voulu.',
  'preflight.reason.not-sso-only':
    'Les personnes qui ont cette permission peuvent aussi se connecter avec un mot de passe. Dans le tutoriel, la case est cochée.',
  'preflight.reason.placeholder':
    'C’est un exemple tiré d’un tutoriel ou d’un formulaire. Mettez-y votre propre valeur.',
  'preflight.reason.captured-elsewhere':
    'Une adresse lue appartient à un autre hôte que celui du site de votre entreprise.',
  'preflight.reason.two-companies-open':
    'L’Image Relay d’une autre entreprise est également ouvert. Fermez-le, pour que rien n’y soit envoyé par erreur.',
  'preflight.reason.tenants-mixed':
    'Les valeurs appartiennent à des locataires différents. Ouvrez encore une fois la page SAML de l’application, dans le bon locataire.',
  'preflight.reason.two-tenants-open':
    'Un autre locataire est également ouvert. Fermez-le, pour que rien n’en soit repris par erreur.',
  'preflight.reason.applications-mixed':
    'Les valeurs appartiennent à des applications différentes. Ouvrez encore une fois la page SAML de la bonne application.',
  'preflight.reason.two-applications-open':
    'Une autre application est également ouverte. Fermez-la, pour que rien n’y soit modifié par erreur.',
  'preflight.reason.app-registration':
    'Une inscription d’application est ouverte. Elle n’a pas d’authentification unique avec SAML ; celle-ci se trouve sous « <entra>Enterprise apps</entra> ».',
  'preflight.reason.openid-application':
    'Cette application connecte les personnes avec OpenID Connect et n’a pas de SAML. Ajoutez « <entra>Image Relay</entra> » depuis la galerie.',
  'preflight.reason.non-gallery':
    'Cette application a été créée avec « <entra>Create your own application</entra> ». Elle peut fonctionner, mais rien n’y est préparé pour Image Relay.',
  'preflight.reason.not-published':
    'Les métadonnées de Microsoft n’indiquent pas la même chose que la page. Rechargez la page, puis demandez à nouveau les métadonnées.',
  'preflight.reason.signature-invalid':
    'La signature des métadonnées est incorrecte : elles ont donc été modifiées en cours de route. N’en reprenez rien, et essayez depuis un autre réseau.',
  'preflight.reason.signature-missing':
    'Les métadonnées ne portent aucune signature, alors que celles de Microsoft en portent toujours une. Comparez l’empreinte numérique avec Entra.',

  'preflight.needs.fact': '{setting} : valeur pas encore lue dans {console}.',
  'preflight.gap.application': 'L’application n’a pas encore été vue dans Entra.',
  'preflight.gap.certificate': 'Le certificat n’a pas encore été fourni.',
  'preflight.gap.certificate-again':
    'Une version antérieure ne conservait pas cette information. Fournissez à nouveau le certificat.',
  'preflight.gap.saved-certificate':
    'Image Relay n’a pas affiché le certificat, et l’enregistrement du formulaire n’a pas été vu après le remplissage.',
  'preflight.gap.metadata':
    'Les métadonnées de Microsoft n’ont pas encore été demandées. Cliquez sur « <own>certificate.get</own> » à l’étape du certificat.',
  'preflight.gap.template':
    'Entra n’a pas indiqué à partir de quoi l’application a été créée. Si vous avez choisi la vignette « <entra>Image Relay</entra> » dans la galerie, c’est correct.',
  'preflight.gap.tenant': 'Aucune adresse n’a encore indiqué le locataire.',
  'preflight.gap.values': 'Il n’y a pas encore de valeurs à comparer.',
};

import type { values as source } from '../en/values.ts';
import type { Translated } from '../translated.ts';

/** Where values come from, what confirms them, and what Microsoft publishes. */
export const values: Translated<typeof source> = {
  'confirmed.page': 'lue aussi dans {console} à {at, time, short}',
  'confirmed.metadata': 'confirmée par les métadonnées de Microsoft à {at, time, short}',
  'confirmed.file': 'figure aussi dans votre fichier, {at, time, short}',
  'confirmed.typed': 'aussi collée ou saisie par vous à {at, time, short}',
  'confirmed.thumbprint': 'confirmée par l’empreinte numérique qu’Entra indique comme active',
  'confirmed.other-console': '{other} affiche la même valeur',
  'values.previous': 'Auparavant, jusqu’à {until, time, short} :',

  'check.heading': 'Vérifier auprès de Microsoft',
  'check.what':
    'Lit les métadonnées publiques de Microsoft pour cette application et les compare à ce qui a été vu. Le navigateur vous demandera d’autoriser l’hôte de connexion ; aucun cookie n’est envoyé.',
  'check.needs':
    'Ouvrez d’abord la page SAML de l’application dans Entra : c’est là que l’adresse des métadonnées est lue.',
  'check.button': 'Vérifier auprès de Microsoft',
  'check.again': 'Vérifier encore une fois',
  'check.busy': 'Interrogation de Microsoft…',
  'check.asked': 'Demandé le {at, date, medium} à {at, time, short}.',
  'check.item.tenant': 'Locataire',
  'check.item.application': 'Application',
  'check.item.identifier': 'Microsoft Entra Identifier',
  'check.item.login-url': 'Login URL',
  'check.item.logout-url': 'Logout URL',
  'check.item.active-certificate': 'Certificat qu’Entra indique comme actif',
  'check.item.brought-certificate': 'Certificat que vous avez fourni',
  'check.agrees': 'concorde',
  'check.differs':
    'diffère. Rechargez la page SAML dans Entra et vérifiez encore une fois. N’enregistrez rien dans Image Relay avant que les deux concordent.',
  'check.not-seen': 'pas encore vu dans Entra',
  'check.published': 'Microsoft publie',
  'check.seen': 'Vu',
  'check.several':
    '{count, plural, one {# certificat est publié.} many {# de certificats sont publiés. Seul celui que la page d’Entra indique comme actif est repris.} other {# certificats sont publiés. Seul celui que la page d’Entra indique comme actif est repris.}}',
  'check.listed': '{thumbprint}, jusqu’au {until, date, medium}',
  'check.listed.active': '{thumbprint}, jusqu’au {until, date, medium} : celui qui est actif',
  'check.signature.valid': 'Le document est signé avec un certificat qu’il publie.',
  'check.signature.other-key':
    'Le document est signé, mais avec un certificat qu’il ne publie pas pour les connexions. Comparez l’empreinte numérique avec la page d’Entra.',
  'check.signature.invalid':
    'La signature du document est incorrecte : il a peut-être été modifié en cours de route. Fiez-vous plutôt à la page d’Entra, et renseignez-vous sur ce qui s’interpose entre vous et Microsoft.',
  'check.signature.unsigned':
    'Le document n’est pas signé. Comparez l’empreinte numérique avec la page d’Entra.',

  'check-problem.permission':
    'Le navigateur n’a pas le droit de lire les métadonnées de Microsoft sans votre autorisation. Cliquez à nouveau et accordez-la.',
  'check-problem.no-address':
    'L’adresse des métadonnées n’est pas encore connue. Ouvrez la page SAML de l’application dans Entra, puis cliquez à nouveau.',
  'check-problem.unreachable':
    'Les métadonnées de Microsoft n’ont pas pu être lues. Rien n’a été modifié. Vérifiez la connexion réseau et cliquez à nouveau.',
  'check-problem.too-slow':
    'Les métadonnées de Microsoft ne sont pas arrivées en 10 secondes : rien n’a été comparé. Cliquez à nouveau.',
  'check-problem.redirected':
    'L’adresse des métadonnées renvoyait à une autre adresse, qui n’a pas été suivie. Renseignez-vous sur ce qui s’interpose entre vous et Microsoft, par exemple un proxy qui exige une connexion, puis cliquez à nouveau.',
  'check-problem.error-answer':
    'Microsoft a répondu par une erreur : rien n’a été comparé. Rechargez la page SAML de l’application dans Entra et cliquez à nouveau.',
  'check-problem.other-type':
    'La réponse n’est pas du XML mais autre chose, par exemple une page web. Rien n’a été comparé. Renseignez-vous sur ce qui s’interpose entre vous et Microsoft, puis cliquez à nouveau.',
  'check-problem.metadata-too-large':
    'La réponse est trop volumineuse pour des métadonnées : elle n’a pas été lue jusqu’au bout. Cliquez à nouveau plus tard.',
  'check-problem.declarations':
    'La réponse déclare un type de document ou des entités, ce que les métadonnées de Microsoft ne font jamais. Elle n’a pas été lue, et rien n’a été comparé. Renseignez-vous sur ce qui s’interpose entre vous et Microsoft.',
  'check-problem.too-deep':
    'La réponse est imbriquée trop profondément pour des métadonnées. Elle n’a pas été lue, et rien n’a été comparé. Renseignez-vous sur ce qui s’interpose entre vous et Microsoft.',
  'check-problem.not-xml':
    'La réponse n’est pas du XML lisible jusqu’au bout : rien n’a été comparé. Cliquez à nouveau.',
  'check-problem.not-metadata':
    'La réponse n’est pas un document de métadonnées de fédération : rien n’a été comparé. Cliquez à nouveau plus tard.',
  'check-problem.another-tenant':
    'Les métadonnées appartiennent à un autre locataire ou à une autre application. Ouvrez la page SAML de la bonne application dans Entra, puis cliquez à nouveau.',
  'check-problem.not-saved':
    'La réponse n’a pas pu être enregistrée. Fermez le panneau, rouvrez-le et cliquez à nouveau.',

  'live.heading': 'L’authentification unique est en service pour {host}',
  'live.text':
    'Ses paramètres étaient utilisés avant cette configuration ; enregistrer ce formulaire les remplace pour toutes les personnes qui se connectent. Ce qui s’y trouvait est conservé jusqu’à ce que vous supprimiez cette configuration.',
  'live.kept': 'Ce qui était utilisé le {at, date, medium}',
  'live.copy': 'Copier l’ancienne valeur de « {field} »',
  'live.now': 'Le formulaire contient maintenant : {value}',
  'live.bring-back':
    '{count, plural, one {Rétablir l’ancien paramètre dans le formulaire} many {Rétablir # d’anciens paramètres dans le formulaire} other {Rétablir # anciens paramètres dans le formulaire}}',
  'live.not-saved':
    'Rien n’est remis en service avant que vous cliquiez sur « Save » dans la page.',

  'stale.heading': 'Modifié après avoir été fait',
  'stale.line':
    '{setting} dans {console} : valeur modifiée le {at, date, medium} à {at, time, short}',
  'stale.was': 'Avant',
  'stale.is': 'Maintenant',
};

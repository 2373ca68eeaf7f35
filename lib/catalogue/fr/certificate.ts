import type { certificate as source } from '../en/certificate.ts';
import type { Translated } from '../translated.ts';

/** The signing certificate: how it is brought, what was brought, and why it was not taken. */
export const certificate: Translated<typeof source> = {
  'certificate.heading': 'Certificat de signature',
  'certificate.get': 'Obtenir le certificat auprès de Microsoft',
  'certificate.get.why':
    'Lit les métadonnées publiques de Microsoft pour cette application. Le navigateur vous demandera d’autoriser l’hôte de connexion ; aucun cookie n’est envoyé.',
  'certificate.get.needs':
    'Ouvrez d’abord la page SAML de l’application dans Entra : c’est là que l’adresse des métadonnées est lue.',
  'certificate.busy': 'Lecture des métadonnées…',
  'certificate.file': 'Ou choisissez le fichier téléchargé, ou déposez-le ici',
  'certificate.paste': 'Ou collez le certificat',
  'certificate.use-pasted': 'Utiliser le certificat collé',
  'certificate.subject': 'Objet',
  'certificate.no-subject': '(sans nom)',
  'certificate.thumbprint': 'Empreinte numérique',
  'certificate.validity': 'Validité',
  'certificate.more': 'Tous les détails',
  'certificate.issuer': 'Émetteur',
  'certificate.serial': 'Numéro de série',
  'certificate.sha256': 'SHA-256',
  'certificate.key': 'Clé',
  'certificate.key.size': '{kind}, {bits, plural, one {# bit} many {# de bits} other {# bits}}',
  'certificate.from-to': 'du {from, date, medium} au {to, date, medium}',
  'certificate.matches': 'C’est le certificat qu’Entra indique comme actif.',
  'certificate.differs':
    'Entra indique un autre certificat comme actif ({thumbprint}). Rechargez la page SAML ; si la différence persiste, fournissez à nouveau le certificat.',
  'certificate.unseen': 'La liste d’Entra n’a pas encore été vue, ce n’est donc pas confirmé.',

  'certificate-choice.heading': 'Quel certificat ?',
  'certificate-choice.active-known':
    'Il y a plusieurs certificats. Seul celui qu’Entra indique comme actif signe les connexions : lui seul peut donc être utilisé.',
  'certificate-choice.active-unseen':
    'Il y a plusieurs certificats, et la liste d’Entra n’a pas encore été vue. Ouvrez la page SAML de l’application dans Entra pour voir ici lequel est actif, ou comparez vous-même les empreintes numériques.',
  'certificate-choice.none-active':
    'Entra indique un autre certificat comme actif ({thumbprint}), et il ne figure pas parmi ceux-ci. Rechargez la page SAML dans Entra et fournissez à nouveau le certificat.',
  'certificate-choice.active': 'Entra indique celui-ci comme actif.',
  'certificate-choice.use': 'Utiliser ce certificat',
  'certificate-choice.none': 'N’en utiliser aucun',

  'certificate-warning.expired':
    'Ce certificat a expiré, et les connexions risquent d’échouer. Dans Entra, cliquez sur « <entra>New Certificate</entra> », enregistrez le nouveau certificat, rendez-le actif et fournissez-le.',
  'certificate-warning.not-yet-valid':
    'Ce certificat n’est pas encore valide, et les connexions risquent d’échouer d’ici là. Vérifiez les dates, ainsi que l’horloge de cet ordinateur.',
  'certificate-warning.weak-key':
    'La clé de ce certificat est trop courte pour être sûre. Dans Entra, cliquez sur « <entra>New Certificate</entra> », enregistrez le nouveau certificat, rendez-le actif et fournissez-le.',

  'certificate-refusal.not-a-certificate':
    'Ce n’est pas un certificat. Dans Entra, cliquez sur « <entra>Download</entra> » à côté de « <entra>Certificate (Base64)</entra> » et fournissez ce fichier.',
  'certificate-refusal.empty':
    'Le contenu est vide. Dans Entra, cliquez sur « <entra>Download</entra> » à côté de « <entra>Certificate (Base64)</entra> » et fournissez ce fichier.',
  'certificate-refusal.thumbprint':
    'Ce n’est que l’empreinte numérique, qui sert à distinguer un certificat. Dans Entra, cliquez sur « <entra>Download</entra> » à côté de « <entra>Certificate (Base64)</entra> » et fournissez ce fichier.',
  'certificate-refusal.url':
    'C’est une adresse, et rien n’y a été lu. Cliquez sur « <own>certificate.get</own> », ou téléchargez « <entra>Certificate (Base64)</entra> » dans Entra et fournissez le fichier.',
  'certificate-refusal.private-key':
    'Le contenu comporte une clé privée, qui n’appartient qu’à son propriétaire. Elle n’a pas été conservée, et rien d’autre n’a été repris. Fournissez le fichier de « <entra>Certificate (Base64)</entra> ».',
  'certificate-refusal.pkcs12':
    'C’est un magasin de clés (PFX), qui contient généralement une clé privée. Il n’a pas été conservé. Fournissez le fichier de « <entra>Certificate (Base64)</entra> ».',
  'certificate-refusal.pkcs7':
    'C’est un conteneur PKCS #7, et non un certificat seul. Dans Entra, cliquez sur « <entra>Download</entra> » à côté de « <entra>Certificate (Base64)</entra> » et fournissez ce fichier.',
  'certificate-refusal.csr':
    'C’est une demande de certificat, que personne n’a encore signée. Dans Entra, cliquez sur « <entra>Download</entra> » à côté de « <entra>Certificate (Base64)</entra> » et fournissez ce fichier.',
  'certificate-refusal.truncated':
    'Il manque une partie du certificat : il a été coupé au début ou à la fin. Copiez-le en entier, de « BEGIN CERTIFICATE » à « END CERTIFICATE », ces deux lignes comprises, ou fournissez le fichier téléchargé.',
  'certificate-refusal.damaged':
    'Cela ressemble à un certificat, mais il est illisible : quelque chose y a été modifié ou ajouté en cours de route. Fournissez le fichier téléchargé lui-même.',
  'certificate-refusal.der-as-text':
    'C’est un certificat sous forme binaire qui a été ouvert comme du texte, et des caractères ont été perdus. Fournissez le fichier lui-même, ou téléchargez « <entra>Certificate (Base64)</entra> ».',
  'certificate-refusal.metadata-without-certificate':
    'Ces métadonnées n’indiquent aucun certificat de signature. Dans Entra, téléchargez « <entra>Federation Metadata XML</entra> » ou « <entra>Certificate (Base64)</entra> » sur la page SAML de l’application et fournissez ce fichier.',
  'certificate-refusal.other-metadata':
    'Ces métadonnées sont endommagées ou ne viennent pas d’Entra : aucun certificat n’en a été repris. Téléchargez « <entra>Federation Metadata XML</entra> » ou « <entra>Certificate (Base64)</entra> » sur la page SAML de l’application.',
  'certificate-refusal.placeholder':
    'C’est un texte provisoire qu’une nouvelle application affiche au début. Rechargez la page SAML, puis fournissez à nouveau le certificat.',
  'certificate-refusal.too-large':
    'C’est trop volumineux pour un certificat : rien n’a été lu. Fournissez le fichier de « <entra>Certificate (Base64)</entra> ».',
  'certificate-refusal.too-many':
    'Le contenu comporte trop de certificats pour que l’on puisse choisir. Fournissez le fichier de « <entra>Certificate (Base64)</entra> ».',
  'certificate-refusal.permission':
    'Le navigateur n’a pas le droit de lire les métadonnées de Microsoft sans votre autorisation. Cliquez à nouveau et accordez-la, ou fournissez le fichier.',
  'certificate-refusal.no-address':
    'L’adresse des métadonnées n’est pas encore connue. Ouvrez la page SAML de l’application dans Entra, puis cliquez à nouveau.',
  'certificate-refusal.unreachable':
    'Les métadonnées de Microsoft n’ont pas pu être lues. Vérifiez la connexion réseau et cliquez à nouveau, ou fournissez le fichier.',
  'certificate-refusal.too-slow':
    'Les métadonnées de Microsoft ne sont pas arrivées en 10 secondes : rien n’a été repris. Cliquez à nouveau, ou fournissez le fichier.',
  'certificate-refusal.redirected':
    'L’adresse des métadonnées renvoyait à une autre adresse, qui n’a pas été suivie. Renseignez-vous sur ce qui s’interpose entre vous et Microsoft, par exemple un proxy qui exige une connexion, ou fournissez le fichier.',
  'certificate-refusal.error-answer':
    'Microsoft a répondu par une erreur : rien n’a été repris. Rechargez la page SAML de l’application dans Entra et cliquez à nouveau, ou fournissez le fichier.',
  'certificate-refusal.other-type':
    'La réponse n’est pas du XML mais autre chose, par exemple une page web. Rien n’a été repris. Renseignez-vous sur ce qui s’interpose entre vous et Microsoft, ou fournissez le fichier.',
  'certificate-refusal.metadata-too-large':
    'La réponse est trop volumineuse pour des métadonnées : elle n’a pas été lue jusqu’au bout. Cliquez à nouveau plus tard, ou fournissez le fichier.',
  'certificate-refusal.declarations':
    'Ce XML déclare un type de document ou des entités, ce que les métadonnées de Microsoft ne font jamais. Il n’a pas été lu, et rien n’a été repris. Téléchargez « <entra>Certificate (Base64)</entra> » sur la page SAML de l’application.',
  'certificate-refusal.too-deep':
    'Les éléments de ce XML sont imbriqués trop profondément pour des métadonnées. Il n’a pas été lu, et rien n’a été repris. Téléchargez « <entra>Certificate (Base64)</entra> » sur la page SAML de l’application.',
  'certificate-refusal.not-xml':
    'La réponse n’est pas du XML lisible jusqu’au bout : rien n’a été repris. Cliquez à nouveau, ou fournissez le fichier.',
  'certificate-refusal.not-metadata':
    'La réponse n’est pas un document de métadonnées de fédération : rien n’a été repris.',
  'certificate-refusal.not-published':
    'Le certificat affiché par la page d’Entra ne figure pas dans les métadonnées. Rechargez la page SAML dans Entra et cliquez à nouveau.',
  'certificate-refusal.not-saved':
    'Le certificat est correct, mais n’a pas pu être enregistré. Fermez le panneau, rouvrez-le et fournissez à nouveau le certificat.',
  'certificate-refusal.not-newer':
    'Ce certificat est celui qui doit être remplacé, ou il n’expire pas plus tard. Fournissez le nouveau que vous avez créé dans Entra.',
  'certificate-refusal.unreadable':
    'La lecture a échoué. Réessayez, ou fournissez le certificat d’une autre façon.',
  'certificate-refusal.another-tenant':
    'Les métadonnées appartiennent à un autre locataire ou à une autre application : rien n’a été repris.',
};

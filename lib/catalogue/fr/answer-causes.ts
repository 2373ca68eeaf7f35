import type { answerCauses as source } from '../en/answer-causes.ts';
import type { Translated } from '../translated.ts';

/** What is wrong with Entra’s answer, or after it: what happened, and what to do next. */
export const answerCauses: Translated<typeof source> = {
  'cause.provider-refused.what': 'Entra a répondu par un refus au lieu de nommer une personne.',
  'cause.provider-refused.mend':
    'Lisez ce que dit la réponse, corrigez le problème, et testez à nouveau.',
  'cause.unreadable-response.what':
    'La réponse d’Entra n’a pas pu être lue sans ambiguïté : rien n’y a donc été jugé.',
  'cause.unreadable-response.mend':
    'Testez à nouveau, si possible depuis un autre réseau. Si cela se produit chaque fois, ne continuez pas.',
  'cause.encrypted-assertion.what':
    'Entra chiffre sa réponse, et Image Relay n’a peut-être pas de clé pour la lire.',
  'cause.encrypted-assertion.mend':
    'Ouvrez « <entra>Token encryption</entra> » de l’application dans Entra et désactivez-y le certificat.',
  'cause.unsigned-assertion.what':
    'Rien n’est signé dans la réponse d’Entra : Image Relay ne peut donc pas s’y fier.',
  'cause.unsigned-assertion.what.response':
    'Entra a signé la réponse entière et non l’assertion qu’elle contient, qu’Image Relay veut peut-être signée.',
  'cause.unsigned-assertion.mend':
    'Réglez « <entra>Signing Option</entra> » dans « <entra>SAML Certificates</entra> » pour que l’assertion soit signée, et enregistrez.',
  'cause.certificate-mismatch.what':
    'Entra a signé avec un autre certificat que celui qu’Image Relay détient, pour autant qu’on le sache.',
  'cause.certificate-mismatch.what.hinted':
    'Ce qu’Image Relay a affiché fait penser au certificat : il en détient probablement un autre que celui avec lequel Entra signe.',
  'cause.certificate-mismatch.mend':
    'Regardez dans « <entra>SAML Certificates</entra> » quel certificat est actif, fournissez-le ici, placez-le dans Image Relay avec « <relay>Update Certificate</relay> », et enregistrez.',
  'cause.certificate-expired.what': 'Le certificat avec lequel Entra signe a expiré.',
  'cause.certificate-expired.mend':
    'Créez un nouveau certificat dans « <entra>SAML Certificates</entra> », fournissez-le ici, placez-le dans Image Relay, et rendez-le actif aussitôt.',
  'cause.broken-signature.what':
    'La signature de la réponse d’Entra est incorrecte : la réponse a été modifiée en chemin ou mal composée.',
  'cause.broken-signature.mend':
    'Testez à nouveau depuis un autre réseau et sans autres extensions. Ne continuez pas tant que cela se produit.',
  'cause.weak-signature.what': 'Entra signe avec SHA-1, qui n’est plus considéré comme sûr.',
  'cause.weak-signature.mend':
    'Réglez « <entra>Signing Algorithm</entra> » dans « <entra>SAML Certificates</entra> » sur SHA-256 et enregistrez. Si Image Relay refuse alors les connexions, adressez-vous à son support.',
  'cause.another-issuer.what':
    'La réponse vient d’un autre locataire que celui de cette configuration.',
  'cause.another-issuer.mend':
    'Vérifiez vers quel locataire mène « <relay>Login URL</relay> » dans Image Relay, et copiez à nouveau « <entra>Login URL</entra> » d’Entra.',
  'cause.audience.what':
    'La réponse est destinée à un autre nom que la Metadata URL d’Image Relay.',
  'cause.audience.mend':
    'Dans « <entra>Basic SAML Configuration</entra> », indiquez comme « <entra>Identifier (Entity ID)</entra> » exactement la « <relay>Metadata URL</relay> » d’Image Relay, avec chaque barre oblique, et enregistrez.',
  'cause.recipient.what':
    'La réponse est adressée à un autre endroit que l’Assertion Consumer URL d’Image Relay.',
  'cause.recipient.mend':
    'Dans « <entra>Basic SAML Configuration</entra> », indiquez comme « <entra>Reply URL (Assertion Consumer Service URL)</entra> » exactement l’« <relay>Assertion Consumer URL</relay> » d’Image Relay, et enregistrez.',
  'cause.clock.what':
    'D’après l’horloge de cet ordinateur, la réponse n’était pas valide à son arrivée.',
  'cause.clock.what.hinted':
    'Ce qu’Image Relay a affiché fait penser à l’heure : la réponse est probablement arrivée trop tard, ou l’horloge d’Image Relay n’est pas à l’heure.',
  'cause.clock.mend':
    'Comparez l’horloge de cet ordinateur avec une autre, réglez-la, et testez à nouveau. Si elle est à l’heure, le support d’Image Relay doit vérifier la sienne.',
  'cause.clock.mend.hinted':
    'Testez à nouveau depuis le début, sans revenir en arrière ni recharger de page. Si Image Relay dit la même chose, demandez à son support de vérifier son horloge.',
  'cause.unsolicited.what':
    'Entra a envoyé une réponse qu’Image Relay n’avait pas demandée lors de ce test.',
  'cause.unsolicited.mend':
    'Dans « <entra>Basic SAML Configuration</entra> », indiquez l’adresse même d’Image Relay comme « <entra>Sign on URL</entra> » et enregistrez, pour que chaque connexion commence dans Image Relay.',
  'cause.name-id-format.what':
    'Entra nomme les personnes sous une autre forme que l’adresse e-mail.',
  'cause.name-id-format.mend':
    'Dans « <entra>Attributes & Claims</entra> », réglez le format de « <entra>Unique User Identifier (Name ID)</entra> » sur l’adresse e-mail, et choisissez la même chose sous « <relay>Name Id Format</relay> » dans Image Relay.',
  'cause.name-id-value.what':
    'Entra nomme l’utilisateur de test autrement que par son e-mail dans Image Relay.',
  'cause.name-id-value.mend':
    'Rendez les deux identiques : l’e-mail de l’utilisateur dans Image Relay, ou la source de « <entra>Unique User Identifier (Name ID)</entra> » dans « <entra>Attributes & Claims</entra> ». D’ici là, laissez désactivé le provisionnement Just-In-Time, qui donnerait à chaque personne un second utilisateur.',
  'cause.missing-attributes.what':
    'La réponse ne contient pas de revendication d’e-mail, comme pour les personnes sans boîte aux lettres.',
  'cause.missing-attributes.mend':
    'Cela ne gêne pas, car Image Relay reconnaît les personnes au Name ID. Si des noms manquent dans Image Relay, regardez « <entra>Attributes & Claims</entra> ».',
  'cause.request-never-sent.what':
    'Image Relay a montré sa propre page de connexion et n’a envoyé personne chez Microsoft.',
  'cause.request-never-sent.mend':
    'Cherchez sur cette page un bouton d’authentification unique. S’il n’y en a pas, vérifiez que « <relay>Single Sign On Settings</relay> » sont enregistrés avec la Login URL.',
  'cause.refused-by-image-relay.what': 'Image Relay n’a pas accepté la réponse d’Entra.',
  'cause.refused-by-image-relay.mend':
    'Lisez ce que dit sa page. Comparez ensuite le certificat, « <relay>Name Id Format</relay> » et l’e-mail de l’utilisateur dans Image Relay ; si tout est bon, adressez-vous à son support.',
  'cause.back-at-sign-in.what':
    'Image Relay a montré à nouveau sa page de connexion au lieu de connecter la personne.',
  'cause.back-at-sign-in.mend':
    'Placez à nouveau le certificat actif avec « <relay>Update Certificate</relay> » et enregistrez, puis comparez l’e-mail de l’utilisateur dans Image Relay avec le nom qu’Entra envoie.',
  'cause.wrong-user.what': 'Quelqu’un d’autre que l’utilisateur de test s’est connecté.',
  'cause.wrong-user.what.named':
    'Entra a nommé l’utilisateur de test, et Image Relay montre quelqu’un d’autre.',
  'cause.wrong-user.what.other':
    'Quelqu’un d’autre que l’utilisateur de test s’est connecté chez Microsoft.',
  'cause.wrong-user.mend':
    'Déconnectez-vous d’Image Relay et de Microsoft, puis testez à nouveau en tant qu’utilisateur de test, dans un autre profil du navigateur si vous le souhaitez.',
  'cause.empty-library.what':
    'L’utilisateur de test est arrivé et voit une bibliothèque vide, car la permission n’a pas de dossiers.',
  'cause.empty-library.mend':
    'Ouvrez la permission sous « <relay>Users & Permissions</relay> » et cochez les dossiers. Image Relay ne les montre qu’une fois la permission enregistrée.',
  'cause.logout-url.what':
    'La déconnexion d’Image Relay se termine par une erreur chez Microsoft, ou ne déconnecte pas la personne.',
  'cause.logout-url.mend':
    'Indiquez {address} comme « <relay>Logout URL</relay> » dans Image Relay et enregistrez. La valeur du tutoriel convient aux services qui déconnectent avec SAML, or Image Relay ne fait peut-être qu’y envoyer le navigateur.',
  'cause.duplicate-users.what':
    'Les personnes reçoivent un second utilisateur dans Image Relay quand elles se connectent par authentification unique.',
  'cause.duplicate-users.mend':
    'Désactivez « <relay>Enable Just-In-Time User Provisioning</relay> » et enregistrez, jusqu’à ce que le nom qu’Entra envoie soit exactement l’e-mail de chaque personne dans Image Relay. Retirez ensuite les seconds utilisateurs.',
  'cause.wrong-permission.what':
    'Les nouvelles personnes ne reçoivent aucune permission dans Image Relay, ou une mauvaise.',
  'cause.wrong-permission.mend':
    'Choisissez le bon groupe à côté de « <relay>Enable Just-In-Time User Provisioning</relay> » et enregistrez. Les personnes déjà venues gardent l’ancien jusqu’à ce que vous le changiez sous « <relay>Users & Permissions</relay> ».',
  'cause.administrators-locked-out.what':
    'Des administrateurs sont dans un groupe réservé à l’authentification unique, et elle ne fonctionne pas pour eux.',
  'cause.administrators-locked-out.mend':
    'Dans une session encore ouverte, décochez « <relay>This Group can only sign-in via Single Sign On</relay> » pour leur groupe, ou sortez-les de ce groupe. Si personne n’a de session ouverte, adressez-vous au support d’Image Relay.',
  'cause.no-sso-settings.what':
    'Image Relay ne montre pas ses paramètres d’authentification unique.',
  'cause.no-sso-settings.mend':
    'Seul le Master Admin voit « <relay>Single Sign On Settings</relay> ». Si c’est vous, votre forfait n’a pas d’authentification unique : adressez-vous à l’équipe commerciale d’Image Relay.',
  'cause.fails-on-joined-device.what':
    'La connexion fonctionne en fenêtre privée et échoue sur un ordinateur de l’entreprise.',
  'cause.fails-on-joined-device.mend':
    'Là, les personnes se connectent avec Windows Hello. Sous « <relay>Authn Context</relay> », choisissez l’option sans contexte particulier si la liste la propose, enregistrez, et testez sur un tel ordinateur.',
  'cause.tile-does-nothing.what': 'La vignette dans « Mes applications » ne connecte personne.',
  'cause.tile-does-nothing.mend':
    'Dans « <entra>Basic SAML Configuration</entra> », indiquez l’adresse même d’Image Relay comme « <entra>Sign on URL</entra> » et enregistrez : une connexion doit commencer dans Image Relay.',
  'cause.all-fail-since-a-day.what': 'Toutes les connexions échouent depuis un certain jour.',
  'cause.all-fail-since-a-day.mend':
    'Le certificat a probablement expiré, ou Entra signe déjà avec son successeur. Regardez dans « <entra>SAML Certificates</entra> » lequel est actif, fournissez-le ici et placez-le dans Image Relay.',
};

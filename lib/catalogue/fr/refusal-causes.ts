import type { refusalCauses as source } from '../en/refusal-causes.ts';
import type { Translated } from '../translated.ts';

/** Why Microsoft’s sign-in refuses somebody: what happened, and what to do next. */
export const refusalCauses: Translated<typeof source> = {
  'cause.not-assigned.what': 'L’utilisateur de test n’est pas affecté à l’application dans Entra.',
  'cause.not-assigned.mend':
    'Affectez l’utilisateur de test sous « <entra>Users and groups</entra> ». Les groupes contenus dans un groupe affecté ne comptent pas.',
  'cause.unknown-identifier.what':
    'Entra ne connaît aucune application sous le nom avec lequel Image Relay a fait sa requête.',
  'cause.unknown-identifier.mend':
    'Dans « <entra>Basic SAML Configuration</entra> », indiquez comme « <entra>Identifier (Entity ID)</entra> » exactement la « <relay>Metadata URL</relay> » d’Image Relay, avec chaque barre oblique, et enregistrez.',
  'cause.wrong-tenant.what':
    'Image Relay envoie les personnes vers un autre locataire que celui qui a l’application.',
  'cause.wrong-tenant.mend':
    'Copiez à nouveau « <entra>Login URL</entra> » de « <entra>Set up Image Relay</entra> » dans Entra vers « <relay>Login URL</relay> » dans Image Relay, et enregistrez.',
  'cause.reply-url.what':
    'L’adresse à laquelle Image Relay veut la réponse ne fait pas partie des Reply URL dans Entra.',
  'cause.reply-url.mend':
    'Indiquez l’« <relay>Assertion Consumer URL</relay> » d’Image Relay comme « <entra>Reply URL (Assertion Consumer Service URL)</entra> » et enregistrez. Si Entra montre encore l’ancienne valeur après actualisation, changez-la dans l’inscription de l’application.',
  'cause.no-reply-url.what':
    'Entra n’a pas de Reply URL pour l’application, et la requête n’en indiquait aucune.',
  'cause.no-reply-url.mend':
    'Dans « <entra>Basic SAML Configuration</entra> », indiquez l’« <relay>Assertion Consumer URL</relay> » d’Image Relay comme « <entra>Reply URL (Assertion Consumer Service URL)</entra> » et enregistrez.',
  'cause.no-saml-request.what':
    'La page de connexion de Microsoft a été ouverte sans requête d’Image Relay.',
  'cause.no-saml-request.mend':
    'C’est normal si vous avez ouvert vous-même la Login URL : commencez à l’adresse même d’Image Relay. Sinon, vérifiez « <entra>Sign on URL</entra> » dans Entra et si l’authentification unique est enregistrée dans Image Relay.',
  'cause.not-saml.what': 'Microsoft n’a pas pu lire la requête comme un message SAML.',
  'cause.not-saml.mend':
    'Choisissez POST sous « <relay>Binding Options for Requests from the Service Provider</relay> » et enregistrez. Si cela se reproduit, le support d’Image Relay doit examiner la requête.',
  'cause.authn-context.what':
    'Image Relay exige une façon précise de se connecter, et Entra refuse les personnes qui en utilisent une autre, comme Windows Hello.',
  'cause.authn-context.mend':
    'Sous « <relay>Authn Context</relay> », choisissez l’option sans contexte particulier si la liste la propose, et enregistrez ; sinon, adressez-vous au support d’Image Relay. Testez ensuite aussi avec votre second facteur, pas seulement en fenêtre privée.',
  'cause.authn-comparison.what':
    'Image Relay demande une comparaison des façons de se connecter qu’Entra ne prend pas en charge.',
  'cause.authn-comparison.mend':
    'Sous « <relay>Authn Context</relay> », choisissez l’option sans contexte particulier si la liste la propose, et enregistrez. Sinon, le support d’Image Relay doit régler la comparaison sur exact.',
  'cause.unsupported-request.what':
    'La requête d’Image Relay contient quelque chose qu’Entra n’accepte pas.',
  'cause.unsupported-request.mend':
    'Aucun de vos paramètres n’y change rien. Envoyez le message de Microsoft au support d’Image Relay.',
  'cause.name-id-policy.what': 'Image Relay demande une forme de nom qu’Entra ne connaît pas.',
  'cause.name-id-policy.mend':
    'Choisissez l’adresse e-mail sous « <relay>Name Id Format</relay> » et enregistrez.',
  'cause.request-binding.what':
    'Microsoft n’accepte pas la requête de la façon dont Image Relay l’a envoyée.',
  'cause.request-binding.mend':
    'Choisissez POST sous « <relay>Binding Options for Requests from the Service Provider</relay> » et enregistrez.',
  'cause.response-binding.what':
    'Image Relay veut la réponse d’une façon dont Entra ne l’envoie pas.',
  'cause.response-binding.mend':
    'Entra répond uniquement par POST. Le support d’Image Relay doit changer ce que demande sa requête.',
  'cause.other-destination.what':
    'La requête est adressée à un autre endroit que celui où elle est arrivée.',
  'cause.other-destination.mend':
    'Copiez à nouveau « <entra>Login URL</entra> » d’Entra vers « <relay>Login URL</relay> » dans Image Relay, et enregistrez.',
  'cause.request-id.what': 'La requête porte un ID sous une forme qu’Entra n’accepte pas.',
  'cause.request-id.mend':
    'Aucun de vos paramètres n’y change rien. Envoyez le message de Microsoft au support d’Image Relay.',
  'cause.federated-idp.what':
    'Un autre fournisseur d’identité, auquel Entra transmet vos connexions, n’a pas répondu comme prévu.',
  'cause.federated-idp.mend':
    'Les paramètres pour Image Relay sont probablement corrects. Adressez-vous à la personne qui gère ce fournisseur dans votre entreprise.',
  'cause.signed-request-wanted.what':
    'Entra est configuré pour n’accepter que des requêtes signées, et celle-ci ne l’était pas.',
  'cause.signed-request-wanted.mend':
    'Dans « <entra>SAML Certificates</entra> », modifiez « <entra>Verification certificates</entra> » et ne les exigez plus, à moins qu’Image Relay ne signe ses requêtes.',
  'cause.stale-request.what':
    'La requête était trop ancienne en arrivant chez Microsoft, par exemple après une longue attente ou un retour en arrière.',
  'cause.stale-request.mend':
    'Fermez l’onglet et recommencez à l’adresse même d’Image Relay. Si cela se produit chaque fois, le support d’Image Relay doit vérifier son horloge.',
  'cause.no-signing-key.what':
    'Entra n’a pas de certificat valide pour signer pour cette application.',
  'cause.no-signing-key.mend':
    'Créez un nouveau certificat dans « <entra>SAML Certificates</entra> », rendez-le actif, fournissez-le ici et placez-le dans Image Relay.',
  'cause.name-id-empty.what':
    'Entra n’a pas de valeur pour le nom à envoyer, par exemple l’e-mail vide d’une personne sans boîte aux lettres.',
  'cause.name-id-empty.mend':
    'Dans « <entra>Attributes & Claims</entra> », choisissez user.userprincipalname pour « <entra>Unique User Identifier (Name ID)</entra> », ou donnez à cette personne une valeur pour l’attribut choisi actuellement.',
  'cause.claims.what': 'Entra n’a pas pu établir l’une des revendications configurées à la main.',
  'cause.claims.mend':
    'Regardez « <entra>Attributes & Claims</entra> », et corrigez ou retirez ce qui y a été ajouté.',
  'cause.another-directory.what': 'Le compte qui s’est connecté n’appartient pas à ce locataire.',
  'cause.another-directory.mend':
    'Déconnectez-vous chez Microsoft et connectez-vous en tant qu’utilisateur de test, ou invitez ce compte et affectez-le.',
  'cause.policy.what':
    'Microsoft exige davantage de cette personne ou de cet appareil, selon une règle de votre entreprise comme l’accès conditionnel.',
  'cause.policy.mend':
    'Les paramètres de l’authentification unique sont probablement corrects. Faites ce que Microsoft demande et testez à nouveau, ou adressez-vous à la personne qui gère l’accès conditionnel dans votre entreprise.',
  'cause.application-disabled.what':
    'Entra ne laisse personne se connecter à l’application, car la connexion y est désactivée.',
  'cause.application-disabled.mend':
    'Ouvrez « <entra>Properties</entra> » de l’application dans Entra, réglez « <entra>Enabled for users to sign in?</entra> » sur « Oui » (Yes), et enregistrez.',
  'cause.consent.what': 'Entra demande le consentement d’un administrateur pour l’application.',
  'cause.consent.mend':
    'C’est rare avec SAML : comparez d’abord l’Identifier. Un Administrateur d’application cloud peut le donner dans « <entra>Permissions</entra> » de l’application.',
  'cause.unknown-tenant.what':
    'Microsoft ne connaît pas le locataire auquel Image Relay a envoyé la requête.',
  'cause.unknown-tenant.mend':
    'La Login URL dans Image Relay est tronquée ou a un ID erroné. Copiez à nouveau « <entra>Login URL</entra> » d’Entra vers « <relay>Login URL</relay> », et enregistrez.',
  'cause.account.what':
    'Microsoft n’a pas laissé entrer le compte : mot de passe erroné ou expiré, ou compte verrouillé ou désactivé.',
  'cause.account.mend':
    'L’authentification unique n’est pas en cause. Réessayez le mot de passe, ou demandez à un Administrateur d’utilisateurs de vérifier le compte.',
  'cause.unknown-code.what': 'Microsoft affiche un code d’erreur que l’assistant ne connaît pas.',
  'cause.unknown-code.mend':
    'Ouvrez la page de Microsoft sur ce code, faites ce qu’elle indique, et testez à nouveau.',
};

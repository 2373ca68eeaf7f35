import type { pages as source } from '../en/pages.ts';
import type { Translated } from '../translated.ts';

/** The pages beside the panel, and the states in which the panel cannot work. */
export const pages: Translated<typeof source> = {
  'permission.missing': 'L’assistant n’a pas le droit de voir les consoles',
  'permission.missing.why':
    'Le navigateur ne le laisse plus travailler dans le centre d’administration Entra ni dans Image Relay : il ne voit rien et ne remplit rien. Ce qu’il sait déjà est conservé.',
  'permission.allow': 'L’autoriser sur les deux consoles',
  'permission.policy':
    'Si le navigateur ne demande rien, c’est la stratégie de votre entreprise qui décide : adressez-vous à la personne qui gère le navigateur.',
  'offline.what':
    'Cet ordinateur est hors connexion, les consoles sont donc inaccessibles. Rien n’est perdu ; continuez dès que la connexion est rétablie.',
  'loading.what': 'Lecture des données enregistrées…',
  'front.elsewhere':
    'L’onglet au premier plan n’affiche aucune des deux consoles. Appuyez sur « <own>now.go</own> » pour atteindre la bonne.',
  'front.begin': 'Configurer aussi {host}',
  'updated.what':
    'L’extension a été mise à jour vers la version {version}. Vos configurations sont intactes. Si l’assistant ne suit plus une page des consoles, rechargez-la.',
  'updated.dismiss': 'Compris',

  'welcome.title': 'Connecter Microsoft Entra ID à Image Relay, étape par étape',
  'welcome.what':
    'Un panneau à côté des deux consoles suit avec vous le didacticiel de Microsoft : il sait où vous êtes, indique la prochaine chose à faire et transporte les adresses et le certificat d’une console à l’autre.',
  'welcome.does': 'Ce qu’il fait',
  'welcome.does.reads':
    'Il lit les paramètres d’authentification unique que les deux consoles affichent.',
  'welcome.does.fills':
    'Il les écrit dans l’autre console, après que vous avez vu chaque valeur à côté de ce qui s’y trouve.',
  'welcome.does.checks':
    'Il vérifie qu’une vraie connexion a réussi avant de déclarer le travail terminé.',
  'welcome.not': 'Ce qu’il ne fait jamais',
  'welcome.not.saves':
    'Il n’enregistre, ne crée et n’attribue jamais rien si le bouton que vous pressez ne le dit pas.',
  'welcome.not.sends':
    'Il n’envoie rien à personne. Vos paramètres restent sur cet ordinateur ; la seule requête possible va aux métadonnées publiques de Microsoft, quand vous le demandez.',
  'welcome.not.elsewhere':
    'Il ne voit aucun autre site, ni aucun mot de passe, sauf le premier de l’utilisateur de test, si le bouton que vous pressez dit qu’il est gardé.',
  'welcome.permissions': 'Ce qui lui est permis',
  'welcome.permissions.hosts':
    'Lire et modifier les données sur entra.microsoft.com, cadres de ses pages compris, et sur imagerelay.com : pour reconnaître les pages et remplir les champs que vous confirmez.',
  'welcome.permissions.storage': 'Stockage : pour conserver l’avancement sur cet ordinateur.',
  'welcome.permissions.metadata':
    'login.microsoftonline.com : demandé seulement quand vous faites chercher le certificat ou lancez un test, et rendu après un test.',
  'welcome.start': 'Pour commencer',
  'welcome.start.panel':
    'Cliquez sur l’icône de l’extension à côté de la barre d’adresse. Le panneau s’ouvre.',
  'welcome.start.console':
    'Ouvrez votre site Image Relay et le centre d’administration Entra, puis suivez le panneau.',
  'welcome.rehearse': 'S’exercer d’abord',
  'welcome.rehearse.what':
    'Le code source de cette extension comprend des consoles d’entraînement qui ressemblent aux deux sites et connectent vraiment les personnes, sur votre seul ordinateur. Son fichier README indique la commande qui les démarre.',
  'welcome.options': 'Langue et autres choix',
  'welcome.picture':
    'Le panneau à côté des paramètres d’Image Relay, juste après un remplissage : chaque champ et ce qu’il est devenu.',

  'options.title': 'Choix',
  'options.behaviour': 'Comportement de l’assistant',
  'options.saved': 'Chaque choix s’applique aussitôt.',
};

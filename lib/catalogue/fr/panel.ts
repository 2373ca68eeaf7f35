import type { panel as source } from '../en/panel.ts';
import type { Translated } from '../translated.ts';

/** What the panel says around the guide: its controls, outcomes, refusals and failures. */
export const panel: Translated<typeof source> = {
  'app.name': 'SSO Setup Assistant',
  'app.independent': 'Indépendant de Microsoft et d’Image Relay.',

  'first.title': 'Connecter Microsoft Entra ID à Image Relay',
  'first.what':
    'L’assistant suit avec vous le tutoriel de Microsoft. Il lit ce qu’affiche une console et le reporte dans l’autre, une fois que vous avez vu ce qui sera écrit. Il ne clique sur « <relay>Save</relay> », « <relay>Create</relay> » ou « <entra>Assign</entra> » que si le bouton que vous pressez le dit.',
  'first.privacy':
    'Vos paramètres restent sur cet ordinateur. L’assistant n’agit que dans le centre d’administration Entra et sur votre site Image Relay ; la seule requête qu’il peut envoyer va aux métadonnées publiques de Microsoft, quand vous le demandez.',
  'first.roles':
    'Il vous faut les rôles Administrateur d’application cloud (Cloud Application Administrator) et Administrateur d’utilisateurs (User Administrator) dans Entra, le Master Admin d’Image Relay et un forfait Image Relay avec authentification unique.',
  'first.company': 'Quel site Image Relay configurez-vous ?',
  'first.company.open': 'Ouvert dans un onglet',
  'first.company.type': 'Nom ou adresse de l’entreprise',
  'first.company.hint': 'Par exemple larkspur, ou https://larkspur.imagerelay.com',
  'first.company.wrong':
    'Ce n’est pas l’adresse du site Image Relay d’une entreprise. Saisissez la partie avant « .imagerelay.com ».',
  'first.start': 'Commencer avec {host}',
  'first.hand-over': 'Quelqu’un m’a transmis une moitié de la configuration',
  'start.names': 'Noms pour le test, dans les deux consoles',
  'start.names.proposed':
    'Utilisateur de test « {displayName} » avec le nom d’utilisateur « {userName} » dans Entra, {firstName} {lastName} de {companyName} dans Image Relay, et là la permission « {permissionTitle} ».',
  'start.names.change': 'Modifier les noms',
  'advance.switch': 'M’amener automatiquement à la page suivante quand une étape est terminée',
  'advance.went': 'Passage à « {page} », car l’étape précédente est terminée.',
  'advance.near': 'L’étape précédente est terminée. D’ici, continuez à la main : {where}',
  'advance.stay': 'Rester ici désormais',
  'first.start.empty': 'Commencer',

  'language.label': 'Langue de ce panneau',
  'text.quoted': '« {text} »',

  'progress.label': 'Progression',
  'progress.text': 'Étapes faites : {done} sur {total}',
  'company.label': 'Site Image Relay',

  'now.heading': 'À faire maintenant',
  'now.go': 'Y aller',
  'now.where': 'Où',
  'now.waits': 'Terminé quand',
  'now.notes': 'Bon à savoir',
  'now.values': 'Valeurs à copier à la main',
  'now.tick': 'Marquer comme fait à la main',
  'now.tick.hint': 'Seulement si vous l’avez fait et que l’assistant ne l’a pas remarqué.',
  'now.reopened': 'D’après les consoles, c’est fait ; vous avez retiré la coche.',
  'now.tick.back': 'Finalement, c’est fait',
  'part.met': 'fait',
  'part.open': 'pas encore',

  'all-done.title': 'L’authentification unique fonctionne',
  'all-done.text':
    'Toutes les étapes sont faites et l’utilisateur de test s’est connecté. Vous pouvez maintenant affecter d’autres personnes à l’application dans Entra. Déplacez en dernier les utilisateurs actuels dans le groupe réservé au SSO, et gardez un Master Admin en dehors de ce groupe.',
  'all-done.session-control':
    'Le tutoriel de Microsoft cite comme étape suivante le contrôle de session avec Defender for Cloud Apps.',

  'test.start.sp': 'Lancer le test avec la Sign on URL',
  'test.start.test': 'Lancer le test avec « <entra>Test this application</entra> »',
  'test.start.tile': 'Lancer le test avec « Mes applications »',
  'test.waiting':
    'En attente de l’arrivée de l’utilisateur de test dans Image Relay. Lancé à {time, time, short}.',
  'test.passed': 'Connecté en tant que {email}.',
  'test.sight':
    'Le navigateur demandera peut-être si l’assistant peut voir la connexion chez Microsoft. L’assistant ne regarde que pendant le test, jamais les mots de passe, et rend ensuite l’autorisation.',
  'test.private': 'Tester dans une fenêtre privée',
  'test.private.why': 'Personne n’y est connecté : inutile de vous déconnecter d’abord.',
  'test.private.how':
    'L’assistant ne voit rien dans les fenêtres privées tant que vous ne l’y autorisez pas : dans la liste des extensions du navigateur, dans les détails de celle-ci. Sans cela, choisissez « Utiliser un autre compte » sur la page de Microsoft, ou testez par vous-même et indiquez le résultat ci-dessous.',

  'choices.heading': 'Noms pour le test',
  'choices.intro': 'Propositions ; modifiez-les avant de les utiliser.',
  'choices.displayName': 'Nom d’affichage de l’utilisateur de test',
  'choices.userName': 'Nom d’utilisateur du compte de test',
  'choices.userName.hint': 'La partie avant le signe @',
  'choices.firstName': 'Prénom',
  'choices.lastName': 'Nom',
  'choices.companyName': 'Entreprise',
  'choices.permissionTitle': 'Titre de la permission',
  'choices.save': 'Utiliser ces noms',
  'choices.saved': 'Noms enregistrés.',

  'fill.heading': 'Ce qui sera écrit',
  'fill.page': 'Dans « {page} » sur {host}',
  'fill.now': 'Maintenant',
  'fill.next': 'Après',
  'fill.empty': 'vide',
  'fill.on': 'coché',
  'fill.off': 'non coché',
  'fill.include': 'Écrire « {field} »',
  'fill.overwrite': 'Remplacer le contenu actuel de « {field} »',
  'fill.conflict': 'Contient une autre valeur. Elle reste, sauf si vous cochez pour la remplacer.',
  'fill.same': 'Déjà correct.',
  'fill.right-already':
    '{count, plural, one {# champ est déjà correct} many {# champs sont déjà corrects} other {# champs sont déjà corrects}}',
  'fill.from-file':
    'Cette valeur vient d’un fichier et rien ne la confirme encore. Elle n’est écrite que si vous la cochez : comparez-la d’abord avec l’expéditeur.',
  'fill.unconfirmed':
    'Non confirmé : aucune console ne l’a encore affiché. Ouvrez la page qui l’affiche, ou comparez vous-même.',
  'fill.button':
    '{count, plural, one {Remplir # champ} many {Remplir # de champs} other {Remplir # champs}}',
  'fill.busy': 'Écriture…',
  'fill.copy': 'Copier « {field} »',
  'fill.later': 'Remplir « {page} » maintenant',
  'fill.put-back': 'Rétablir « {field} »',
  'fill.put-back.short': 'Rétablir',
  'fill.results': 'Ce qui a été écrit',
  'fill.then-save':
    'Vérifiez la page, puis cliquez vous-même sur son bouton « <relay>Save</relay> », « <relay>Create</relay> » ou « <entra>Assign</entra> ». Si l’étape reste ensuite ouverte, rechargez la page : l’assistant voit alors ce qui a été conservé.',
  'fill.other-company':
    'La page Image Relay au premier plan appartient à {host}, et non à {company}. Rien n’y est rempli.',
  'fill.other-application':
    'La page au premier plan appartient à une autre application. Rien n’y est rempli.',
  'front.unknown':
    'L’assistant ne reconnaît pas la page au premier plan. Suivez les indications de l’étape ; ce qu’il remplirait peut y être copié.',
  'fill.adopt': 'Utiliser « {name} » pour cette configuration',
  'fill.adopt.intro':
    'L’application au premier plan s’appelle « {name} ». Si c’est celle d’Image Relay, indiquez-le.',

  'refusal.values-missing': 'Pas encore connu : {needs}.',
  'refusal.certificate-not-active':
    'Le certificat fourni n’est pas celui qu’Entra indique comme actif. Fournissez à nouveau le certificat.',
  'refusal.certificate-not-listed':
    'Le certificat fourni ne figure pas dans la liste d’Entra pour cette application. Ouvrez-y « <entra>SAML Signing Certificate</entra> » pour que la liste soit lue, ou fournissez à nouveau le nouveau certificat.',
  'refusal.another-record':
    'Ce formulaire concerne quelqu’un ou quelque chose d’autre : rien n’y est modifié. Ouvrez le formulaire d’une nouvelle entrée.',
  'refusal.missing': 'Le champ n’a pas été trouvé sur la page. Copiez la valeur et collez-la.',
  'refusal.ambiguous':
    'Plusieurs champs conviennent : aucun n’est modifié. Copiez la valeur et collez-la au bon endroit.',
  'refusal.proposed':
    'Une description importée indique que c’est ce champ. Confirmez-la d’abord : regardez le champ dans la page, puis cliquez sur « <own>repair.confirm.short</own> ».',
  'refusal.not-editable': 'Le champ ne peut pas être modifié pour l’instant.',
  'refusal.option-missing': 'La liste n’a pas encore cette entrée.',
  'refusal.option-ambiguous': 'Plusieurs entrées de la liste conviennent : aucune n’est choisie.',

  'copy.short': 'Copier',
  'copy.done': '✓ Copié',
  'copy.done.said': 'Copié.',
  'copy.failed': '⚠ Non copié',
  'copy.failed.said':
    'Le navigateur n’a pas autorisé la copie. Sélectionnez la valeur et copiez-la vous-même.',

  'values.heading': 'Valeurs relevées',
  'values.none':
    'Rien pour l’instant. Les valeurs apparaissent ici à mesure que vous ouvrez les pages.',
  'values.copy': 'Copier « {setting} » depuis {console}',
  'values.used': 'utilisée pour {field} dans {console}',
  'values.show': 'Montrer dans la page : {setting}',
  'values.show.short': 'Montrer dans la page',
  'values.from.page': 'lue dans {console} à {at, time, short}',
  'values.from.metadata': 'tirée des métadonnées de Microsoft à {at, time, short}',
  'values.from.file': 'tirée de votre fichier à {at, time, short}',
  'values.from.typed': 'collée ou saisie par vous à {at, time, short}',
  'console.entra': 'Entra',
  'console.image-relay': 'Image Relay',

  'refused.heading': 'Vu mais pas repris',
  'refused.foreign-host':
    '{setting} : la page affiche une adresse sur un autre hôte que {host}. Elle n’a pas été reprise. Si votre site a son propre domaine, adressez-vous au support d’Image Relay, copiez l’adresse à la main et cochez l’étape.',
  'refused.same-address':
    '{setting} : la page semble afficher une même adresse pour les deux. Ni l’une ni l’autre n’a été reprise ; comparez-les sur place et copiez-les à la main.',
  'refused.tenants-disagree':
    '{setting} : les adresses de la page appartiennent à des locataires différents. Rien n’en a été repris.',
  'refused.another-application':
    '{setting} : l’adresse appartient à une autre application. Elle n’a pas été reprise.',
  'refused.several-users':
    '{setting} : plusieurs entrées correspondent à l’utilisateur de test, donc aucune n’a été reprise. Choisissez un autre nom pour l’utilisateur de test, ou cochez l’étape à la main.',

  'more.heading': 'Autres',

  'over.button': 'Recommencer',
  'over.question':
    'Recommencer ? Ce qui a été relevé et coché pour {host} est supprimé. Les consoles restent telles quelles.',
  'over.yes': 'Supprimer et recommencer',
  'over.question.unreadable':
    'Recommencer ? Ce qui est illisible est mis de côté, et vous pouvez l’enregistrer dans un fichier. Les consoles restent telles quelles.',
  'over.yes.unreadable': 'Mettre de côté et recommencer',
  'over.no': 'Conserver',

  'live.page': 'Page actuelle : {page}.',
  'live.step-done': 'Fait : {step}.',
  'live.saved': 'Enregistré et juste : {fields}.',
  'live.saved-other': 'Enregistré avec une autre valeur : {fields}. Regardez plus bas.',
};

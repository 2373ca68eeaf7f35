import type { repair as source } from '../en/repair.ts';
import type { Translated } from '../translated.ts';

/** What the panel says where a page does not show what was expected, and what it says in the page. */
export const repair: Translated<typeof source> = {
  'repair.page': 'Cette page n’est pas reconnue',
  'repair.fields': 'Tout n’a pas été trouvé ici',
  'repair.looked.page':
    'L’assistant a cherché « {page} ». Si vous êtes encore en chemin, continuez. Si vous y êtes, choisissez une solution ci-dessous.',
  'repair.looked.fields': 'Sur « {page} », il a cherché {fields}.',
  'repair.instead.headings': 'Il a trouvé une page avec les titres {headings}.',
  'repair.instead.nothing': 'Il a trouvé une page sans aucun titre.',
  'repair.instead.none': '{field} : rien de semblable n’a été trouvé.',
  'repair.instead.several':
    '{field} : plusieurs éléments conviennent, {near}. Aucun n’est modifié.',
  'repair.instead.others': '{field} : trouvé uniquement {near}.',
  'repair.again': 'Chercher à nouveau',
  'repair.point': 'Désigner « {field} »',
  'repair.point.short': 'Désigner',
  'repair.by-hand': 'J’ai fait cette étape à la main',
  'repair.pointing':
    'Choisissez « {field} » dans la page. Au clavier, appuyez sur F6 pour y accéder.',
  'repair.pointing.cancel': 'Annuler',
  'repair.hint':
    'Choisissez l’élément pour « {field} » : cliquez dessus, ou appuyez sur Tab puis Entrée. Échap pour quitter. Rien n’est écrit ni actionné.',

  'objection.heading': 'Est-ce vraiment « {field} » ?',
  'objection.chosen': 'Vous avez choisi « {caption} ».',
  'objection.look-alike': 'Son libellé ou son emplacement indique que c’est autre chose.',
  'objection.other-side':
    'Cet élément semble appartenir au fournisseur de services, Image Relay lui-même. Ce que donne Entra n’y a pas sa place.',
  'objection.other-kind': 'Ce n’est pas le type d’élément qu’il faut pour « {field} ».',
  'objection.other-value': 'Ce qu’il contient ou propose actuellement est autre chose.',
  'objection.other-field': 'L’assistant le connaît comme un autre champ de cette page.',
  'objection.unsaid':
    'Ni son libellé ni son titre n’indiquent à qui il appartient. Le fournisseur de services a sa propre zone de ce genre, et ce que donne Entra n’y a pas sa place.',
  'objection.again': 'En choisir un autre',
  'objection.use': 'L’utiliser quand même',

  'learned.heading': 'Ce que vous avez montré à l’assistant',
  'learned.none': 'Rien pour l’instant. Quand un champ n’est pas trouvé, vous pouvez le désigner.',
  'learned.place': '{page}, {host}',
  'learned.as': 'Montré comme : {caption}',
  'learned.proposal': 'Importé. N’est pas utilisé avant que vous le confirmiez.',
  'learned.use': 'Utiliser pour « {field} »',
  'learned.use.short': 'Utiliser',
  'learned.forget': 'Oublier « {field} »',
  'learned.forget.short': 'Oublier',
  'learned.export': 'Exporter dans un fichier',
  'learned.import': 'Importer un fichier',
  'learned.imported':
    '{count, plural, one {# description lue.} many {# de descriptions lues.} other {# descriptions lues.}} Ce que vous avez montré vous-même reste inchangé.',
  'learned.problem.not-json': 'Ce n’est pas un fichier exporté ici.',
  'learned.problem.another-format': 'Ce fichier contient autre chose.',
  'learned.problem.newer-version':
    'Ce fichier a été écrit par une version plus récente. Mettez l’extension à jour, puis importez-le à nouveau.',
  'learned.problem.damaged': 'Ce fichier est endommagé ou a été modifié : rien n’en a été repris.',

  'report.heading': 'Signaler à quoi ressemble cette page',
  'report.what':
    'Pour les auteurs de cet assistant, pour les pages qu’il ne connaît pas encore : un fichier avec la structure de la page et les libellés connus. De tous les autres textes, il n’indique que la longueur et le système d’écriture. Il est enregistré sur votre ordinateur et n’est envoyé nulle part.',
  'report.make': 'Créer le fichier',
  'report.nothing': 'Mettez d’abord au premier plan une page de l’une des consoles.',
  'report.failed': 'La page n’a pas pu être décrite. Rechargez-la et réessayez.',
  'report.made': 'Lisez-le avant de le transmettre ({size} Ko) :',
  'report.text': 'Ce que contient le fichier',
  'report.release':
    'Libellés les plus utiles à communiquer. Ne cochez que ceux qui ne nomment personne :',
  'report.save': 'Enregistrer le fichier',

  'highlight.fill': '{field} : cliquez sur « Remplir » dans le panneau',
  'highlight.review': '{field} contient une autre valeur : décidez dans le panneau',
  'highlight.press': 'Cliquez ici',
  'highlight.switch': 'Encadrer l’endroit dans la page',
};

import type { backup as source } from '../en/backup.ts';
import type { Translated } from '../translated.ts';

/** Everything that is stored as a file and back again, and deleting all of it. */
export const backup: Translated<typeof source> = {
  'backup.heading': 'Sauvegarde',
  'backup.what':
    'Enregistre dans un fichier tout ce que l’extension conserve : toutes les configurations, ce que vous avez montré à l’assistant et vos préférences. Il nomme votre locataire et ne contient aucun mot de passe.',
  'backup.make': 'Enregistrer une sauvegarde',
  'backup.choose': 'Restaurer à partir d’une sauvegarde',
  'backup.preview': 'Ce que la sauvegarde restaurerait',
  'backup.made': 'Établie le {at, date, medium} à {at, time, short}.',
  'backup.own-only':
    'Ne restaurez qu’un fichier que vous avez enregistré vous-même : n’importe qui peut en écrire un. Ce qu’il dit compte comme non confirmé tant qu’une console ne l’affiche pas de nouveau.',
  'backup.no-setups': 'Elle ne contient aucune configuration qui puisse être restaurée.',
  'backup.begun': 'Commencée le {at, date, medium}.',
  'backup.effect.new': 'Nouvelle ici.',
  'backup.effect.replaces':
    'Prend la place de la configuration telle qu’elle est ici. Ce qui a été noté depuis est perdu.',
  'backup.effect.same': 'Est ici exactement comme dans la sauvegarde.',
  'backup.archived':
    'Elle va dans les archives : le site a une autre configuration, ou elle était archivée.',
  'backup.learned':
    '{count, plural, one {# élément montré à l’assistant revient comme proposition.} many {# d’éléments montrés à l’assistant reviennent comme propositions.} other {# éléments montrés à l’assistant reviennent comme propositions.}}',
  'backup.preferences': 'Les préférences sont aussi restaurées.',
  'backup.refused': 'Ce qui n’est pas restauré',
  'backup.refused.newer':
    'écrit par une version plus récente de cette extension. Mettez-la d’abord à jour.',
  'backup.refused.damaged': 'endommagé.',
  'backup.refused.unknown': 'cette version ne sait pas ce que c’est.',
  'backup.refused.twice': 'la même configuration une fois de plus.',
  'backup.restore': 'Restaurer',
  'backup.leave': 'Tout laisser tel quel',
  'backup.restored': 'Restauré.',
  'backup.problem.too-large':
    'C’est plus volumineux que toute sauvegarde et n’a pas été lu. Choisissez le fichier enregistré ici.',
  'backup.problem.not-json':
    'Ce n’est pas une sauvegarde, ou elle a été coupée. Choisissez le fichier enregistré avec « <own>backup.make</own> ».',
  'backup.problem.another-format':
    'Ce fichier contient autre chose qu’une sauvegarde : rien n’a été modifié. Choisissez le fichier enregistré avec « <own>backup.make</own> ».',
  'backup.problem.newer-version':
    'Une version plus récente de cette extension l’a créée : elle n’a pas été lue. Mettez l’extension à jour et réessayez.',
  'backup.problem.damaged':
    'Le fichier est endommagé : sa somme de contrôle est fausse, et rien n’a été modifié. Choisissez-en une autre copie.',

  'delete-all.heading': 'Tout supprimer',
  'delete-all.what':
    'Supprime tout ce que l’extension conserve dans ce navigateur. Les consoles restent telles quelles.',
  'delete-all.button': 'Tout supprimer',
  'delete-all.question':
    'Supprimer toutes les configurations, ce que vous avez montré à l’assistant, ce qui a été mis de côté et vos préférences ? C’est irréversible. Enregistrez d’abord une sauvegarde si vous pourriez en avoir besoin.',
  'delete-all.yes': 'Tout supprimer définitivement',
  'delete-all.no': 'Conserver',
  'delete-all.done': 'Tout a été supprimé.',
};

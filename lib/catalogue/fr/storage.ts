import type { storage as source } from '../en/storage.ts';
import type { Translated } from '../translated.ts';

/** What the panel says of keeping data: what could not be read, what could not be kept, what was cut short. */
export const storage: Translated<typeof source> = {
  'unreadable.title': 'La configuration stockée est illisible',
  'unreadable.newer':
    'Elle a été écrite par une version plus récente de cette extension. Mettez l’extension à jour pour la poursuivre. Elle reste intacte ; si vous recommencez, elle est mise de côté et non supprimée.',
  'unreadable.damaged':
    'Elle est endommagée. Elle reste intacte ; si vous recommencez, elle est mise de côté et non supprimée. Enregistrez-la dans un fichier si vous voulez la garder.',

  'aside.heading': 'Données illisibles',
  'aside.what':
    'Rien n’en est utilisé, et rien n’en est perdu. Enregistrez-les dans un fichier si vous pouvez en avoir besoin, et supprimez-les dans le cas contraire.',
  'aside.stands': 'Encore à leur place.',
  'aside.at': 'Mises de côté le {at, date, medium} à {at, time, short}.',
  'aside.newer': 'Écrites par une version plus récente de cette extension.',
  'aside.damaged': 'Endommagées.',
  'aside.save': 'Enregistrer dans un fichier : {what}',
  'aside.save.short': 'Enregistrer dans un fichier',
  'aside.delete': 'Supprimer les données mises de côté : {what}',
  'aside.delete.short': 'Supprimer',
  'aside.for-good': 'Supprimer définitivement',
  'aside.keep': 'Non, les garder',

  'lasting.setup': 'la configuration',
  'lasting.setups': 'la liste des configurations',
  'lasting.learned': 'ce que vous avez montré à l’assistant',
  'lasting.preferences': 'les préférences',

  'write.setup.full':
    'Depuis {at, time, short}, rien de nouveau n’a pu être conservé pour cette configuration : le navigateur n’accorde plus d’espace à l’extension. Libérez de l’espace disque, ou supprimez des données mises de côté. Laissez les pages ouvertes : ce qu’elles affichent sera conservé dès que possible.',
  'write.setup.refused':
    'Depuis {at, time, short}, rien de nouveau n’a pu être conservé pour cette configuration : le navigateur refuse d’écrire. Vérifiez si le disque est plein, et laissez les pages ouvertes : ce qu’elles affichent sera conservé dès que possible.',
  'write.setups.full':
    'Depuis {at, time, short}, la liste des configurations n’a pas pu être conservée : le navigateur ne donne plus de place à l’extension. Supprimez les configurations inutiles ou libérez de l’espace disque, puis réessayez.',
  'write.setups.refused':
    'Depuis {at, time, short}, la liste des configurations n’a pas pu être conservée : le navigateur refuse d’écrire. Vérifiez si le disque est plein, puis réessayez.',
  'write.learned.full':
    'Ce que vous avez montré à l’assistant à {at, time, short} n’a pas pu être conservé : le navigateur n’accorde plus d’espace à l’extension. Libérez de l’espace disque, puis montrez-le à nouveau.',
  'write.learned.refused':
    'Ce que vous avez montré à l’assistant à {at, time, short} n’a pas pu être conservé : le navigateur refuse d’écrire. Vérifiez si le disque est plein, puis montrez-le à nouveau.',
  'write.preferences.full':
    'Votre choix de {at, time, short} n’a pas pu être conservé : le navigateur n’accorde plus d’espace à l’extension. Libérez de l’espace disque, puis choisissez à nouveau.',
  'write.preferences.refused':
    'Votre choix de {at, time, short} n’a pas pu être conservé : le navigateur refuse d’écrire. Vérifiez si le disque est plein, puis choisissez à nouveau.',

  'begun.fill':
    'Le remplissage de « {page} » à {at, time, short} a été interrompu. Ouvrez la page : ce qu’elle affiche indique ce qui a été écrit.',
  'begun.put-back':
    'Le rétablissement sur « {page} » à {at, time, short} a été interrompu. Ouvrez la page : ce qu’elle affiche indique ce qui a été rétabli.',
  'outcome.unknown':
    'Interrompu, et la page affiche maintenant autre chose. On ne sait pas si la valeur a été écrite. Comparez le champ avec ce que vous voulez, et remplissez-le à nouveau s’il diffère.',
  'lasting.reminders': 'les rappels déjà affichés',
  'write.reminders.full':
    'Depuis {at, time, short}, les rappels déjà affichés n’ont pas pu être conservés : le navigateur ne donne plus de place à l’extension. Libérez de l’espace disque. D’ici là, un rappel peut venir deux fois.',
  'write.reminders.refused':
    'Depuis {at, time, short}, les rappels déjà affichés n’ont pas pu être conservés : le navigateur refuse d’écrire. Vérifiez si le disque est plein. D’ici là, un rappel peut venir deux fois.',
};

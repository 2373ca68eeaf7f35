import type { setups as source } from '../en/setups.ts';
import type { Translated } from '../translated.ts';

/** What the panel says of several setups. */
export const setups: Translated<typeof source> = {
  'setups.heading': 'Configurations ({count, number})',
  'setups.at-work': 'Affichée actuellement',
  'setups.name': 'Nom de cette configuration',
  'setups.name.hint': 'Visible de vous seul, par exemple le nom d’un client.',
  'setups.name.save': 'Enregistrer le nom',
  'setups.search': 'Rechercher par nom ou par hôte',
  'setups.none-found': 'Aucune configuration ne correspond à « {text} ».',
  'setups.more':
    '{count, plural, one {# autre configuration correspond. Précisez la recherche pour la voir.} many {# autres configurations correspondent. Précisez la recherche pour les voir.} other {# autres configurations correspondent. Précisez la recherche pour les voir.}}',
  'setups.progress': 'Étapes faites : {done} sur {total}, dernière ouverture le {at, date, medium}',
  'setups.bring': 'Continuer avec {name}',
  'setups.bring.short': 'Continuer',
  'setups.archive': 'Archiver {name}',
  'setups.archive.short': 'Archiver',
  'setups.archive.this': 'Archiver cette configuration',
  'setups.restore': 'Désarchiver {name}',
  'setups.restore.short': 'Désarchiver',
  'setups.archived': 'Archivées ({count, number})',
  'setups.delete': 'Supprimer {name}',
  'setups.delete.short': 'Supprimer',
  'setups.delete.question':
    'Supprimer tout ce qui a été relevé pour {host} ? Rien ne change dans les consoles. Cette action est irréversible.',
  'setups.delete.yes': 'Supprimer définitivement',
  'setups.delete.no': 'Conserver',
  'setups.new': 'Configurer une autre entreprise',
  'setups.new.company': 'Nom ou adresse de l’entreprise',
  'setups.new.copy': 'Avec les noms choisis pour {host}',
  'setups.new.begin': 'Commencer',
};

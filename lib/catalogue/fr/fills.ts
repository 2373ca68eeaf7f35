import type { fills as source } from '../en/fills.ts';
import type { Translated } from '../translated.ts';

/** What became of what was filled: in the page, after it was saved, and when it was taken back. */
export const fills: Translated<typeof source> = {
  'changed.spaces': 'Seuls les espaces diffèrent.',
  'changed.letter-case': 'Seules les majuscules et minuscules diffèrent.',
  'changed.spaces-and-case': 'Seuls les espaces, et les majuscules et minuscules, diffèrent.',
  'changed.certificate-form': 'C’est le même certificat, avec des lignes disposées autrement.',

  'saved.saved': 'Enregistré, comme l’affiche la console.',
  'saved.saved-changed': 'Enregistré sous une autre forme.',
  'saved.saved-other':
    'La console affiche autre chose comme enregistré. Si vous n’avez pas encore enregistré le formulaire, faites-le ; sinon, remplissez-le à nouveau et vérifiez que la valeur reste.',
  'saved.shows': 'La console affiche',

  'fill.undo': 'Tout rétablir',
  'outcome.left': 'Contient désormais autre chose : laissé tel quel.',

  'filled.heading': 'Ce que l’assistant a écrit',
  'filled.count': '{count, plural, one {# champ} many {# de champs} other {# champs}}',
  'filled.not-seen': 'Pas encore vu comme enregistré.',

  'originals.heading': 'Ce qui s’y trouvait avant',
  'originals.intro':
    'Conservé jusqu’à la suppression de la configuration. Ce qui a été écrit dans un champ vide n’est pas listé.',
  'originals.copy': 'Copier ce qui se trouvait dans « {field} »',
  'originals.at': 'vu avant le premier remplissage, le {at, date, medium} à {at, time, short}',

  'test-password.heading': 'Mot de passe de l’utilisateur de test',
  'test-password.why':
    'Si vous le souhaitez, l’assistant le garde pour le test. Il reste uniquement dans la mémoire de ce navigateur : il n’est jamais enregistré, ni exporté, ni transmis à une page, et il disparaît quand tous les tests ont réussi, quand la configuration est supprimée ou quand le navigateur se ferme.',
  'test-password.label': 'Mot de passe',
  'test-password.keep': 'Le garder pour le test',
  'test-password.kept': 'Gardé pour le test, en mémoire uniquement.',
  'test-password.show': 'Afficher le mot de passe',
  'test-password.hide': 'Masquer le mot de passe',
  'test-password.copy': 'Copier le mot de passe de l’utilisateur de test',
  'test-password.forget': 'Oublier le mot de passe',
  'test-password.masked': 'masqué',
};

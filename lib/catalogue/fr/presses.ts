import type { presses as english } from '../en/presses.ts';
import type { Translated } from '../translated.ts';

/** Presses that follow a fill one after another, as they are told before and where they end early. */
export const presses: Translated<typeof english> = {
  'errand.press.tile':
    'Y aller, chercher, choisir « {name} » et cliquer sur « {create} » sur {host}',
  'errand.press.person':
    'Y aller, chercher, cocher {person}, puis cliquer sur « {select} » et « {assign} » sur {host}',
  'errand.press.reveal':
    'Y aller, remplir, cliquer sur « {show} », garder le mot de passe pour les tests, puis cliquer sur « {review} » et « {create} » sur {host}',
  'errand.press.method':
    'Y aller, choisir « {method} » si une méthode est demandée, remplir et cliquer sur « {caption} » sur {host}',
  'errand.press.password':
    'Le mot de passe n’est gardé qu’en mémoire, et affiché ici jusqu’à la fin des tests.',
  'errand.waiting-to-press':
    'En attente de « {page} » de {host}. Quand elle est au premier plan et ses champs vides, ces valeurs sont écrites, puis vient ceci : {presses}.',
  'press.caption': '« {caption} »',
  'press.stopped.made': 'Fait jusqu’ici : {presses}.',
  'press.stopped.none': 'Les champs sont remplis, et rien n’a encore été cliqué.',
  'press.stopped.left': 'Il vous reste : {presses}.',
  'press.tile.missing': 'Aucune vignette ne s’appelle ici exactement « {caption} ».',
  'press.tile.ambiguous':
    'Plusieurs vignettes s’appellent ici « {caption} » : aucune n’a été choisie.',
  'press.person.missing':
    'Aucune ligne n’est ici avec certitude celle de {caption} et à cocher : personne n’a été coché.',
  'press.person.ambiguous':
    'Plusieurs lignes pourraient être celle de {caption} : personne n’a été coché.',
  'save.outcome.others-chosen':
    'Autre chose est peut-être choisi ici aussi : « {caption} » n’a pas eu lieu. Regardez ce qui est choisi, puis continuez vous-même.',
  'save.outcome.not-shown':
    'La page n’affiche pas ce que vous avez vérifié à côté de « {caption} », qui n’a pas été cliqué. Regardez bien, puis cliquez vous-même.',
  'save.outcome.unread':
    'Le mot de passe n’est pas apparu ou n’a pas pu être gardé : rien d’autre n’a été cliqué. Notez-le, puis continuez vous-même.',
};

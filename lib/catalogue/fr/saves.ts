import type { saves as english } from '../en/saves.ts';
import type { Translated } from '../translated.ts';

/** Pressing what saves a page, and going to a page to fill it at once. */
export const saves: Translated<typeof english> = {
  'fill.and-save': '{fill} et cliquer sur « {caption} » sur {host}',
  'save.not.left-out': '« {caption} » vous est laissé, car un champ est omis.',
  'save.not.undecided':
    '« {caption} » vous est laissé, car un champ contient une autre valeur dont vous n’avez pas décidé.',
  'save.not.refused':
    '« {caption} » vous est laissé, car un champ ne peut pas être rempli en l’état.',
  'save.outcome.pressed':
    '« {caption} » a été cliqué. Ce que la console a enregistré est indiqué ici dès qu’elle l’affiche.',
  'save.outcome.unknown':
    '« {caption} » devait être cliqué, et la page a disparu avant de pouvoir le confirmer. Regardez ce que la page affiche maintenant.',
  'save.outcome.not-all-kept':
    '« {caption} » n’a pas été cliqué, car certains champs ne contiennent pas ce que vous avez vérifié. Regardez-les, puis cliquez vous-même.',
  'save.outcome.another-page':
    '« {caption} » n’a pas été cliqué, car une autre page était là entre-temps. Revenez et regardez ce qu’elle contient.',
  'save.outcome.missing':
    'Aucun bouton « {caption} » de ce formulaire n’a été trouvé. Cliquez vous-même sur le bon.',
  'save.outcome.ambiguous':
    'Plusieurs boutons pourraient être « {caption} » : aucun n’a été cliqué. Cliquez vous-même sur le bon.',
  'save.outcome.disabled':
    'La page a désactivé « {caption} ». Regardez ce qu’elle attend, puis cliquez vous-même.',
  'save.outcome.out-of-reach':
    'Quelque chose recouvre « {caption} », ou il est invisible : il n’a pas été cliqué. Dégagez-le et cliquez vous-même.',
  'save.outcome.leads-away':
    '« {caption} » mènerait à un autre site ou à une autre fenêtre : il n’a pas été cliqué. Regardez bien la page avant de cliquer.',
  'save.outcome.others-changed':
    'Vous avez modifié un autre champ de ce formulaire, qui serait enregistré aussi. Regardez-le, puis cliquez vous-même sur « {caption} ».',
  'save.outcome.required-empty':
    'Un champ nécessaire du formulaire est vide : « {caption} » n’a pas été cliqué. Remplissez-le, puis cliquez vous-même.',
  'save.outcome.page-objects':
    'La page refuse une valeur du formulaire : « {caption} » n’a pas été cliqué. Regardez ce qu’elle dit, puis cliquez vous-même.',
  'errand.go': 'Y aller et remplir',
  'errand.go-and-save': 'Y aller, remplir et cliquer sur « {caption} » sur {host}',
  'errand.waiting':
    'En attente de « {page} » de {host}. Quand elle est au premier plan et ses champs vides, ces valeurs sont écrites.',
  'errand.waiting-to-save':
    'En attente de « {page} » de {host}. Quand elle est au premier plan et ses champs vides, ces valeurs sont écrites et « {caption} » est cliqué.',
  'errand.cancel': 'Finalement, ne pas remplir',
  'errand.stop.holds':
    'Cette page contient déjà une autre valeur pour {field} : rien n’a été écrit. Regardez-la ci-dessous.',
  'errand.stop.refused':
    '{field} ne peut pas être rempli dans l’état de la page : rien n’a été écrit. Regardez ci-dessous.',
  'errand.stop.changed':
    'Ce qui doit être écrit a changé depuis votre clic : rien n’a été écrit. Regardez ci-dessous.',
  'errand.stop.late':
    'La page n’est pas apparue à temps : rien n’a été écrit. Quand elle est au premier plan, vérifiez-la et remplissez-la ici.',
};

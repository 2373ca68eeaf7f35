import type { outcomes as source } from '../en/outcomes.ts';
import type { Translated } from '../translated.ts';

/** What came of each field, and why something could not be carried out. */
export const outcomes: Translated<typeof source> = {
  'outcome.filled': 'Écrit et conservé.',
  'outcome.already': 'Était déjà correct.',
  'outcome.changed': 'La page l’a conservé sous une autre forme. Comparez avant d’enregistrer.',
  'outcome.not-kept':
    'La page ne l’a pas conservé. Copiez la valeur, collez-la vous-même dans la page et vérifiez qu’elle reste.',
  'outcome.put-back': 'Contenu précédent rétabli.',
  'outcome.missing': 'Le champ avait disparu. Copiez la valeur et collez-la.',
  'outcome.ambiguous': 'Plusieurs champs convenaient : rien n’a été écrit.',
  'outcome.proposed':
    'Seule une description importée, que vous n’avez pas confirmée, indique que c’est ce champ : rien n’a été écrit. Regardez-le dans la page, puis cliquez sur « <own>repair.confirm.short</own> ».',
  'outcome.not-editable': 'Le champ n’a pas pu être modifié.',
  'outcome.disabled':
    'La page a désactivé le champ : rien n’a été écrit. Regardez ce qu’elle attend, puis remplissez à nouveau.',
  'outcome.read-only':
    'La page ne laisse personne modifier le champ pour l’instant : rien n’a été écrit. Regardez ce qu’elle attend, puis remplissez à nouveau.',
  'outcome.hidden':
    'La page masque le champ : rien n’a été écrit. Faites-le apparaître, puis remplissez à nouveau.',
  'outcome.too-small':
    'Le champ est trop petit pour qu’une personne l’utilise : rien n’a été écrit. Copiez la valeur et collez-la au bon endroit.',
  'outcome.transparent':
    'Le champ est invisible : rien n’a été écrit. Copiez la valeur et collez-la au bon endroit.',
  'outcome.clipped':
    'Le champ se trouve hors de portée du défilement : rien n’a été écrit. Rendez-le visible, puis remplissez à nouveau.',
  'outcome.covered':
    'Quelque chose recouvre le champ, par exemple une info-bulle ou une boîte de dialogue : rien n’a été écrit. Fermez-la, puis remplissez à nouveau.',
  'outcome.changed-since-review':
    'Le champ avait changé depuis votre vérification : rien n’a été écrit. Regardez-le à nouveau.',
  'outcome.option-missing': 'La liste n’a plus cette entrée.',
  'outcome.open-it-first':
    'Son bouton pourrait envoyer le formulaire : l’assistant n’a pas cliqué dessus. Cliquez dessus vous-même, puis remplissez à nouveau.',
  'outcome.another-page': 'Entre-temps, une autre page s’était affichée : rien n’a été écrit.',

  'failure.no-setup': 'Il n’y a plus de configuration en cours. Recommencez.',
  'failure.not-a-company': 'Ce n’est pas l’adresse du site Image Relay d’une entreprise.',
  'failure.another-setup':
    'Une autre configuration est passée au premier plan entre-temps : rien n’a été modifié. Revenez à celle que vous vouliez et appuyez à nouveau.',
  'failure.setup-gone':
    'Cette configuration n’existe plus. Elle a été supprimée, peut-être dans une autre fenêtre.',
  'failure.setup-unreadable':
    'Cette configuration ne peut pas être lue : elle est endommagée ou une version plus récente de l’extension l’a écrite. Elle est restée telle quelle. Mettez l’extension à jour, puis réessayez.',
  'failure.plan-changed':
    'La page ou les valeurs ont changé depuis votre vérification : rien n’a été écrit. Vérifiez à nouveau.',
  'failure.page-gone':
    'La page que vous avez vérifiée n’est plus là : rien n’a été écrit. Ouvrez-la à nouveau.',
  'failure.page-left':
    'La page a disparu pendant le remplissage. Ouvrez-la à nouveau : ce qu’elle affiche alors indique ce qui a été écrit.',
  'failure.another-place':
    'L’onglet est passé à une autre page ou entrée depuis votre vérification : rien n’a été écrit. Vérifiez ce qui s’y trouve maintenant.',
  'failure.not-a-control':
    'Ce que vous avez choisi ne peut pas être ce champ, ou il existe une objection qui ne vous a pas été soumise. Désignez-le à nouveau.',
  'failure.not-saved':
    'Le navigateur n’a pas pu enregistrer cela. Libérez de l’espace disque et réessayez.',
  'failure.not-understood': 'L’une des valeurs a une forme inutilisable. Corrigez-la et réessayez.',
  'failure.no-answer':
    'L’extension a été arrêtée avant de pouvoir répondre. Regardez ce que le panneau affiche maintenant, et cliquez à nouveau là où il manque quelque chose. Si cela ne suffit pas, fermez le panneau et rouvrez-le.',
};

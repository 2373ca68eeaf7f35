/** How a report for a change ticket is asked for. */
export const record = {
  'record.heading': 'Rapport pour le ticket de changement',
  'record.what':
    'Indique ce qui a été réglé et où, ce qui le confirme et ce qui n’est pas confirmé. Il contient des noms et des adresses de votre locataire, et aucun mot de passe.',
  'record.copy': 'Copier le rapport en Markdown',
  'record.copied.done': 'Copié.',
  'record.copied.failed':
    'Le navigateur n’a pas autorisé la copie. Utilisez plutôt « <own>record.save</own> ».',
  'record.save': 'Enregistrer le rapport dans un fichier',
  'record.show': 'Ouvrir le rapport pour l’imprimer',
  'record.print': 'Imprimer',
  'record.gone':
    'La configuration dont parlait ce rapport n’est plus là : elle a été supprimée, ou une autre a pris sa place. Fermez cette page et ouvrez de nouveau le rapport depuis le panneau.',
};

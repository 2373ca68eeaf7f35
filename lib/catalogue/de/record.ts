/** How a report for a change ticket is asked for. */
export const record = {
  'record.heading': 'Bericht für das Änderungsticket',
  'record.what':
    'Sagt, was wo eingestellt wurde, was es bestätigt und was nicht bestätigt ist. Er enthält Namen und Adressen Ihres Mandanten und kein Kennwort.',
  'record.copy': 'Bericht als Markdown kopieren',
  'record.copied.done': 'Kopiert.',
  'record.copied.failed':
    'Der Browser hat das Kopieren nicht erlaubt. Drücken Sie stattdessen „<own>record.save</own>“.',
  'record.save': 'Bericht als Datei speichern',
  'record.show': 'Bericht zum Drucken öffnen',
  'record.print': 'Drucken',
  'record.gone':
    'Die Einrichtung, von der dieser Bericht handelte, ist nicht mehr da: Sie wurde gelöscht, oder eine andere hat ihren Platz eingenommen. Schließen Sie diese Seite und öffnen Sie den Bericht erneut im Seitenbereich.',
};

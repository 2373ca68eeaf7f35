/** What comes after the last test. */
export const closing = {
  'closing.heading': 'Für alle einführen',
  'closing.held.both':
    'Noch nicht: Kein Test der jetzigen Einstellungen ist bestanden, und niemand hat einen anderen Zugang bestätigt. Jetzt weiterzumachen kann alle aussperren, und der Bericht wird es festhalten.',
  'closing.held.tested':
    'Noch nicht: Kein Test der jetzigen Einstellungen ist bestanden. Jetzt weiterzumachen kann alle aussperren, und der Bericht wird es festhalten.',
  'closing.held.way-in':
    'Noch nicht: Niemand hat einen anderen Zugang bestätigt. Jetzt weiterzumachen kann alle aussperren, und der Bericht wird es festhalten.',
  'closing.ready':
    'Ein Test der jetzigen Einstellungen ist bestanden, und ein anderer Zugang ist bestätigt.',
  'closing.despite.both':
    'Erledigt am {at, date, medium}, bevor ein Test der Einstellungen bestanden und bevor ein anderer Zugang bestätigt war.',
  'closing.despite.tested':
    'Erledigt am {at, date, medium}, bevor ein Test der Einstellungen bestanden war.',
  'closing.despite.way-in':
    'Erledigt am {at, date, medium}, bevor ein anderer Zugang bestätigt war.',
  'closing.done': 'Erledigt am {at, date, medium}',
  'closing.another-way-in.title': 'Einen anderen Zugang sicherstellen',
  'closing.another-way-in.what':
    'Lassen Sie einen Master Admin außerhalb jeder Gruppe, die nur das einmalige Anmelden zulässt, melden Sie sich mit diesem Konto und seinem Kennwort in einem anderen Browser an und lassen Sie den Tab offen.',
  'closing.assign-groups.title': 'Personen zuweisen',
  'closing.assign-groups.what':
    'Fügen Sie unter „<entra>Users and groups</entra>“ die echten Gruppen oder Benutzer hinzu. Personen in einer Gruppe innerhalb einer zugewiesenen Gruppe zählen nicht, und das Zuweisen von Gruppen erfordert Microsoft Entra ID P1 oder P2.',
  'closing.move-people.title': 'Personen in die reine SSO-Gruppe verschieben',
  'closing.move-people.what':
    'Geben Sie den Personen in Image Relay die Berechtigung „{permission}“, zuerst nur wenigen. Wer sie hat, kann sich nicht mehr mit einem Kennwort anmelden. Ist Just-In-Time eingeschaltet, erhält jede Person, deren Name in Entra nicht ihre E-Mail-Adresse in Image Relay ist, einen zweiten Benutzer: Vergleichen Sie vorher einige.',
  'closing.tidy-up.title': 'Testbenutzer entfernen',
  'closing.tidy-up.what':
    'Löschen oder deaktivieren Sie den Testbenutzer in Entra und in Image Relay, sobald ihn niemand mehr für Tests braucht.',
};

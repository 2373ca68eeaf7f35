import type { answerCauses as source } from '../en/answer-causes.ts';
import type { Translated } from '../translated.ts';

/** What is wrong with Entra’s answer, or after it: what happened, and what to do next. */
export const answerCauses: Translated<typeof source> = {
  'cause.provider-refused.what':
    'Entra hat mit einer Ablehnung geantwortet, statt eine Person zu nennen.',
  'cause.provider-refused.mend':
    'Lesen Sie, was die Antwort sagt, beheben Sie das und testen Sie erneut.',
  'cause.unreadable-response.what':
    'Die Antwort von Entra war nicht zweifelsfrei zu lesen, daher wurde nichts darin beurteilt.',
  'cause.unreadable-response.mend':
    'Testen Sie erneut, möglichst aus einem anderen Netz. Geschieht es jedes Mal, machen Sie nicht weiter.',
  'cause.encrypted-assertion.what':
    'Entra verschlüsselt seine Antwort, und Image Relay hat vielleicht keinen Schlüssel dafür.',
  'cause.encrypted-assertion.mend':
    'Öffnen Sie in Entra „<entra>Token encryption</entra>“ der Anwendung und deaktivieren Sie dort das Zertifikat.',
  'cause.unsigned-assertion.what':
    'In der Antwort von Entra ist nichts signiert, daher kann Image Relay ihr nicht vertrauen.',
  'cause.unsigned-assertion.what.response':
    'Entra hat die Antwort als Ganzes signiert und nicht die Assertion darin, die Image Relay vielleicht signiert haben will.',
  'cause.unsigned-assertion.mend':
    'Stellen Sie „<entra>Signing Option</entra>“ unter „<entra>SAML Certificates</entra>“ so ein, dass die Assertion signiert wird, und speichern Sie.',
  'cause.certificate-mismatch.what':
    'Entra hat mit einem anderen Zertifikat signiert als dem, das Image Relay nach allem Bekannten hat.',
  'cause.certificate-mismatch.what.hinted':
    'Was Image Relay gezeigt hat, deutet auf das Zertifikat hin: Wahrscheinlich hat es ein anderes als das, mit dem Entra signiert.',
  'cause.certificate-mismatch.mend':
    'Sehen Sie unter „<entra>SAML Certificates</entra>“ nach, welches Zertifikat aktiv ist, lesen Sie dieses hier ein, setzen Sie es in Image Relay mit „<relay>Update Certificate</relay>“ ein und speichern Sie.',
  'cause.certificate-expired.what': 'Das Zertifikat, mit dem Entra signiert, ist abgelaufen.',
  'cause.certificate-expired.mend':
    'Erstellen Sie unter „<entra>SAML Certificates</entra>“ ein neues Zertifikat, lesen Sie es hier ein, setzen Sie es in Image Relay ein und aktivieren Sie es sofort.',
  'cause.broken-signature.what':
    'Die Signatur der Antwort von Entra ist falsch: Die Antwort wurde unterwegs verändert oder falsch zusammengesetzt.',
  'cause.broken-signature.mend':
    'Testen Sie erneut aus einem anderen Netz und ohne andere Erweiterungen. Machen Sie nicht weiter, solange es geschieht.',
  'cause.weak-signature.what': 'Entra signiert mit SHA-1, das nicht mehr als sicher gilt.',
  'cause.weak-signature.mend':
    'Stellen Sie „<entra>Signing Algorithm</entra>“ unter „<entra>SAML Certificates</entra>“ auf SHA-256 und speichern Sie. Lehnt Image Relay Anmeldungen dann ab, fragen Sie dessen Support.',
  'cause.another-issuer.what':
    'Die Antwort kommt aus einem anderen Mandanten als dem dieser Einrichtung.',
  'cause.another-issuer.mend':
    'Sehen Sie nach, zu welchem Mandanten „<relay>Login URL</relay>“ in Image Relay führt, und kopieren Sie „<entra>Login URL</entra>“ neu aus Entra.',
  'cause.audience.what':
    'Die Antwort ist für einen anderen Namen bestimmt als die Metadata URL von Image Relay.',
  'cause.audience.mend':
    'Tragen Sie unter „<entra>Basic SAML Configuration</entra>“ als „<entra>Identifier (Entity ID)</entra>“ genau die „<relay>Metadata URL</relay>“ von Image Relay ein, mit jedem Schrägstrich, und speichern Sie.',
  'cause.recipient.what':
    'Die Antwort ist an eine andere Adresse gerichtet als die Assertion Consumer URL von Image Relay.',
  'cause.recipient.mend':
    'Tragen Sie unter „<entra>Basic SAML Configuration</entra>“ als „<entra>Reply URL (Assertion Consumer Service URL)</entra>“ genau die „<relay>Assertion Consumer URL</relay>“ von Image Relay ein und speichern Sie.',
  'cause.clock.what': 'Nach der Uhr dieses Computers war die Antwort nicht gültig, als sie kam.',
  'cause.clock.what.hinted':
    'Was Image Relay gezeigt hat, deutet auf die Zeit hin: Wahrscheinlich kam die Antwort zu spät, oder die Uhr von Image Relay geht falsch.',
  'cause.clock.mend':
    'Vergleichen Sie die Uhr dieses Computers mit einer anderen, stellen Sie sie richtig und testen Sie erneut. Geht sie richtig, muss der Support von Image Relay dessen Uhr prüfen.',
  'cause.clock.mend.hinted':
    'Testen Sie erneut von Anfang an, ohne zurückzugehen oder eine Seite neu zu laden. Sagt Image Relay dasselbe, bitten Sie dessen Support, die eigene Uhr zu prüfen.',
  'cause.unsolicited.what':
    'Entra hat eine Antwort gesendet, um die Image Relay in diesem Test nicht gebeten hatte.',
  'cause.unsolicited.mend':
    'Tragen Sie unter „<entra>Basic SAML Configuration</entra>“ Image Relays eigene Adresse als „<entra>Sign on URL</entra>“ ein und speichern Sie, damit jede Anmeldung bei Image Relay beginnt.',
  'cause.name-id-format.what': 'Entra nennt Personen in anderer Form als mit der E-Mail-Adresse.',
  'cause.name-id-format.mend':
    'Stellen Sie unter „<entra>Attributes & Claims</entra>“ das Format von „<entra>Unique User Identifier (Name ID)</entra>“ auf E-Mail-Adresse und wählen Sie in Image Relay unter „<relay>Name Id Format</relay>“ dasselbe.',
  'cause.name-id-value.what':
    'Entra nennt den Testbenutzer anders als mit dessen E-Mail-Adresse in Image Relay.',
  'cause.name-id-value.mend':
    'Gleichen Sie beides an: die E-Mail-Adresse des Benutzers in Image Relay oder die Quelle von „<entra>Unique User Identifier (Name ID)</entra>“ unter „<entra>Attributes & Claims</entra>“. Lassen Sie die Just-In-Time-Bereitstellung bis dahin aus, denn sie würde jeder Person einen zweiten Benutzer geben.',
  'cause.missing-attributes.what':
    'Die Antwort enthält keinen E-Mail-Anspruch, wie bei Personen ohne Postfach.',
  'cause.missing-attributes.mend':
    'Das schadet nicht, weil Image Relay Personen an der Name ID erkennt. Fehlen Namen in Image Relay, sehen Sie unter „<entra>Attributes & Claims</entra>“ nach.',
  'cause.request-never-sent.what':
    'Image Relay hat seine eigene Anmeldeseite gezeigt und niemanden zu Microsoft geleitet.',
  'cause.request-never-sent.mend':
    'Suchen Sie auf dieser Seite eine Schaltfläche für das einmalige Anmelden. Fehlt sie, prüfen Sie, ob „<relay>Single Sign On Settings</relay>“ mit der Login URL gespeichert sind.',
  'cause.refused-by-image-relay.what': 'Image Relay hat die Antwort von Entra nicht angenommen.',
  'cause.refused-by-image-relay.mend':
    'Lesen Sie, was die Seite sagt. Vergleichen Sie dann Zertifikat, „<relay>Name Id Format</relay>“ und die E-Mail-Adresse des Benutzers in Image Relay; stimmt alles, fragen Sie dessen Support.',
  'cause.back-at-sign-in.what':
    'Image Relay hat wieder seine Anmeldeseite gezeigt, statt die Person anzumelden.',
  'cause.back-at-sign-in.mend':
    'Setzen Sie das aktive Zertifikat mit „<relay>Update Certificate</relay>“ neu ein und speichern Sie; vergleichen Sie dann die E-Mail-Adresse des Benutzers in Image Relay mit dem Namen, den Entra sendet.',
  'cause.wrong-user.what': 'Es hat sich jemand anderes als der Testbenutzer angemeldet.',
  'cause.wrong-user.what.named':
    'Entra hat den Testbenutzer genannt, und Image Relay zeigt jemand anderen.',
  'cause.wrong-user.what.other':
    'Bei Microsoft hat sich jemand anderes als der Testbenutzer angemeldet.',
  'cause.wrong-user.mend':
    'Melden Sie sich bei Image Relay und bei Microsoft ab und testen Sie erneut als Testbenutzer, gern in einem anderen Browserprofil.',
  'cause.empty-library.what':
    'Der Testbenutzer ist angekommen und sieht eine leere Bibliothek, weil die Berechtigung keine Ordner hat.',
  'cause.empty-library.mend':
    'Öffnen Sie die Berechtigung unter „<relay>Users & Permissions</relay>“ und wählen Sie die Ordner aus. Image Relay zeigt sie erst, wenn die Berechtigung gespeichert ist.',
  'cause.logout-url.what':
    'Das Abmelden von Image Relay endet bei Microsoft mit einem Fehler oder meldet die Person nicht ab.',
  'cause.logout-url.mend':
    'Tragen Sie in Image Relay {address} als „<relay>Logout URL</relay>“ ein und speichern Sie. Der Wert des Tutorials ist für Dienste, die mit SAML abmelden; Image Relay leitet den Browser vielleicht nur dorthin.',
  'cause.duplicate-users.what':
    'Personen erhalten beim einmaligen Anmelden einen zweiten Benutzer in Image Relay.',
  'cause.duplicate-users.mend':
    'Schalten Sie „<relay>Enable Just-In-Time User Provisioning</relay>“ aus und speichern Sie, bis der Name, den Entra sendet, bei jeder Person genau die E-Mail-Adresse in Image Relay ist. Entfernen Sie dann die zweiten Benutzer.',
  'cause.wrong-permission.what':
    'Neue Personen erhalten in Image Relay keine oder eine falsche Berechtigung.',
  'cause.wrong-permission.mend':
    'Wählen Sie neben „<relay>Enable Just-In-Time User Provisioning</relay>“ die richtige Gruppe und speichern Sie. Wer vorher kam, behält die alte, bis Sie sie unter „<relay>Users & Permissions</relay>“ ändern.',
  'cause.administrators-locked-out.what':
    'Administratoren sind in einer Gruppe, die nur das einmalige Anmelden zulässt, und das gelingt ihnen nicht.',
  'cause.administrators-locked-out.mend':
    'Entfernen Sie in einer noch offenen Sitzung bei ihrer Gruppe das Häkchen bei „<relay>This Group can only sign-in via Single Sign On</relay>“, oder nehmen Sie sie aus der Gruppe. Hat niemand eine offene Sitzung, fragen Sie den Support von Image Relay.',
  'cause.no-sso-settings.what':
    'Image Relay zeigt seine Einstellungen für das einmalige Anmelden nicht.',
  'cause.no-sso-settings.mend':
    'Nur der Master Admin sieht „<relay>Single Sign On Settings</relay>“. Sind Sie der Master Admin, hat Ihr Tarif kein einmaliges Anmelden: Fragen Sie den Vertrieb von Image Relay.',
  'cause.fails-on-joined-device.what':
    'Die Anmeldung gelingt in einem privaten Fenster und scheitert auf einem Computer der Firma.',
  'cause.fails-on-joined-device.mend':
    'Dort kommen Personen mit Windows Hello. Wählen Sie unter „<relay>Authn Context</relay>“ den Eintrag ohne bestimmten Kontext, falls die Liste ihn anbietet, speichern Sie und testen Sie auf einem solchen Computer.',
  'cause.tile-does-nothing.what': 'Die Kachel in „Meine Apps“ meldet niemanden an.',
  'cause.tile-does-nothing.mend':
    'Tragen Sie unter „<entra>Basic SAML Configuration</entra>“ Image Relays eigene Adresse als „<entra>Sign on URL</entra>“ ein und speichern Sie: Eine Anmeldung muss bei Image Relay beginnen.',
  'cause.all-fail-since-a-day.what': 'Seit einem bestimmten Tag scheitern alle Anmeldungen.',
  'cause.all-fail-since-a-day.mend':
    'Wahrscheinlich ist das Zertifikat abgelaufen, oder Entra signiert schon mit dem Nachfolger. Sehen Sie unter „<entra>SAML Certificates</entra>“ nach, welches aktiv ist, lesen Sie es hier ein und setzen Sie es in Image Relay ein.',
};

import type { refusalCauses as source } from '../en/refusal-causes.ts';
import type { Translated } from '../translated.ts';

/** Why Microsoft’s sign-in refuses somebody: what happened, and what to do next. */
export const refusalCauses: Translated<typeof source> = {
  'cause.not-assigned.what': 'Der Testbenutzer ist der Anwendung in Entra nicht zugewiesen.',
  'cause.not-assigned.mend':
    'Weisen Sie den Testbenutzer unter „<entra>Users and groups</entra>“ zu. Gruppen innerhalb einer zugewiesenen Gruppe zählen nicht.',
  'cause.unknown-identifier.what':
    'Entra kennt keine Anwendung unter dem Namen, mit dem Image Relay angefragt hat.',
  'cause.unknown-identifier.mend':
    'Tragen Sie unter „<entra>Basic SAML Configuration</entra>“ als „<entra>Identifier (Entity ID)</entra>“ genau die „<relay>Metadata URL</relay>“ von Image Relay ein, mit jedem Schrägstrich, und speichern Sie.',
  'cause.wrong-tenant.what':
    'Image Relay leitet Personen zu einem anderen Mandanten als dem, der die Anwendung hat.',
  'cause.wrong-tenant.mend':
    'Kopieren Sie „<entra>Login URL</entra>“ aus „<entra>Set up Image Relay</entra>“ in Entra neu in das Feld „<relay>Login URL</relay>“ in Image Relay und speichern Sie.',
  'cause.reply-url.what':
    'Die Adresse, an die Image Relay die Antwort haben will, ist in Entra nicht unter den Reply URLs.',
  'cause.reply-url.mend':
    'Tragen Sie die „<relay>Assertion Consumer URL</relay>“ von Image Relay als „<entra>Reply URL (Assertion Consumer Service URL)</entra>“ ein und speichern Sie. Zeigt Entra nach dem Neuladen noch den alten Wert, ändern Sie ihn in der App-Registrierung.',
  'cause.no-reply-url.what':
    'Entra hat für die Anwendung keine Reply URL, und die Anforderung nannte keine.',
  'cause.no-reply-url.mend':
    'Tragen Sie unter „<entra>Basic SAML Configuration</entra>“ die „<relay>Assertion Consumer URL</relay>“ von Image Relay als „<entra>Reply URL (Assertion Consumer Service URL)</entra>“ ein und speichern Sie.',
  'cause.no-saml-request.what':
    'Microsofts Anmeldung wurde ohne Anforderung von Image Relay geöffnet.',
  'cause.no-saml-request.mend':
    'Das ist normal, wenn Sie die Login URL selbst geöffnet haben: Beginnen Sie bei Image Relays eigener Adresse. Sehen Sie sonst „<entra>Sign on URL</entra>“ in Entra an und ob das einmalige Anmelden in Image Relay gespeichert ist.',
  'cause.not-saml.what': 'Microsoft konnte die Anforderung nicht als SAML-Nachricht lesen.',
  'cause.not-saml.mend':
    'Wählen Sie POST unter „<relay>Binding Options for Requests from the Service Provider</relay>“ und speichern Sie. Geschieht es wieder, muss der Support von Image Relay die Anforderung ansehen.',
  'cause.authn-context.what':
    'Image Relay verlangt eine bestimmte Art der Anmeldung, und Entra lehnt Personen ab, die auf andere Art kommen, etwa mit Windows Hello.',
  'cause.authn-context.mend':
    'Wählen Sie unter „<relay>Authn Context</relay>“ den Eintrag ohne bestimmten Kontext, falls die Liste ihn anbietet, und speichern Sie; fragen Sie sonst den Support von Image Relay. Testen Sie dann auch mit dem zweiten Faktor, nicht nur in einem privaten Fenster.',
  'cause.authn-comparison.what':
    'Image Relay verlangt einen Vergleich der Anmeldearten, den Entra nicht unterstützt.',
  'cause.authn-comparison.mend':
    'Wählen Sie unter „<relay>Authn Context</relay>“ den Eintrag ohne bestimmten Kontext, falls die Liste ihn anbietet, und speichern Sie. Sonst muss der Support von Image Relay den Vergleich auf exact ändern.',
  'cause.unsupported-request.what':
    'Die Anforderung von Image Relay enthält etwas, das Entra nicht annimmt.',
  'cause.unsupported-request.mend':
    'Keine Ihrer Einstellungen ändert das. Senden Sie Microsofts Meldung an den Support von Image Relay.',
  'cause.name-id-policy.what': 'Image Relay verlangt eine Form des Namens, die Entra nicht kennt.',
  'cause.name-id-policy.mend':
    'Wählen Sie unter „<relay>Name Id Format</relay>“ die E-Mail-Adresse und speichern Sie.',
  'cause.request-binding.what':
    'Microsoft nimmt die Anforderung nicht auf dem Weg an, auf dem Image Relay sie gesendet hat.',
  'cause.request-binding.mend':
    'Wählen Sie POST unter „<relay>Binding Options for Requests from the Service Provider</relay>“ und speichern Sie.',
  'cause.response-binding.what':
    'Image Relay will die Antwort auf einem Weg, auf dem Entra sie nicht sendet.',
  'cause.response-binding.mend':
    'Entra antwortet nur mit POST. Der Support von Image Relay muss ändern, was die Anforderung verlangt.',
  'cause.other-destination.what':
    'Die Anforderung ist an eine andere Adresse gerichtet als die, an der sie ankam.',
  'cause.other-destination.mend':
    'Kopieren Sie „<entra>Login URL</entra>“ aus Entra neu in das Feld „<relay>Login URL</relay>“ in Image Relay und speichern Sie.',
  'cause.request-id.what': 'Die Anforderung trägt eine ID in einer Form, die Entra nicht annimmt.',
  'cause.request-id.mend':
    'Keine Ihrer Einstellungen ändert das. Senden Sie Microsofts Meldung an den Support von Image Relay.',
  'cause.federated-idp.what':
    'Ein anderer Identitätsanbieter, an den Entra Ihre Anmeldungen weitergibt, hat nicht wie erwartet geantwortet.',
  'cause.federated-idp.mend':
    'Die Einstellungen für Image Relay sind wahrscheinlich in Ordnung. Fragen Sie die Person, die diesen Anbieter in Ihrer Firma betreibt.',
  'cause.signed-request-wanted.what':
    'Entra ist so eingestellt, dass es nur signierte Anforderungen annimmt, und diese war nicht signiert.',
  'cause.signed-request-wanted.mend':
    'Signiert Image Relay seine Anforderungen nicht, bearbeiten Sie unter „<entra>SAML Certificates</entra>“ den Teil „<entra>Verification certificates</entra>“ und verlangen Sie sie nicht mehr.',
  'cause.stale-request.what':
    'Die Anforderung war zu alt, als sie Microsoft erreichte, etwa nach langem Warten oder der Zurück-Taste.',
  'cause.stale-request.mend':
    'Schließen Sie den Tab und beginnen Sie neu bei Image Relays eigener Adresse. Geschieht es jedes Mal, muss der Support von Image Relay dessen Uhr prüfen.',
  'cause.no-signing-key.what':
    'Entra hat kein gültiges Zertifikat, um für diese Anwendung zu signieren.',
  'cause.no-signing-key.mend':
    'Erstellen Sie unter „<entra>SAML Certificates</entra>“ ein neues Zertifikat, aktivieren Sie es, lesen Sie es hier ein und setzen Sie es in Image Relay ein.',
  'cause.name-id-empty.what':
    'Entra hat keinen Wert für den Namen, den es senden soll, etwa weil eine Person ohne Postfach keine E-Mail-Adresse hat.',
  'cause.name-id-empty.mend':
    'Wählen Sie unter „<entra>Attributes & Claims</entra>“ für „<entra>Unique User Identifier (Name ID)</entra>“ den Wert user.userprincipalname, oder geben Sie der Person einen Wert für das jetzt gewählte Attribut.',
  'cause.claims.what': 'Entra konnte einen der von Hand eingerichteten Ansprüche nicht ermitteln.',
  'cause.claims.mend':
    'Sehen Sie unter „<entra>Attributes & Claims</entra>“ nach und berichtigen oder entfernen Sie, was dort hinzugefügt wurde.',
  'cause.another-directory.what':
    'Das Konto, das sich angemeldet hat, gehört nicht zu diesem Mandanten.',
  'cause.another-directory.mend':
    'Melden Sie sich bei Microsoft ab und als Testbenutzer an, oder laden Sie das Konto als Gast ein und weisen Sie es zu.',
  'cause.policy.what':
    'Microsoft verlangt von dieser Person oder diesem Gerät mehr, nach einer Regel Ihrer Firma wie dem bedingten Zugriff.',
  'cause.policy.mend':
    'Die Einstellungen für das einmalige Anmelden sind wahrscheinlich in Ordnung. Erledigen Sie, was Microsoft verlangt, und testen Sie erneut, oder fragen Sie die Person, die in Ihrer Firma den bedingten Zugriff verwaltet.',
  'cause.application-disabled.what':
    'In Entra ist ausgeschaltet, dass sich jemand bei der Anwendung anmelden kann.',
  'cause.application-disabled.mend':
    'Öffnen Sie in Entra „<entra>Properties</entra>“ der Anwendung, stellen Sie „<entra>Enabled for users to sign in?</entra>“ auf „Ja“ (Yes) und speichern Sie.',
  'cause.consent.what': 'Entra verlangt für die Anwendung die Zustimmung eines Administrators.',
  'cause.consent.mend':
    'Bei SAML ist das selten, vergleichen Sie daher zuerst den Identifier. Ein Cloudanwendungsadministrator kann sie unter „<entra>Permissions</entra>“ der Anwendung erteilen.',
  'cause.unknown-tenant.what':
    'Microsoft kennt den Mandanten nicht, an den Image Relay die Anforderung gesendet hat.',
  'cause.unknown-tenant.mend':
    'Die Login URL in Image Relay ist abgeschnitten oder hat eine falsche ID. Kopieren Sie „<entra>Login URL</entra>“ aus Entra neu in das Feld „<relay>Login URL</relay>“ und speichern Sie.',
  'cause.account.what':
    'Microsoft hat das Konto nicht eingelassen: falsches Kennwort, oder das Konto ist gesperrt, deaktiviert oder braucht ein neues Kennwort.',
  'cause.account.mend':
    'Das einmalige Anmelden ist nicht die Ursache. Versuchen Sie das Kennwort erneut, oder bitten Sie einen Benutzeradministrator, das Konto anzusehen.',
  'cause.unknown-code.what': 'Microsoft zeigt einen Fehlercode, den der Assistent nicht kennt.',
  'cause.unknown-code.mend':
    'Öffnen Sie Microsofts Seite zu diesem Code, tun Sie, was dort steht, und testen Sie erneut.',
};

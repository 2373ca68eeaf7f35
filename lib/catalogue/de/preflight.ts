import type { preflight as source } from '../en/preflight.ts';
import type { Translated } from '../translated.ts';

/** The check before the test: what is looked at, what was expected, and what it means where it differs. */
export const preflight: Translated<typeof source> = {
  'preflight.heading': 'Prüfung vor dem Test',
  'preflight.summary':
    '{passed} bestanden, {warnings, plural, one {# Warnung} other {# Warnungen}}, {failures, plural, one {# Fehler} other {# Fehler}}, {unknown} noch unklar',
  'preflight.what':
    'Vergleicht, was beide Konsolen gezeigt haben. Nichts wird geändert und nichts gesendet.',
  'preflight.verdict.pass': 'Bestanden',
  'preflight.verdict.warning': 'Warnung',
  'preflight.verdict.failure': 'Fehler',
  'preflight.verdict.unknown': 'Noch unklar',
  'preflight.expected': 'Erwartet',
  'preflight.found': 'Gefunden',
  'preflight.passed': 'Bestandene Prüfungen',
  'preflight.go': 'Zum Schritt gehen',
  'preflight.go.named': 'Zum Schritt gehen: „{step}“, zu prüfen: {check}',

  'preflight.rule.identifier': 'Identifier ist die Metadata URL von Image Relay',
  'preflight.rule.identifier-unique': 'Keine andere Anwendung hat den Identifier',
  'preflight.rule.reply-url': 'Reply URL ist die Assertion Consumer URL von Image Relay',
  'preflight.rule.sign-on-url': 'Sign on URL ist die Ihrer Firma',
  'preflight.rule.login-url': 'Login URL ist die, die Entra zeigt',
  'preflight.rule.logout-url': 'Logout URL ist die, die Entra zeigt',
  'preflight.rule.not-swapped': 'Keine zwei Werte sind vertauscht',
  'preflight.rule.certificate': 'Zertifikat ist lesbar',
  'preflight.rule.certificate-time': 'Zertifikat ist heute gültig',
  'preflight.rule.certificate-key': 'Schlüssel des Zertifikats ist stark genug',
  'preflight.rule.one-certificate': 'Es gibt nur ein Zertifikat',
  'preflight.rule.certificate-active': 'Zertifikat ist das aktive',
  'preflight.rule.certificate-saved': 'Image Relay hat das Zertifikat',
  'preflight.rule.certificate-issuer': 'Zertifikat wurde von Entra erstellt',
  'preflight.rule.name-id-format': 'Name Id Format ist die E-Mail-Adresse',
  'preflight.rule.name-id-source': 'Entra sendet den Benutzerprinzipalnamen',
  'preflight.rule.test-user': 'Testbenutzer heißt in beiden Konsolen gleich',
  'preflight.rule.binding': 'Anforderungen verwenden die POST-Bindung',
  'preflight.rule.authn-context': 'Jede Art der Anmeldung wird akzeptiert',
  'preflight.rule.assignment': 'Testbenutzer ist zugewiesen',
  'preflight.rule.jit-group': 'Neue Personen erhalten die reine SSO-Berechtigung',
  'preflight.rule.sso-only': 'Berechtigung gilt nur für einmaliges Anmelden',
  'preflight.rule.placeholders': 'Kein Beispieltext übrig',
  'preflight.rule.one-company': 'Alles gehört zu derselben Image Relay-Site',
  'preflight.rule.one-tenant': 'Alles gehört zum selben Entra-Mandanten',
  'preflight.rule.one-application': 'Alles gehört zu derselben Anwendung',
  'preflight.rule.application-kind': 'Anwendung ist eine Unternehmensanwendung mit SAML',
  'preflight.rule.from-gallery': 'Anwendung stammt aus dem Katalog',
  'preflight.rule.metadata-login-url': 'Microsoft veröffentlicht die Login URL',
  'preflight.rule.metadata-logout-url': 'Microsoft veröffentlicht die Logout URL',
  'preflight.rule.metadata-identifier': 'Microsoft veröffentlicht den Entra Identifier',
  'preflight.rule.metadata-certificate': 'Microsoft veröffentlicht das Zertifikat',
  'preflight.rule.metadata-signature': 'Microsofts Metadaten sind signiert',

  'preflight.expected.identifier': 'In Entra genau das, was Image Relay zeigt: {expected}',
  'preflight.expected.identifier-unique': 'Eine Anwendung mit diesem Identifier: {expected}',
  'preflight.expected.reply-url': 'In Entra genau das, was Image Relay zeigt: {expected}',
  'preflight.expected.sign-on-url': '{expected}',
  'preflight.expected.login-url':
    '„<entra>Login URL</entra>“ unter „<entra>Set up Image Relay</entra>“: {expected}',
  'preflight.expected.logout-url':
    '„<entra>Logout URL</entra>“ unter „<entra>Set up Image Relay</entra>“: {expected}',
  'preflight.expected.not-swapped': '{expected}',
  'preflight.expected.certificate': 'Ein Zertifikat in Base64, wie Entra es zum Download anbietet',
  'preflight.expected.certificate-time': 'Heute und weitere 30 Tage gültig',
  'preflight.expected.certificate-key': 'RSA mit 2048 Bit oder mehr',
  'preflight.expected.one-certificate': 'Ein Zertifikat',
  'preflight.expected.certificate-active': 'Der Fingerabdruck, den Entra zeigt: {expected}',
  'preflight.expected.certificate-saved': 'Das aus Entra eingelesene Zertifikat: {expected}',
  'preflight.expected.certificate-issuer': 'Ausgestellt von {expected}',
  'preflight.expected.name-id-format': '{expected}',
  'preflight.expected.name-id-source': '{expected}',
  'preflight.expected.test-user': 'Dasselbe wie in Entra: {expected}',
  'preflight.expected.binding': '{expected}',
  'preflight.expected.authn-context': 'Keine bestimmte Art der Anmeldung wird verlangt',
  'preflight.expected.assignment': '{expected} in „<entra>Users and groups</entra>“',
  'preflight.expected.jit-group': 'Just-In-Time-Bereitstellung mit der Berechtigung „{expected}“',
  'preflight.expected.sso-only':
    '„<relay>This Group can only sign-in via Single Sign On</relay>“ {expected}',
  'preflight.expected.placeholders': 'Überall Ihre eigenen Namen und Adressen',
  'preflight.expected.one-company': 'Nur {expected}',
  'preflight.expected.one-tenant': 'Nur der Mandant {expected}',
  'preflight.expected.one-application': 'Nur die Anwendung {expected}',
  'preflight.expected.application-kind':
    '„<entra>Image Relay</entra>“ unter „<entra>Enterprise apps</entra>“, mit der Methode SAML',
  'preflight.expected.from-gallery': 'Der Katalogeintrag „<entra>Image Relay</entra>“ selbst',
  'preflight.expected.metadata-login-url': 'In Microsofts Metadaten: {expected}',
  'preflight.expected.metadata-logout-url': 'In Microsofts Metadaten: {expected}',
  'preflight.expected.metadata-identifier': 'In Microsofts Metadaten: {expected}',
  'preflight.expected.metadata-certificate': 'In Microsofts Metadaten: {expected}',
  'preflight.expected.metadata-signature': 'Metadaten mit Microsofts gültiger Signatur',

  'preflight.reason.another-scheme':
    'Die eine beginnt mit http, die andere mit https. Für Entra sind das zwei Adressen.',
  'preflight.reason.another-slash':
    'Nur eine der beiden endet mit einem Schrägstrich. Für Entra sind das zwei Adressen.',
  'preflight.reason.another-case':
    'Groß- und Kleinschreibung weichen ab, daher können die beiden als zwei verschiedene Werte gelten. Gleichen Sie sie an.',
  'preflight.reason.another-host': 'Die Adresse liegt auf einem anderen Host.',
  'preflight.reason.differs': 'Die beiden sind nicht gleich. Kopieren Sie den Wert neu.',
  'preflight.reason.identifier-taken':
    'Laut Entra hat eine andere Anwendung diesen Identifier. Suchen Sie unter „<entra>Enterprise apps</entra>“ nach einer zweiten Anwendung „<entra>Image Relay</entra>“ und verwenden Sie diese oder entfernen Sie dort den Identifier.',
  'preflight.reason.user-access-url':
    'Das ist die „<entra>User access URL</entra>“, die eine Kachel öffnet. Image Relay muss Anforderungen an die „<entra>Login URL</entra>“ senden.',
  'preflight.reason.entra-identifier':
    'Das ist „<entra>Microsoft Entra Identifier</entra>“. Nehmen Sie „<entra>Login URL</entra>“ oder „<entra>Logout URL</entra>“ daneben.',
  'preflight.reason.metadata-address':
    'Das ist die „<entra>App Federation Metadata Url</entra>“. Sie beschreibt die Anwendung und meldet niemanden an.',
  'preflight.reason.sign-out-address':
    'Diese Adresse meldet Personen ab. Nehmen Sie zum Anmelden die „<entra>Login URL</entra>“.',
  'preflight.reason.not-a-login-url':
    'Das ist keine Adresse von Microsofts Anmeldung für SAML. Sie ist vielleicht abgeschnitten; kopieren Sie sie neu.',
  'preflight.reason.not-a-logout-url':
    'Das ist keine Adresse von Microsofts Abmeldung. Sie ist vielleicht abgeschnitten; kopieren Sie sie neu.',
  'preflight.reason.another-tenant':
    'Die ID in der Adresse ist die eines anderen Mandanten. Alle würden zu einer fremden Anmeldung geleitet.',
  'preflight.reason.swapped': 'Das ist der Wert eines anderen Felds. Zwei davon sind vertauscht.',
  'preflight.reason.certificate-unreadable':
    'Was eingelesen wurde, ist kein lesbares Zertifikat. Lesen Sie es erneut ein.',
  'preflight.reason.certificate-expired':
    'Das Zertifikat ist abgelaufen. Erstellen Sie in Entra ein neues, aktivieren Sie es und lesen Sie es ein.',
  'preflight.reason.certificate-not-yet':
    'Das Zertifikat ist noch nicht gültig. Warten Sie bis dahin oder prüfen Sie die Uhr dieses Computers.',
  'preflight.reason.certificate-ends-soon':
    'Das Zertifikat läuft in weniger als 30 Tagen ab; ab dann schlagen alle Anmeldungen fehl. Planen Sie jetzt seinen Nachfolger.',
  'preflight.reason.weak-key':
    'Der Schlüssel ist zu kurz, um sicher zu sein. Erstellen Sie in Entra ein neues Zertifikat.',
  'preflight.reason.not-rsa':
    'Entra signiert mit RSA-Schlüsseln. Dieses Zertifikat ist vielleicht nicht das signierende.',
  'preflight.reason.several-certificates':
    'Entra hat mehr als ein Zertifikat für die Anwendung. Nur das aktive gehört in Image Relay.',
  'preflight.reason.not-active':
    'Das eingelesene Zertifikat ist nicht das, mit dem Entra signiert. Lesen Sie das aktive ein.',
  'preflight.reason.another-certificate':
    'Image Relay hat ein anderes Zertifikat und lehnt daher jede Anmeldung ab. Tragen Sie es neu ein und speichern Sie.',
  'preflight.reason.not-a-certificate':
    'Das Feld für das Zertifikat enthält etwas anderes, etwa Metadaten, einen Fingerabdruck oder eine Adresse.',
  'preflight.reason.custom-certificate':
    'Dieses Zertifikat ist Ihr eigenes oder ein fremdes. Das kann gewollt sein; vergleichen Sie seinen Fingerabdruck mit Entra.',
  'preflight.reason.another-format':
    'Image Relay verlangt von Entra Namen in anderer Form, erkennt Personen aber an ihrer E-Mail-Adresse.',
  'preflight.reason.entra-sends-another-format':
    'Entra ist so eingestellt, dass es den Namen in anderer Form sendet. Sehen Sie unter „<entra>Attributes & Claims</entra>“ nach.',
  'preflight.reason.mail-may-be-empty':
    'Entra sendet das E-Mail-Attribut. Bei Personen ohne Postfach ist es leer, und sie können sich nicht anmelden.',
  'preflight.reason.another-source':
    'Entra sendet ein anderes Attribut als üblich. Es muss bei jeder Person genau die E-Mail-Adresse in Image Relay sein.',
  'preflight.reason.another-user':
    'Der Benutzername des Testbenutzers in Entra ist nicht die E-Mail-Adresse in Image Relay, daher findet Image Relay niemanden.',
  'preflight.reason.redirect-binding':
    'Image Relay sendet seine Anforderungen auf dem anderen Weg. Entra nimmt beide an; das Tutorial wählt POST.',
  'preflight.reason.password-only':
    'Image Relay verlangt eine Anmeldung mit Kennwort. Personen mit Windows Hello oder einem anderen Faktor werden mit AADSTS75011 abgelehnt. Wählen Sie den Eintrag ohne bestimmten Kontext, falls die Liste ihn anbietet.',
  'preflight.reason.not-assigned':
    'Der Testbenutzer ist nicht zugewiesen, daher scheitert die Anmeldung mit AADSTS50105.',
  'preflight.reason.not-in-list':
    'In der Liste der Zuweisungen fehlte der Testbenutzer. Wenn Sie ihn seither zugewiesen haben, öffnen Sie die Liste erneut.',
  'preflight.reason.jit-off':
    'Neue Personen werden bei der ersten Anmeldung nicht angelegt. Der Testbenutzer ist schon vorhanden, daher kann der Test gelingen.',
  'preflight.reason.no-group':
    'Die Bereitstellung ist aktiviert, aber für neue Personen wurde keine Berechtigung gesehen. Wählen Sie eine, sonst sehen sie nichts.',
  'preflight.reason.another-group':
    'Neue Personen erhalten eine andere Berechtigung als die dieser Einrichtung. Prüfen Sie, ob das gewollt ist.',
  'preflight.reason.not-sso-only':
    'Personen mit dieser Berechtigung können sich auch mit Kennwort anmelden. Das Tutorial aktiviert das Kontrollkästchen.',
  'preflight.reason.placeholder':
    'Das ist ein Beispiel aus einem Tutorial oder Formular. Setzen Sie dort Ihren eigenen Wert ein.',
  'preflight.reason.captured-elsewhere':
    'Es wurde eine Adresse gelesen, die zu einem anderen Host als dem der Site Ihrer Firma gehört.',
  'preflight.reason.two-companies-open':
    'Auch das Image Relay einer anderen Firma ist geöffnet. Schließen Sie es, damit nichts versehentlich dorthin gelangt.',
  'preflight.reason.tenants-mixed':
    'Die Werte gehören zu verschiedenen Mandanten. Öffnen Sie die SAML-Seite der Anwendung noch einmal, im richtigen Mandanten.',
  'preflight.reason.two-tenants-open':
    'Auch ein anderer Mandant ist geöffnet. Schließen Sie ihn, damit nichts versehentlich von dort übernommen wird.',
  'preflight.reason.applications-mixed':
    'Die Werte gehören zu verschiedenen Anwendungen. Öffnen Sie die SAML-Seite der richtigen noch einmal.',
  'preflight.reason.two-applications-open':
    'Auch eine andere Anwendung ist geöffnet. Schließen Sie sie, damit dort nichts versehentlich geändert wird.',
  'preflight.reason.app-registration':
    'Eine App-Registrierung ist geöffnet. Sie hat kein einmaliges Anmelden mit SAML; das ist unter „<entra>Enterprise apps</entra>“.',
  'preflight.reason.openid-application':
    'Diese Anwendung meldet Personen mit OpenID Connect an und hat kein SAML. Fügen Sie „<entra>Image Relay</entra>“ aus dem Katalog hinzu.',
  'preflight.reason.non-gallery':
    'Diese Anwendung wurde mit „<entra>Create your own application</entra>“ erstellt. Sie kann funktionieren, aber nichts darin ist für Image Relay vorbereitet.',
  'preflight.reason.not-published':
    'Microsofts Metadaten besagen nicht dasselbe wie die Seite. Laden Sie die Seite neu und fragen Sie dann die Metadaten erneut ab.',
  'preflight.reason.signature-invalid':
    'Die Signatur der Metadaten ist falsch, sie wurden also unterwegs verändert. Übernehmen Sie nichts daraus und versuchen Sie es aus einem anderen Netzwerk.',
  'preflight.reason.signature-missing':
    'Die Metadaten tragen keine Signatur, obwohl die von Microsoft immer eine haben. Vergleichen Sie den Fingerabdruck mit Entra.',

  'preflight.needs.fact': '{setting}: in {console} noch nicht gelesen.',
  'preflight.gap.application': 'Die Anwendung wurde in Entra noch nicht gesehen.',
  'preflight.gap.certificate': 'Das Zertifikat wurde noch nicht eingelesen.',
  'preflight.gap.certificate-again':
    'Eine frühere Version hat dies nicht gespeichert. Lesen Sie das Zertifikat erneut ein.',
  'preflight.gap.saved-certificate':
    'Image Relay hat das Zertifikat nicht gezeigt, und nach dem Ausfüllen war nicht zu sehen, dass das Formular gespeichert wurde.',
  'preflight.gap.metadata':
    'Microsofts Metadaten wurden noch nicht abgefragt. Klicken Sie beim Schritt für das Zertifikat auf „<own>certificate.get</own>“.',
  'preflight.gap.template':
    'Entra hat nicht mitgeteilt, woraus die Anwendung erstellt wurde. Wenn Sie im Katalog die Kachel „<entra>Image Relay</entra>“ gewählt haben, stimmt es.',
  'preflight.gap.tenant': 'Noch keine Adresse hat den Mandanten genannt.',
  'preflight.gap.values': 'Es gibt noch keine Werte zum Vergleichen.',
};

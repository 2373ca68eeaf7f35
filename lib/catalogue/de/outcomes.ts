import type { outcomes as source } from '../en/outcomes.ts';
import type { Translated } from '../translated.ts';

/** What came of each field, and why something could not be carried out. */
export const outcomes: Translated<typeof source> = {
  'outcome.filled': 'Eingetragen und übernommen.',
  'outcome.already': 'War schon richtig.',
  'outcome.changed':
    'Die Seite hat es in anderer Form übernommen. Vergleichen Sie es, bevor Sie speichern.',
  'outcome.not-kept':
    'Die Seite hat es nicht übernommen. Kopieren Sie den Wert, fügen Sie ihn dort selbst ein und sehen Sie nach, ob er bleibt.',
  'outcome.put-back': 'Früherer Inhalt wiederhergestellt.',
  'outcome.missing': 'Das Feld war nicht mehr da. Kopieren Sie den Wert und fügen Sie ihn ein.',
  'outcome.ambiguous': 'Mehr als ein Feld passte, daher wurde nichts eingetragen.',
  'outcome.proposed':
    'Nur eine importierte Beschreibung, die Sie nicht bestätigt haben, gibt dies als das Feld an, daher wurde nichts eingetragen. Sehen Sie es sich auf der Seite an und klicken Sie dann auf „<own>repair.confirm.short</own>“.',
  'outcome.not-editable': 'Das Feld ließ sich nicht ändern.',
  'outcome.disabled':
    'Die Seite hat das Feld deaktiviert, daher wurde nichts eingetragen. Sehen Sie nach, worauf es wartet, und füllen Sie es dann erneut aus.',
  'outcome.read-only':
    'Die Seite lässt derzeit keine Änderung des Felds zu, daher wurde nichts eingetragen. Sehen Sie nach, worauf es wartet, und füllen Sie es dann erneut aus.',
  'outcome.hidden':
    'Die Seite verbirgt das Feld, daher wurde nichts eingetragen. Blenden Sie es ein und füllen Sie es dann erneut aus.',
  'outcome.too-small':
    'Das Feld ist zu klein, als dass jemand es bedienen könnte, daher wurde nichts eingetragen. Kopieren Sie den Wert und fügen Sie ihn ein, wo er hingehört.',
  'outcome.transparent':
    'Das Feld ist nicht zu sehen, daher wurde nichts eingetragen. Kopieren Sie den Wert und fügen Sie ihn ein, wo er hingehört.',
  'outcome.clipped':
    'Zu diesem Feld lässt sich nicht scrollen, daher wurde nichts eingetragen. Machen Sie es sichtbar und füllen Sie es dann erneut aus.',
  'outcome.covered':
    'Etwas verdeckt das Feld, etwa ein Hinweis oder ein Dialog, daher wurde nichts eingetragen. Schließen Sie es und füllen Sie das Feld dann erneut aus.',
  'outcome.changed-since-review':
    'Das Feld hatte sich geändert, seit Sie es geprüft haben, daher wurde nichts eingetragen. Sehen Sie es sich noch einmal an.',
  'outcome.option-missing': 'Die Liste enthält diesen Eintrag nicht mehr.',
  'outcome.open-it-first':
    'Die Schaltfläche dazu könnte das Formular absenden und wurde nicht angeklickt. Klicken Sie selbst darauf und füllen Sie dann erneut aus.',
  'outcome.another-page':
    'Dort stand inzwischen eine andere Seite, daher wurde nichts eingetragen.',

  'failure.no-setup': 'Es ist keine Einrichtung mehr im Gange. Beginnen Sie neu.',
  'failure.not-a-company': 'Das ist nicht die Adresse der Image Relay-Site einer Firma.',
  'failure.another-setup':
    'Inzwischen ist eine andere Einrichtung nach vorn gekommen, daher wurde nichts geändert. Gehen Sie zurück zu der Einrichtung, die Sie meinten, und drücken Sie erneut.',
  'failure.setup-gone':
    'Diese Einrichtung gibt es nicht mehr. Sie wurde gelöscht, vielleicht in einem anderen Fenster.',
  'failure.setup-unreadable':
    'Diese Einrichtung lässt sich nicht lesen: Sie ist beschädigt, oder eine neuere Version dieser Erweiterung hat sie geschrieben. Sie blieb, wie sie war. Aktualisieren Sie die Erweiterung, und versuchen Sie es dann erneut.',
  'failure.plan-changed':
    'Die Seite oder die Werte haben sich geändert, seit Sie sie geprüft haben, daher wurde nichts eingetragen. Prüfen Sie erneut.',
  'failure.page-gone':
    'Die Seite, die Sie geprüft haben, ist nicht mehr da, daher wurde nichts eingetragen. Öffnen Sie sie erneut.',
  'failure.page-left':
    'Die Seite wurde verlassen, während sie ausgefüllt wurde. Öffnen Sie sie erneut: Was sie dann zeigt, lässt erkennen, was eingetragen wurde.',
  'failure.another-place':
    'Der Tab ist seit Ihrer Prüfung zu einer anderen Seite oder einem anderen Eintrag gewechselt, daher wurde nichts eingetragen. Prüfen Sie, was jetzt dort steht.',
  'failure.not-a-control':
    'Was Sie gewählt haben, kann nicht dieses Feld sein, oder etwas sprach dagegen, wonach Sie noch nicht gefragt wurden. Zeigen Sie erneut darauf.',
  'failure.not-saved':
    'Der Browser konnte dies nicht speichern. Geben Sie Speicherplatz frei und versuchen Sie es erneut.',
  'failure.not-understood':
    'Einer der Werte hat eine Form, die sich nicht verwenden lässt. Berichtigen Sie ihn und versuchen Sie es erneut.',
  'failure.no-answer':
    'Die Erweiterung wurde beendet, bevor sie antworten konnte. Sehen Sie nach, was die Seitenleiste jetzt zeigt, und klicken Sie erneut, wo etwas fehlt. Wenn das nicht hilft, schließen Sie die Seitenleiste und öffnen Sie sie wieder.',
};

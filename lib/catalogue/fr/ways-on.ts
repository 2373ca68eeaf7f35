import type { waysOn as source } from '../en/ways-on.ts';
import type { Translated } from '../translated.ts';

/** What the panel says when the admin goes on by hand where the page does not show what was expected. */
export const waysOn: Translated<typeof source> = {
  'look.busy': 'Nouvelle recherche…',
  'look.gone':
    'Nouvelle recherche à {at, time, medium} : la page n’a pas répondu. Rechargez-la, puis cherchez à nouveau.',
  'look.unknown':
    'Nouvelle recherche à {at, time, medium} : cette page n’est toujours pas reconnue. Choisissez une autre solution.',
  'look.page': 'Nouvelle recherche à {at, time, medium} : c’est « {page} ».',
  'look.found':
    'Nouvelle recherche à {at, time, medium} : tout ce qu’il faut pour l’étape est maintenant là.',
  'look.missing':
    'Nouvelle recherche à {at, time, medium} : toujours pas trouvé avec certitude : {fields}. Choisissez une autre solution.',

  'repair.confirm': 'Utiliser pour « {field} »',
  'repair.confirm.short': 'Utiliser',
  'repair.confirm.hint':
    'Importé pour « {field} » : est-ce bien cela ? Indiquez-le dans le panneau',
  'repair.button': 'C’est un bouton, pas un champ à remplir : il n’y a aucune valeur à copier.',
  'repair.nothing-to-point':
    'Cette étape est faite dès que sa page est ouverte : il n’y a rien à désigner ni à copier. La page se trouve ici : {where}.',
  'repair.open': 'M’y emmener',

  'give.label': '{field}, copié depuis la page',
  'give.hint':
    'Copiez la valeur dans la page et collez-la ici. Elle est vérifiée avant d’être utilisée.',
  'give.use': 'Utiliser la valeur pour « {field} »',
  'give.use.short': 'Utiliser la valeur',

  'export.read':
    'Le fichier contient des libellés et des titres tels qu’ils figurent dans les pages, et ils peuvent nommer votre entreprise ou des personnes qui y travaillent. Lisez-le avant de le transmettre.',
  'export.text': 'Ce que contient l’exportation',
  'export.save': 'Enregistrer l’exportation',

  'failure.not-this-value':
    'Ce que vous avez collé n’a pas la forme de cette valeur et n’a donc pas été repris. Copiez-la encore une fois depuis la page, en entier et sans rien d’autre.',
  'failure.seen-meanwhile':
    'Une page a affiché une autre valeur entre-temps : ce que vous avez collé n’a pas été repris. Comparez les deux sous « <own>values.heading</own> ».',
  'failure.foreign-host':
    'L’adresse que vous avez collée ne se trouve pas sur votre site Image Relay : elle n’a pas été reprise. Copiez-la depuis la page de votre propre site.',
  'failure.same-address':
    'L’adresse que vous avez collée est celle de l’autre valeur : elle n’a pas été reprise. La Metadata URL et l’Assertion Consumer URL ne sont jamais identiques : copiez chacune là où elle se trouve.',
  'failure.tenants-disagree':
    'L’adresse que vous avez collée appartient à un autre locataire que les valeurs connues jusqu’ici : elle n’a pas été reprise. Copiez-la depuis la page de l’application de cette configuration.',
  'failure.another-application':
    'L’adresse que vous avez collée appartient à une autre application : elle n’a pas été reprise. Copiez-la depuis la page de l’application de cette configuration.',
};

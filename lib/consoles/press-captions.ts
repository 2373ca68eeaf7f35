/** What buttons of the Entra admin center say in one language; left out where no person has translated it. */
export interface PressCaptions {
  readonly create: string;
  readonly showPassword?: string;
  readonly reviewCreate?: string;
  readonly noneSelected?: string;
  readonly select?: string;
  readonly assign?: string;
}

const english: PressCaptions = {
  create: 'Create',
  showPassword: 'Show password',
  reviewCreate: 'Review + create',
  noneSelected: 'None Selected',
  select: 'Select',
  assign: 'Assign',
};

/** By BCP 47 tag. Where people have translated the same button in two ways, neither is here. */
const translated: Readonly<Record<string, PressCaptions>> = {
  de: {
    create: 'Erstellen',
    showPassword: 'Kennwort anzeigen',
    reviewCreate: 'Überprüfen + erstellen',
  },
  es: { create: 'Crear' },
  fr: { create: 'Créer' },
  it: { create: 'Crea' },
  ja: { create: '作成' },
  ko: { create: '만들기' },
  'pt-BR': { create: 'Criar' },
  ru: { create: 'Создать' },
  'zh-Hans': { create: '创建' },
};

/**
 * What is pressed in the admin center besides what saves a form; null where nobody knows what it says.
 *
 * @param language BCP 47 tag of what the document speaks; left out for English.
 */
export function pressCaptions(language?: string): PressCaptions | null {
  return language === undefined ? english : (translated[language] ?? null);
}

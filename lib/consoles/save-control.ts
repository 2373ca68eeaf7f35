import type { PageId } from './ids.ts';

type Act = 'save' | 'create';

/** The pages whose form one press saves, with what that press is called. */
const acts: Partial<Record<PageId, Act>> = {
  'entra/basic-saml': 'save',
  'image-relay/create-permission': 'save',
  'image-relay/sso-settings': 'save',
  'image-relay/create-sso-user': 'create',
};

/** What Image Relay calls it; it speaks English in every country. */
const inEnglish: Readonly<Record<Act, string>> = { save: 'Save', create: 'Create' };

/** “Save” in the languages of the Entra admin center, by BCP 47 tag. */
const saves: Readonly<Record<string, string>> = {
  cs: 'Uložit',
  de: 'Speichern',
  es: 'Guardar',
  fr: 'Enregistrer',
  hu: 'Mentés',
  it: 'Salva',
  ja: '保存',
  ko: '저장',
  nl: 'Opslaan',
  pl: 'Zapisz',
  'pt-BR': 'Salvar',
  'pt-PT': 'Guardar',
  ru: 'Сохранить',
  sv: 'Spara',
  tr: 'Kaydet',
  'zh-Hans': '保存',
  'zh-Hant': '儲存',
};

/**
 * What the button is called that saves a page's form: the admin is told so, and nothing else is pressed.
 * Null where no single press saves the page, or where nobody knows its name.
 *
 * @param language BCP 47 tag of what the document speaks; left out for English.
 */
export function saveCaption(page: PageId, language?: string): string | null {
  const act = acts[page];
  if (act === undefined) return null;
  if (page.startsWith('image-relay/') || language === undefined) return inEnglish[act];
  return act === 'save' ? (saves[language] ?? null) : null;
}

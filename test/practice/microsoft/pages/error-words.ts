/** What surrounds the code on the error page. Of the code's own text Microsoft translates little. */
export interface ErrorWords {
  title: string;
  heading: string;
  sorry: string;
  /** Before and after the link that leads to another account. */
  retry: readonly [before: string, link: string, after: string];
  details: string;
  forAdministrator: string;
  requestId: string;
  correlationId: string;
  timestamp: string;
  message: string;
}

const en: ErrorWords = {
  title: 'Sign in to your account',
  heading: 'Sign in',
  sorry: 'Sorry, but we’re having trouble signing you in.',
  retry: ['You can ', 'sign out and sign in with a different user account', '.'],
  details: 'Troubleshooting details',
  forAdministrator: 'If you contact your administrator, send this info to them.',
  requestId: 'Request Id',
  correlationId: 'Correlation Id',
  timestamp: 'Timestamp',
  message: 'Message',
};

const de: ErrorWords = {
  title: 'Bei Ihrem Konto anmelden',
  heading: 'Anmelden',
  sorry: 'Die Anmeldung ist leider nicht gelungen.',
  retry: ['Sie können ', 'sich abmelden und mit einem anderen Konto anmelden', '.'],
  details: 'Angaben zur Fehlersuche',
  forAdministrator: 'Geben Sie diese Angaben weiter, wenn Sie sich an die Administration wenden.',
  requestId: 'Anforderungs-ID',
  correlationId: 'Korrelations-ID',
  timestamp: 'Zeitstempel',
  message: 'Meldung',
};

const fr: ErrorWords = {
  title: 'Connexion à votre compte',
  heading: 'Se connecter',
  sorry: 'La connexion n’a malheureusement pas abouti.',
  retry: ['Vous pouvez ', 'vous déconnecter et utiliser un autre compte', '.'],
  details: 'Détails pour le dépannage',
  forAdministrator: 'Transmettez ces informations si vous écrivez à votre administrateur.',
  requestId: 'ID de demande',
  correlationId: 'ID de corrélation',
  timestamp: 'Horodatage',
  message: 'Message',
};

const es: ErrorWords = {
  title: 'Inicio de sesión en la cuenta',
  heading: 'Iniciar sesión',
  sorry: 'Lo sentimos, no se ha podido iniciar la sesión.',
  retry: ['Puede ', 'cerrar la sesión y entrar con otra cuenta', '.'],
  details: 'Detalles para resolver el problema',
  forAdministrator: 'Envíe estos datos si se pone en contacto con el administrador.',
  requestId: 'Id. de solicitud',
  correlationId: 'Id. de correlación',
  timestamp: 'Marca de tiempo',
  message: 'Mensaje',
};

const ja: ErrorWords = {
  title: 'アカウントにサインイン',
  heading: 'サインイン',
  sorry: '申し訳ありませんが、サインインできませんでした。',
  retry: ['', 'サインアウトして別のアカウントを使う', 'こともできます。'],
  details: 'トラブルシューティングの詳細',
  forAdministrator: '管理者に連絡するときは、この情報をお伝えください。',
  requestId: '要求 ID',
  correlationId: '関連付け ID',
  timestamp: 'タイムスタンプ',
  message: 'メッセージ',
};

const translations: Readonly<Record<string, ErrorWords>> = { de, fr, es, ja };

/** The words in a language of the consoles, and the tag of the language that they are in. */
export function errorWords(lang: string): { lang: string; words: ErrorWords } {
  const words = translations[lang];
  return words ? { lang, words } : { lang: 'en', words: en };
}

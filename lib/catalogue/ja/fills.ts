import type { fills as source } from '../en/fills.ts';
import type { Translated } from '../translated.ts';

/** What became of what was filled: in the page, after it was saved, and when it was taken back. */
export const fills: Translated<typeof source> = {
  'changed.spaces': '違いはスペースだけです。',
  'changed.letter-case': '違いは大文字と小文字だけです。',
  'changed.spaces-and-case': '違いはスペースと、大文字と小文字だけです。',
  'changed.certificate-form': '同じ証明書です。改行の位置だけが異なります。',

  'saved.saved': 'コンソールの表示どおり、保存されています。',
  'saved.saved-changed': '別の形で保存されています。',
  'saved.saved-other':
    'コンソールでは、別の内容が保存済みとして表示されています。フォームをまだ保存していない場合は、保存してください。保存した場合は、もう一度入力し、そのまま残るか確認してください。',
  'saved.shows': '表示されている値',

  'fill.undo': 'すべて元に戻す',
  'outcome.left': '今は別の内容が入っているため、そのままにしました。',

  'filled.heading': 'アシスタントが入力した内容',
  'filled.count': '{count, plural, other {# 個のフィールド}}',
  'filled.not-seen': '保存をまだ検出していません。',

  'originals.heading': '以前の内容',
  'originals.intro':
    'セットアップを削除するまで保持されます。空のフィールドに入力したものは、ここには含まれません。',
  'originals.copy': '「{field}」の以前の内容をコピー',
  'originals.at': '最初の入力の前に検出 ({at, date, medium} {at, time, short})',

  'test-password.heading': 'テスト ユーザーのパスワード',
  'test-password.why':
    '必要であれば、アシスタントがテスト用に保持します。パスワードはこのブラウザーのメモリにのみ置かれ、保存、エクスポート、ページへの受け渡しは一切行われません。すべてのテストに合格したとき、セットアップを削除したとき、またはブラウザーを閉じたときに消去されます。',
  'test-password.label': 'パスワード',
  'test-password.keep': 'テスト用に保持する',
  'test-password.kept': 'テスト用にメモリにのみ保持しています。',
  'test-password.show': 'パスワードを表示',
  'test-password.hide': 'パスワードを非表示',
  'test-password.copy': 'テスト ユーザーのパスワードをコピー',
  'test-password.forget': 'パスワードを消去',
  'test-password.masked': '非表示',
};

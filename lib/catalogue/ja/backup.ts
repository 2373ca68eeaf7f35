import type { backup as source } from '../en/backup.ts';
import type { Translated } from '../translated.ts';

/** Everything that is stored as a file and back again, and deleting all of it. */
export const backup: Translated<typeof source> = {
  'backup.heading': 'バックアップ',
  'backup.what':
    '拡張機能が保存しているすべて (すべてのセットアップ、アシスタントに教えた内容、ユーザー設定) を 1 つのファイルに保存します。テナントの名前を含みますが、パスワードは含みません。',
  'backup.make': 'バックアップを保存',
  'backup.choose': 'バックアップから復元',
  'backup.preview': 'バックアップから復元される内容',
  'backup.made': '作成日時: {at, date, medium} {at, time, short}。',
  'backup.own-only':
    'ご自身で保存したファイルだけを復元してください。ファイルは誰でも作れます。その内容は、コンソールで再び示されるまで未確認として扱われます。',
  'backup.no-setups': '復元できるセットアップは含まれていません。',
  'backup.begun': '開始日: {at, date, medium}。',
  'backup.effect.new': 'ここでは新規です。',
  'backup.effect.replaces':
    '現在のセットアップを置き換えます。それ以降に記録された内容は失われます。',
  'backup.effect.same': 'バックアップとまったく同じものがここにあります。',
  'backup.archived':
    'アーカイブに入ります。サイトに別のセットアップがあるか、アーカイブ済みだったためです。',
  'backup.learned':
    '{count, plural, other {アシスタントに教えた # 個の要素が候補として復元されます。}}',
  'backup.preferences': 'ユーザー設定も復元されます。',
  'backup.refused': '復元されないもの',
  'backup.refused.newer':
    'この拡張機能の新しいバージョンで書き込まれています。先に更新してください。',
  'backup.refused.damaged': '破損しています。',
  'backup.refused.unknown': 'このバージョンでは何かわかりません。',
  'backup.refused.twice': '同じセットアップが重複しています。',
  'backup.restore': '復元する',
  'backup.leave': 'すべてこのままにする',
  'backup.restored': '復元しました。',
  'backup.problem.too-large':
    'バックアップとしては大きすぎるため、読み取りませんでした。ここで保存したファイルを選択してください。',
  'backup.problem.not-json':
    'これはバックアップではないか、途中で切れています。「<own>backup.make</own>」で保存したファイルを選択してください。',
  'backup.problem.another-format':
    'このファイルの内容はバックアップではないため、何も変更していません。「<own>backup.make</own>」で保存したファイルを選択してください。',
  'backup.problem.newer-version':
    'この拡張機能の新しいバージョンで作成されたため、読み取りませんでした。拡張機能を更新してから、もう一度お試しください。',
  'backup.problem.damaged':
    'ファイルが破損しています。チェックサムが正しくないため、何も変更していません。別のコピーを選択してください。',

  'delete-all.heading': 'すべて削除',
  'delete-all.what':
    '拡張機能がこのブラウザーに保存しているすべてを削除します。コンソールは変わりません。',
  'delete-all.button': 'すべて削除',
  'delete-all.question':
    'すべてのセットアップ、アシスタントに教えた内容、別に保管したデータ、ユーザー設定を削除しますか? 元に戻すことはできません。必要になる可能性がある場合は、先にバックアップを保存してください。',
  'delete-all.yes': 'すべて完全に削除',
  'delete-all.no': '残す',
  'delete-all.done': 'すべて削除しました。',
};

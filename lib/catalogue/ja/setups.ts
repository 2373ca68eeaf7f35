import type { setups as source } from '../en/setups.ts';
import type { Translated } from '../translated.ts';

/** What the panel says of several setups. */
export const setups: Translated<typeof source> = {
  'setups.heading': 'セットアップ ({count, number})',
  'setups.at-work': '現在表示中',
  'setups.name': 'このセットアップの名前',
  'setups.name.hint': '顧客名など。ご自身にだけ表示されます。',
  'setups.name.save': '名前を保存',
  'setups.search': '名前またはホストで検索',
  'setups.none-found': '「{text}」に該当するセットアップはありません。',
  'setups.more':
    '{count, plural, other {ほかに # 件のセットアップが該当します。表示するには、検索を絞り込んでください。}}',
  'setups.progress': '{total} 個中 {done} 個の手順が完了、最後に開いた日: {at, date, medium}',
  'setups.bring': '「{name}」を続ける',
  'setups.bring.short': '続ける',
  'setups.archive': '「{name}」をアーカイブ',
  'setups.archive.short': 'アーカイブ',
  'setups.archive.this': 'このセットアップをアーカイブ',
  'setups.restore': '「{name}」をアーカイブから戻す',
  'setups.restore.short': '戻す',
  'setups.archived': 'アーカイブ済み ({count, number})',
  'setups.delete': '「{name}」を削除',
  'setups.delete.short': '削除',
  'setups.delete.question':
    '{host} について記録した内容をすべて削除しますか? コンソールの内容は変わりません。削除は取り消せません。',
  'setups.delete.yes': '完全に削除',
  'setups.delete.no': '残す',
  'setups.new': '別の会社をセットアップ',
  'setups.new.company': '会社名またはアドレス',
  'setups.new.copy': '{host} 用に選んだ名前を使用',
  'setups.new.begin': '開始',
};

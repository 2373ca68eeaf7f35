import type { waysOn as source } from '../en/ways-on.ts';
import type { Translated } from '../translated.ts';

/** What the panel says when the admin goes on by hand where the page does not show what was expected. */
export const waysOn: Translated<typeof source> = {
  'look.busy': 'もう一度調べています…',
  'look.gone':
    '{at, time, medium} にもう一度調べました: ページが応答しませんでした。再読み込みしてから、もう一度調べてください。',
  'look.unknown':
    '{at, time, medium} にもう一度調べました: このページはまだ認識できません。別の方法を選んでください。',
  'look.page': '{at, time, medium} にもう一度調べました: これは「{page}」です。',
  'look.found': '{at, time, medium} にもう一度調べました: この手順に必要なものがすべて揃いました。',
  'look.missing':
    '{at, time, medium} にもう一度調べました: まだ確実には見つかりません: {fields}。別の方法を選んでください。',

  'repair.confirm': '「{field}」に使用する',
  'repair.confirm.short': '使用する',
  'repair.confirm.hint':
    '「{field}」用にインポートされたものです。これで正しいですか? パネルで答えてください',
  'repair.button': 'これは入力するものではなく押すものなので、コピーする値はありません。',
  'repair.nothing-to-point':
    'この手順はページが開けば完了するので、指定するものもコピーするものもありません。ページの場所: {where}。',
  'repair.open': 'そこへ移動する',

  'give.label': 'ページからコピーした「{field}」',
  'give.hint': 'ページでコピーして、ここに貼り付けてください。使用する前に検査されます。',
  'give.use': '「{field}」にこの値を使用する',
  'give.use.short': 'この値を使用する',

  'export.read':
    'ファイルには、ページにあるラベルと見出しがそのまま含まれ、会社名や社員の名前が含まれている可能性があります。ほかの人に渡す前に、内容を読んでください。',
  'export.text': 'エクスポートの内容',
  'export.save': 'エクスポートを保存',

  'failure.not-this-value':
    '貼り付けた内容がこの値の形式ではないため、取り込みませんでした。ページから、値の全体だけを過不足なくもう一度コピーしてください。',
  'failure.seen-meanwhile':
    'その間にページで別の値が表示されたため、貼り付けた値は取り込みませんでした。「<own>values.heading</own>」で 2 つを比較してください。',
  'failure.foreign-host':
    '貼り付けたアドレスはお使いの Image Relay サイトのものではないため、取り込みませんでした。ご自身のサイトのページからコピーしてください。',
  'failure.same-address':
    '貼り付けたアドレスはもう一方の値のものであるため、取り込みませんでした。Metadata URL と Assertion Consumer URL が同じになることはありません。それぞれの場所からコピーしてください。',
  'failure.tenants-disagree':
    '貼り付けたアドレスは、これまでにわかっている値とは別のテナントのものであるため、取り込みませんでした。このセットアップのアプリケーションのページからコピーしてください。',
  'failure.another-application':
    '貼り付けたアドレスは別のアプリケーションのものであるため、取り込みませんでした。このセットアップのアプリケーションのページからコピーしてください。',
};

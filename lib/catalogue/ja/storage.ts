import type { storage as source } from '../en/storage.ts';
import type { Translated } from '../translated.ts';

/** What the panel says of keeping data: what could not be read, what could not be kept, what was cut short. */
export const storage: Translated<typeof source> = {
  'unreadable.title': '保存されているセットアップを読み取れません',
  'unreadable.newer':
    'この拡張機能の新しいバージョンで作成されています。続けるには、拡張機能を更新してください。データはそのまま残してあります。最初からやり直すと、削除されずに退避されます。',
  'unreadable.damaged':
    '破損しています。データはそのまま残してあります。最初からやり直すと、削除されずに退避されます。残しておきたい場合は、ファイルとして保存してください。',

  'aside.heading': '読み取れなかったデータ',
  'aside.what':
    'このデータは使用されませんが、失われることもありません。必要になる可能性があればファイルとして保存し、不要であれば削除してください。',
  'aside.stands': 'まだ元の場所にあります。',
  'aside.at': '{at, date, medium} {at, time, short} に退避しました。',
  'aside.newer': 'この拡張機能の新しいバージョンで作成されています。',
  'aside.damaged': '破損しています。',
  'aside.save': '{what}をファイルとして保存',
  'aside.save.short': 'ファイルとして保存',
  'aside.delete': '退避した{what}を削除',
  'aside.delete.short': '削除',
  'aside.for-good': '完全に削除',
  'aside.keep': 'やはり残す',

  'lasting.setup': 'セットアップ',
  'lasting.setups': 'セットアップの一覧',
  'lasting.learned': 'アシスタントに教えた内容',
  'lasting.preferences': 'ユーザー設定',

  'write.setup.full':
    '{at, time, short} 以降、このセットアップの新しい内容を保存できていません。ブラウザーが拡張機能にこれ以上の領域を割り当てません。ディスクの空き領域を増やすか、退避したデータを削除してください。ページは開いたままにしてください。表示内容は、可能になりしだい保存されます。',
  'write.setup.refused':
    '{at, time, short} 以降、このセットアップの新しい内容を保存できていません。ブラウザーが書き込みを拒否しています。ディスクがいっぱいでないか確認し、ページは開いたままにしてください。表示内容は、可能になりしだい保存されます。',
  'write.setups.full':
    '{at, time, short} 以降、セットアップの一覧を保存できていません。ブラウザーが拡張機能にこれ以上の領域を割り当てません。不要なセットアップを削除するか、ディスクの空き領域を増やしてから、もう一度試してください。',
  'write.setups.refused':
    '{at, time, short} 以降、セットアップの一覧を保存できていません。ブラウザーが書き込みを拒否しています。ディスクがいっぱいでないか確認してから、もう一度試してください。',
  'write.learned.full':
    '{at, time, short} にアシスタントに教えた内容を保存できませんでした。ブラウザーが拡張機能にこれ以上の領域を割り当てません。ディスクの空き領域を増やしてから、もう一度教えてください。',
  'write.learned.refused':
    '{at, time, short} にアシスタントに教えた内容を保存できませんでした。ブラウザーが書き込みを拒否しています。ディスクがいっぱいでないか確認してから、もう一度教えてください。',
  'write.preferences.full':
    '{at, time, short} の選択を保存できませんでした。ブラウザーが拡張機能にこれ以上の領域を割り当てません。ディスクの空き領域を増やしてから、もう一度選んでください。',
  'write.preferences.refused':
    '{at, time, short} の選択を保存できませんでした。ブラウザーが書き込みを拒否しています。ディスクがいっぱいでないか確認してから、もう一度選んでください。',

  'begun.fill':
    '{at, time, short} の「{page}」への入力が途中で中断されました。ページを開いてください。何が入力されたかは、ページの表示でわかります。',
  'begun.put-back':
    '{at, time, short} の「{page}」を元に戻す処理が途中で中断されました。ページを開いてください。何が元に戻されたかは、ページの表示でわかります。',
  'outcome.unknown':
    '途中で中断され、ページには今、別の内容が表示されています。入力されたかどうかは不明です。フィールドを目的の値と比較し、異なる場合はもう一度入力してください。',
  'lasting.reminders': '表示済みのお知らせ',
  'write.reminders.full':
    '{at, time, short} 以降、どのお知らせを表示したかを保存できていません。ブラウザーが拡張機能にこれ以上の容量を割り当てません。ディスクの空き容量を増やしてください。それまで、お知らせが 2 回表示されることがあります。',
  'write.reminders.refused':
    '{at, time, short} 以降、どのお知らせを表示したかを保存できていません。ブラウザーが書き込みを拒否しています。ディスクがいっぱいでないか確認してください。それまで、お知らせが 2 回表示されることがあります。',
};

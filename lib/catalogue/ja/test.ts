import type { test as source } from '../en/test.ts';
import type { Translated } from '../translated.ts';

/** How a test of single sign-on is watched, and what it showed. */
export const test: Translated<typeof source> = {
  'test.watching': 'アシスタントがテストを監視しています',
  'test.watching.blind':
    'アシスタントには Microsoft のサインインを見る許可がないため、Image Relay 側だけを監視します。Microsoft にエラーが表示された場合は、その番号を下に入力してください。',
  'test.seen.request': 'Image Relay が Entra に要求を送信しました',
  'test.seen.error': 'Microsoft に AADSTS{code} が表示されました',
  'test.seen.response': 'Entra が応答しました',
  'test.seen.signed-in': 'Image Relay にサインイン中: {email}',
  'test.seen.nothing': 'まだ何も検出していません。開いたタブで続けてください。',
  'test.ended-here': 'テストはここで終わった',
  'test.stop': '監視をやめる',

  'test.result': 'テストの結果',
  'test.result.at': '{kind} ({at, date, medium} {at, time, short})',
  'test.result.stale':
    'その後、設定が変更されました: {settings}。現在の設定についてはこの結果から何も言えません。もう一度テストしてください。',
  'test.result.by-hand': '手動で入力',
  'test.result.others': 'ほかに確認すること',
  'test.result.found': '検出した値',
  'test.result.expected': '想定される値',
  'test.result.nothing-found': 'なし',
  'test.result.was-right':
    '最後に検出した時点では正しい値でした: {value}。その後変更された可能性があるため、ページをもう一度確認してください。',
  'test.result.dismiss': '結果を閉じる',
  'test.go': '「{step}」に移動',
  'test.logout.choose': '今後はこの Logout URL を使用する',
  'test.logout.back': 'Entra が表示する Logout URL に戻す',

  'test.arrived': '届いた内容 (1 行ずつ)',
  'test.expected': '想定される値: {value}',
  'test.clock': 'そのときのこのコンピューターの時計: {value}',
  'test.raw': 'メッセージそのもの',
  'test.raw.warning':
    'サインインした人の名前とアドレスが含まれています。このパネルを閉じると、何も保持されません。',
  'test.raw.request': '要求',
  'test.raw.response': '応答',
  'test.raw.show': 'メッセージを表示',
  'test.copy-for-support': 'サポート用にコピー (個人の名前なし)',
  'test.copy-for-support.why':
    'サポート用のコピーでは名前とアドレスが別の値に置き換えられるため、署名はどれも一致しなくなります。',

  'test.tell': '別の場所でテストした場合: 結果を入力',
  'test.tell.code': 'Microsoft のエラーの番号 (例: AADSTS50105)',
  'test.tell.symptom': 'または表示された内容',
  'test.tell.symptom.none': '当てはまるものを選択',
  'test.tell.look': '意味を表示',
  'test.tell.not-a-code': 'これは Microsoft のエラーの番号ではありません。番号は 5 ～ 8 桁です。',

  'test.sign-out.heading': 'サインアウトをテストする',
  'test.sign-out.why':
    'Image Relay は、ブラウザーを Logout URL に送るだけの可能性があります。その場合、Entra が表示するアドレスではエラーになります。テストを開始し、開いたタブでテスト ユーザーとして Image Relay からサインアウトしてください。',
  'test.sign-out.start': 'サインアウトのテストを開始',
  'test.kind.sp': 'Sign on URL',
  'test.kind.test': '「<entra>Test this application</entra>」',
  'test.kind.tile': 'マイ アプリ',
  'test.kind.sign-out': 'サインアウト',
};

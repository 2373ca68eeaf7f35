import type { presses as english } from '../en/presses.ts';
import type { Translated } from '../translated.ts';

/** Presses that follow a fill one after another, as they are told before and where they end early. */
export const presses: Translated<typeof english> = {
  'errand.press.tile': 'そこへ移動して検索し、「{name}」を選び、{host} で「{create}」を押す',
  'errand.press.person':
    'そこへ移動して検索し、{person} にチェックを付け、{host} で「{select}」と「{assign}」を押す',
  'errand.press.reveal':
    'そこへ移動して入力し、「{show}」を押し、テスト用にパスワードを保持し、{host} で「{review}」と「{create}」を押す',
  'errand.press.method':
    'そこへ移動し、方式を尋ねられたら「{method}」を選び、入力して {host} で「{caption}」を押す',
  'errand.press.password':
    'パスワードはメモリにのみ保持され、テストが終わるまでここに表示できます。',
  'errand.waiting-to-press':
    '{host} の「{page}」を待っています。前面に表示され、フィールドが空であれば、これらの値を入力し、続けて次を行います: {presses}。',
  'press.caption': '「{caption}」',
  'press.stopped.made': 'ここまで済んだもの: {presses}。',
  'press.stopped.none': 'フィールドは入力しましたが、まだ何も押していません。',
  'press.stopped.left': 'ご自身で行うもの: {presses}。',
  'press.tile.missing': '「{caption}」とだけ書かれたタイルはここにありません。',
  'press.tile.ambiguous': '「{caption}」というタイルが複数あるため、どれも選びませんでした。',
  'press.person.missing':
    '確実に {caption} のものといえる、チェックを付けられる行がないため、だれにもチェックを付けませんでした。',
  'press.person.ambiguous':
    '{caption} のものと思われる行が複数あるため、だれにもチェックを付けませんでした。',
  'save.outcome.others-chosen':
    'ほかにも選択されているものがあるかもしれないため、「{caption}」には進みませんでした。選択内容を確認し、続きはご自身で行ってください。',
  'save.outcome.not-shown':
    '確認していただいた内容が「{caption}」のそばに表示されていないため、押しませんでした。よく確認し、ご自身で押してください。',
  'save.outcome.unread':
    'パスワードが表示されなかったか、保持できなかったため、その先は押しませんでした。書き留めて、続きはご自身で行ってください。',
};

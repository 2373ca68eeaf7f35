import type { saves as english } from '../en/saves.ts';
import type { Translated } from '../translated.ts';

/** Pressing what saves a page, and going to a page to fill it at once. */
export const saves: Translated<typeof english> = {
  'fill.and-save': '{fill}し、{host} で「{caption}」を押す',
  'save.not.left-out': '入力しないフィールドがあるため、「{caption}」はご自身で押してください。',
  'save.not.undecided':
    '別の値が入っていて、どうするか決まっていないフィールドがあるため、「{caption}」はご自身で押してください。',
  'save.not.refused':
    'このままでは入力できないフィールドがあるため、「{caption}」はご自身で押してください。',
  'save.outcome.pressed':
    '「{caption}」を押しました。コンソールに表示されしだい、何が保存されたかをここに示します。',
  'save.outcome.unknown':
    '「{caption}」を押すところでしたが、押したかどうかを確認する前にページが移動しました。いま保存済みとして表示されている内容を確認してください。',
  'save.outcome.not-all-kept':
    '確認していただいた値がすべてのフィールドに入ってはいないため、「{caption}」は押しませんでした。フィールドを確認し、ご自身で押してください。',
  'save.outcome.another-page':
    '別のページになっていたため、「{caption}」は押しませんでした。戻って内容を確認してください。',
  'save.outcome.missing':
    'このフォームの「{caption}」ボタンが見つかりませんでした。正しいボタンをご自身で押してください。',
  'save.outcome.ambiguous':
    '「{caption}」に当たるボタンが複数あるため、どれも押しませんでした。正しいボタンをご自身で押してください。',
  'save.outcome.disabled':
    'ページが「{caption}」を無効にしています。何を待っているかを確認し、ご自身で押してください。',
  'save.outcome.out-of-reach':
    '「{caption}」が何かに覆われているか、見えないため、押しませんでした。押せるようにしてから、ご自身で押してください。',
  'save.outcome.leads-away':
    '「{caption}」を押すと別のサイトやウィンドウに移るため、押しませんでした。押す前にページをよく確認してください。',
  'save.outcome.others-changed':
    'このフォームの別のフィールドが変更されていて、それも保存されてしまいます。確認してから、ご自身で「{caption}」を押してください。',
  'save.outcome.required-empty':
    'フォームの必須フィールドが空のため、「{caption}」は押しませんでした。入力してから、ご自身で押してください。',
  'save.outcome.page-objects':
    'ページがフォームの値を受け付けていないため、「{caption}」は押しませんでした。表示を確認し、ご自身で押してください。',
  'errand.go': 'そこへ移動して入力',
  'errand.go-and-save': 'そこへ移動して入力し、{host} で「{caption}」を押す',
  'errand.waiting':
    '{host} の「{page}」を待っています。前面に表示され、フィールドが空であれば、これらの値を入力します。',
  'errand.waiting-to-save':
    '{host} の「{page}」を待っています。前面に表示され、フィールドが空であれば、これらの値を入力し、「{caption}」を押します。',
  'errand.cancel': '入力をやめる',
  'errand.stop.holds':
    'このページの {field} には別の値がすでに入っているため、何も入力しませんでした。下で確認してください。',
  'errand.stop.refused':
    'このページでは {field} に入力できないため、何も入力しませんでした。下で確認してください。',
  'errand.stop.changed':
    '押した後に入力内容が変わったため、何も入力しませんでした。下で確認してください。',
  'errand.stop.late':
    'ページが時間内に表示されなかったため、何も入力しませんでした。前面に表示されたら、ここで確認して入力してください。',
};

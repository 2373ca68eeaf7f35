import type { repair as source } from '../en/repair.ts';
import type { Translated } from '../translated.ts';

/** What the panel says where a page does not show what was expected, and what it says in the page. */
export const repair: Translated<typeof source> = {
  'repair.page': 'このページを認識できません',
  'repair.fields': '見つからないものがあります',
  'repair.looked.page':
    'アシスタントは「{page}」を探しました。まだそこへ向かう途中であれば、そのまま進んでください。すでに開いている場合は、下の方法から選んでください。',
  'repair.looked.fields': '「{page}」で {fields} を探しました。',
  'repair.instead.headings': '見出しが {headings} のページが見つかりました。',
  'repair.instead.nothing': '見出しのないページが見つかりました。',
  'repair.instead.none': '{field}: 似たものは見つかりませんでした。',
  'repair.instead.several': '{field}: 複数が該当します: {near}。どれにも触れません。',
  'repair.instead.others': '{field}: {near} だけが見つかりました。',
  'repair.again': 'もう一度調べる',
  'repair.point': '「{field}」を指定する',
  'repair.point.short': '指定する',
  'repair.by-hand': 'この手順を手動で完了した',
  'repair.pointing':
    'ページで「{field}」を選んでください。キーボードでは、F6 キーでページに移動できます。',
  'repair.pointing.cancel': 'キャンセル',
  'repair.hint':
    '「{field}」のコントロールを選んでください。クリックするか、Tab キーと Enter キーを押します。Esc キーで中止します。何も入力せず、何も押しません。',

  'objection.heading': 'これは本当に「{field}」ですか?',
  'objection.chosen': '「{caption}」を選びました。',
  'objection.look-alike': '文言または位置からすると、別のものです。',
  'objection.other-side':
    'サービス プロバイダー、つまり Image Relay 自体のもののようです。Entra の値を入れる場所ではありません。',
  'objection.other-kind': '「{field}」に必要な種類のコントロールではありません。',
  'objection.other-value': '今の内容または選択肢が別のものです。',
  'objection.other-field': 'アシスタントは、これをこのページの別のフィールドとして認識しています。',
  'objection.unsaid':
    '文言からも見出しからも、誰のものかわかりません。サービス プロバイダー自身にも同じようなボックスがあり、そこは Entra の値を入れる場所ではありません。',
  'objection.again': '別のものを選ぶ',
  'objection.use': 'それでも使用する',

  'learned.heading': 'アシスタントに教えた内容',
  'learned.none': 'まだありません。フィールドが見つからないときに、指定できます。',
  'learned.place': '{page}、{host}',
  'learned.as': '教えた項目: {caption}',
  'learned.proposal': 'インポートしたものです。確認するまで使用されません。',
  'learned.use': '「{field}」に使用する',
  'learned.use.short': '使用する',
  'learned.forget': '「{field}」を消去',
  'learned.forget.short': '消去',
  'learned.export': 'ファイルにエクスポート',
  'learned.import': 'ファイルをインポート',
  'learned.imported':
    '{count, plural, other {# 件の説明を読み取りました。}}ご自身で教えた内容はそのままです。',
  'learned.problem.not-json': 'これは、ここでエクスポートされたファイルではありません。',
  'learned.problem.another-format': 'このファイルには別の内容が入っています。',
  'learned.problem.newer-version':
    'このファイルは新しいバージョンで作成されています。拡張機能を更新してから、もう一度インポートしてください。',
  'learned.problem.damaged':
    'このファイルは破損しているか変更されているため、何も取り込みませんでした。',

  'report.heading': 'このページの構成を報告',
  'report.what':
    'このアシスタントの開発者に、未知のページを知らせるためのものです。ページの構造と既知のラベルをファイルにします。それ以外のテキストについては、長さと文字の種類だけが含まれます。ファイルはこのコンピューターに保存され、どこにも送信されません。',
  'report.make': 'ファイルを作成',
  'report.nothing': '先に、どちらかのコンソールのページを前面に表示してください。',
  'report.failed': 'ページの構成を記録できませんでした。再読み込みして、もう一度試してください。',
  'report.made': 'ほかの人に渡す前に、内容を読んでください ({size} KB):',
  'report.text': 'ファイルの内容',
  'report.release':
    '報告に含めると最も役立つラベルです。誰の名前も含まないものだけにチェックを入れてください:',
  'report.save': 'ファイルを保存',

  'highlight.fill': '{field}: パネルの「… 個のフィールドに入力」を押す',
  'highlight.review': '「{field}」に別の値が入っています: パネルで決めてください',
  'highlight.press': 'ここを押す',
  'highlight.switch': 'ページ内の場所を枠で示す',
};

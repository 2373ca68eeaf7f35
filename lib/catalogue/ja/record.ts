/** How a report for a change ticket is asked for. */
export const record = {
  'record.heading': '変更チケット用のレポート',
  'record.what':
    'どこに何を設定したか、何がそれを裏付けるか、何が未確認かを記します。テナントの名前とアドレスを含みますが、パスワードは含みません。',
  'record.copy': 'レポートを Markdown でコピー',
  'record.copied.done': 'コピーしました。',
  'record.copied.failed':
    'ブラウザーがコピーを許可しませんでした。代わりに「<own>record.save</own>」を押してください。',
  'record.save': 'レポートをファイルに保存',
  'record.show': '印刷用にレポートを開く',
  'record.print': '印刷',
  'record.gone':
    'このレポートの対象だったセットアップはもうありません。削除されたか、別のセットアップに置き換わりました。このページを閉じて、パネルからレポートを開き直してください。',
};

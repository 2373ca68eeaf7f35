/** What the report of a setup says: as Markdown, and as a page to print. */
export const report = {
  'record.title': 'Microsoft Entra ID から Image Relay へのシングル サインオン: {host}',
  'record.intro':
    'SSO Setup Assistant が両方のコンソールで検出した内容から {at} に作成しました。時刻はすべて UTC です。パスワードが含まれることはありません。',
  'record.about': 'セットアップの対象',
  'record.begun': 'セットアップの開始',
  'record.unknown': '不明',
  'record.no-time': '時刻不明',

  'record.open': '未確認の事項',
  'record.open.none':
    '未確認の事項はありません。すべての値がそれぞれのコンソールで検出されたか、公開されています。',
  'record.open.value.file':
    '{setting} はファイルから取り込んだ値です。コンソールでもメタデータでも確認されていません。',
  'record.open.value.typed':
    '{setting} は手動で貼り付けまたは入力された値です。コンソールでもメタデータでも確認されていません。',
  'record.open.not-seen-saved':
    '{field} に書き込みましたが、保存されたことはコンソールで確認されていません。',
  'record.open.saved-other':
    '{field} に書き込みましたが、コンソールには別の値が保存済みと表示されています: {value}',
  'record.open.step-by-hand':
    '手順「{step}」は手動で完了にされたもので、完了は検出されていません。',
  'record.open.step-handed-over':
    '手順「{step}」はファイルによると完了していますが、完了は検出されていません。',
  'record.open.step-open': '手順「{step}」は未完了です。',
  'record.open.step-stale': '手順「{step}」の完了後に変更がありました。',
  'record.open.test': 'サインインは検出されていません: {way}。',
  'record.open.certificate-unseen':
    'Entra の一覧を検出していないため、この証明書がアクティブなものかどうかは確かではありません。',
  'record.open.metadata-unasked':
    'Microsoft のメタデータとは照合していません。照会が行われていないためです。',
  'record.open.check': '検査「{check}」はまだ判定できません。{needs}',

  'record.settings': '設定の内容と場所',
  'record.settings.none': 'わかっている値はまだありません。',
  'record.source.page': 'ページで読み取り、{at}',
  'record.source.metadata': 'Microsoft のメタデータから、{at}',
  'record.source.file': 'ファイルから、{at}',
  'record.source.typed': '手動で貼り付けまたは入力、{at}',
  'record.told': 'バックアップの記載: {how}',
  'record.written': 'アシスタントが書き込み、{at}',
  'record.confirmed.page': '{console} でも読み取り、{at}',
  'record.confirmed.metadata': 'Microsoft が公開、{at}',
  'record.confirmed.file': 'ファイルにもあり、{at}',
  'record.confirmed.typed': '手動でも貼り付けまたは入力、{at}',
  'record.confirmed.thumbprint': 'Entra で拇印がアクティブと表示、{at}',
  'record.confirmed.other-console': '{other} の表示も同じ、{at}',
  'record.confirmed.none': 'ほかになし',

  'record.certificate': '署名証明書',
  'record.certificate.none': '証明書は取り込まれていません。',
  'record.sha1': '拇印 (SHA-1)',
  'record.sha256': '拇印 (SHA-256)',
  'record.valid-from': '有効期間の開始',
  'record.valid-until': '有効期間の終了',

  'record.steps': '手順',
  'record.step.observed': 'アシスタントが検出',
  'record.step.by-hand': '手動で完了',
  'record.step.handed-over': 'ファイルによると完了',
  'record.step.stale': '完了後に変更あり',
  'record.step.open': '未完了',

  'record.tests': 'テスト',
  'record.way.sp': 'Sign on URL からのサインイン',
  'record.way.test': '「<entra>Test this application</entra>」からのサインイン',
  'record.way.tile': 'マイ アプリからのサインイン',
  'record.way.sign-out': 'サインアウト',
  'record.test.passed': '合格: {email} としてサインイン',
  'record.test.by-hand': '手動で完了、サインインは検出されていません',
  'record.test.not-passed': '未合格',
  'record.test.passed-before': '{email} として合格、その後に設定が変更されています',
  'record.test.failed': '最後の試行で失敗',
  'record.test.failed.code': '最後の試行で AADSTS{code} により失敗',
  'record.test.signed-out': '合格: サインアウト済み',

  'record.closing': 'テストの後',
  'record.closing.open': '未完了',
  'record.closing.done': '完了',
  'record.closing.despite.both': '設定のテスト合格と別の入り口の確認より前に完了',
  'record.closing.despite.tested': '設定のテスト合格より前に完了',
  'record.closing.despite.way-in': '別の入り口の確認より前に完了',

  'record.findings': '残っている警告とエラー',
  'record.findings.none': 'テスト前の検査で指摘された点はありません。',

  'record.before': '以前の内容',
  'record.before.none':
    '置き換えられたものは検出されていません。使用中の設定は検出されず、書き込んだのは空の欄だけです。',
  'record.was-live.yes': 'はい',
  'record.was-live.no': '検出されず',
  'record.now.unseen': '保存は確認されていません',

  'record.column.setting': '設定',
  'record.column.console': 'コンソール',
  'record.column.value': '値',
  'record.column.source': '値の出所',
  'record.column.confirmed': 'ほかの裏付け',
  'record.column.number': '番号',
  'record.column.tutorial': 'チュートリアルでの位置',
  'record.column.step': '手順',
  'record.column.how': '方法',
  'record.column.when': '日時',
  'record.column.test': 'テスト',
  'record.column.outcome': '結果',
  'record.column.verdict': '判定',
  'record.column.check': '検査',
  'record.column.why': '理由',
  'record.column.field': '欄',
  'record.column.before': '以前',
  'record.column.was-live': '使用中だった',
  'record.column.now': '現在の保存値',
};

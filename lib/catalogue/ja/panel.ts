import type { panel as source } from '../en/panel.ts';
import type { Translated } from '../translated.ts';

/** What the panel says around the guide: its controls, outcomes, refusals and failures. */
export const panel: Translated<typeof source> = {
  'app.name': 'SSO Setup Assistant',
  'app.independent': 'Microsoft および Image Relay から独立しています。',

  'first.title': 'Microsoft Entra ID を Image Relay に接続',
  'first.what':
    'アシスタントが Microsoft のチュートリアルに沿ってご案内します。一方のコンソールの表示を読み取り、入力する内容を見ていただいたうえで、もう一方に入力します。「<relay>Save</relay>」、「<relay>Create</relay>」、「<entra>Assign</entra>」を押すのは、ご自身が押したボタンにそう書かれている場合だけです。',
  'first.privacy':
    '設定はこのコンピューターの外に出ません。アシスタントは、Entra 管理センターとお使いの Image Relay サイトでのみ動作します。送信できる唯一の要求は Microsoft の公開メタデータへのもので、ご自身が求めたときにだけ送信します。',
  'first.roles':
    '必要なもの: Entra のクラウド アプリケーション管理者 (Cloud Application Administrator) とユーザー管理者 (User Administrator)、Image Relay の Master Admin、シングル サインオン対応の Image Relay プラン。',
  'first.company': 'どの Image Relay サイトをセットアップしますか?',
  'first.company.open': 'タブで表示中',
  'first.company.type': '会社名またはアドレス',
  'first.company.hint': '例: larkspur、https://larkspur.imagerelay.com',
  'first.company.wrong':
    'これは会社の Image Relay サイトのアドレスではありません。「.imagerelay.com」の前の部分を入力してください。',
  'first.start': '{host} で開始',
  'first.hand-over': 'セットアップの半分を引き継いでいます',
  'start.names': '両方のコンソールで使うテスト用の名前',
  'start.names.proposed':
    'Entra ではテスト ユーザー「{displayName}」（ユーザー名「{userName}」）、Image Relay では {companyName} の {firstName} {lastName} と権限「{permissionTitle}」。',
  'start.names.change': '名前を変更する',
  'advance.switch': '手順が完了したら自動的に次のページへ移動する',
  'advance.went': '前の手順が完了したので「{page}」へ移動しました。',
  'advance.near': '前の手順が完了しました。ここから先は手動で進めてください: {where}',
  'advance.stay': '今後はここにとどまる',
  'first.start.empty': '開始',

  'language.label': 'このパネルの言語',
  'text.quoted': '「{text}」',

  'progress.label': '進行状況',
  'progress.text': '{total} 個中 {done} 個の手順が完了',
  'company.label': 'Image Relay サイト',

  'now.heading': '今すること',
  'now.go': 'そこへ移動',
  'now.where': '場所',
  'now.waits': '完了の条件',
  'now.notes': '知っておくと役立つこと',
  'now.values': '手動でコピーする値',
  'now.tick': '手動で完了にする',
  'now.tick.hint': '実行したのにアシスタントが検出しなかった場合だけ使ってください。',
  'now.reopened': 'コンソールの表示では完了していますが、ご自身で完了のチェックを外しています。',
  'now.tick.back': 'やはり完了にする',
  'part.met': '完了',
  'part.open': '未完了',

  'all-done.title': 'シングル サインオンが機能しています',
  'all-done.text':
    'すべての手順が完了し、テスト ユーザーがサインインしました。次は、Entra でほかのユーザーを割り当てることができます。現在業務で利用しているユーザーを SSO 専用グループに移すのは最後にし、Master Admin を 1 人はそのグループの外に残してください。',
  'all-done.session-control':
    'Microsoft のチュートリアルでは、次の手順として Defender for Cloud Apps によるセッション制御が挙げられています。',

  'test.start.sp': 'Sign on URL でテストを開始',
  'test.start.test': '「<entra>Test this application</entra>」でテストを開始',
  'test.start.tile': 'マイ アプリでテストを開始',
  'test.waiting':
    'テスト ユーザーが Image Relay に到達するのを待っています。開始時刻: {time, time, short}。',
  'test.passed': '{email} としてサインインしました。',
  'test.sight':
    'アシスタントに Microsoft のサインインを見せてよいかを、ブラウザーが確認することがあります。アシスタントが見るのはテスト中だけで、パスワードは決して見ません。許可はその後返却します。',
  'test.private': 'プライベート ウィンドウでテスト',
  'test.private.why':
    'そこでは誰もサインインしていないため、先にサインアウトする必要はありません。',
  'test.private.how':
    'プライベート ウィンドウでは、許可されるまでアシスタントは何も検出できません。許可するには、ブラウザーの拡張機能の一覧で、この拡張機能の詳細を開いてください。許可しない場合は、Microsoft のページで「別のアカウントを使用する」を選ぶか、ご自身でテストして結果を下に入力してください。',

  'choices.heading': 'テスト用の名前',
  'choices.intro': '候補です。使用する前に変更できます。',
  'choices.displayName': 'テスト ユーザーの表示名',
  'choices.userName': 'テスト ユーザーのユーザー名',
  'choices.userName.hint': '@ の前の部分',
  'choices.firstName': '名',
  'choices.lastName': '姓',
  'choices.companyName': '会社',
  'choices.permissionTitle': '権限のタイトル',
  'choices.save': 'これらの名前を使用する',
  'choices.saved': '名前を保存しました。',

  'fill.heading': '入力する内容',
  'fill.page': '入力先: {host} の「{page}」',
  'fill.now': '現在',
  'fill.next': '入力後',
  'fill.empty': '空',
  'fill.on': 'チェックあり',
  'fill.off': 'チェックなし',
  'fill.include': '「{field}」に入力',
  'fill.overwrite': '「{field}」の現在の内容を置き換える',
  'fill.conflict': '別の値が入っています。置き換えのチェックを入れない限り、そのまま残ります。',
  'fill.same': 'すでに正しい値です。',
  'fill.right-already': '{count, plural, other {# 個のフィールドはすでに正しい値です}}',
  'fill.from-file':
    'ファイルから取り込んだ値で、まだ何も裏付けがありません。チェックを入れた場合にのみ入力します。先に送信者と照合してください。',
  'fill.unconfirmed':
    '未確認: まだどのコンソールにも表示されていません。この値が表示されるページを開くか、ご自身で比較してください。',
  'fill.button': '{count, plural, other {# 個のフィールドに入力}}',
  'fill.busy': '入力しています…',
  'fill.copy': '「{field}」をコピー',
  'fill.later': '「{page}」に今すぐ入力',
  'fill.put-back': '「{field}」を元に戻す',
  'fill.put-back.short': '元に戻す',
  'fill.results': '入力した内容',
  'fill.then-save':
    'ページを確認してから、ページの「<relay>Save</relay>」、「<relay>Create</relay>」、または「<entra>Assign</entra>」をご自身で押してください。その後も手順が完了にならない場合は、ページを再読み込みしてください。何が保持されたかをアシスタントが検出します。',
  'fill.other-company':
    '前面の Image Relay ページは {company} ではなく {host} のものです。このページには何も入力しません。',
  'fill.other-application':
    '前面のページは別のアプリケーションのものです。このページには何も入力しません。',
  'front.unknown':
    'アシスタントは前面のページを認識できません。手順の説明に従ってください。アシスタントが入力する値は、手順のところでコピーできます。',
  'fill.adopt': 'このセットアップに「{name}」を使用する',
  'fill.adopt.intro':
    '前面のアプリケーションの名前は「{name}」です。これが Image Relay 用のものであれば、使用することを選んでください。',

  'refusal.values-missing': 'まだわかりません: {needs}。',
  'refusal.certificate-not-active':
    '取り込んだ証明書は、Entra でアクティブと表示されている証明書ではありません。もう一度取り込んでください。',
  'refusal.certificate-not-listed':
    '取り込んだ証明書は、Entra のこのアプリケーションの一覧にありません。「<entra>SAML Signing Certificate</entra>」を開いて一覧を読み取らせるか、新しい証明書をもう一度取り込んでください。',
  'refusal.another-record':
    'このフォームは別のユーザーまたは別の対象のものなので、内容を変更しません。新しいエントリのフォームを開いてください。',
  'refusal.missing': 'ページでフィールドが見つかりませんでした。値をコピーして貼り付けてください。',
  'refusal.ambiguous':
    '複数のフィールドが該当するため、どれにも触れません。値をコピーして、正しい場所に貼り付けてください。',
  'refusal.proposed':
    'インポートした説明では、これがこのフィールドだとされています。先に確認してください。ページで見て確かめてから、「<own>repair.confirm.short</own>」を押してください。',
  'refusal.not-editable': '今はフィールドを変更できません。',
  'refusal.option-missing': '一覧にまだこのエントリがありません。',
  'refusal.option-ambiguous': '一覧の複数のエントリが該当するため、どれも選択しません。',

  'copy.short': 'コピー',
  'copy.done': '✓ コピー済み',
  'copy.done.said': 'コピーしました。',
  'copy.failed': '⚠ コピーできません',
  'copy.failed.said':
    'ブラウザーがコピーを許可しませんでした。値を選択して、ご自身でコピーしてください。',

  'values.heading': '取得した値',
  'values.none': 'まだありません。ページを開くと、ここに値が表示されます。',
  'values.copy': '{console} の「{setting}」をコピー',
  'values.used': '{console} の {field} に使用',
  'values.show': 'ページで示す: {setting}',
  'values.show.short': 'ページで示す',
  'values.from.page': '{console} で読み取り ({at, time, short})',
  'values.from.metadata': 'Microsoft のメタデータから ({at, time, short})',
  'values.from.file': 'ご自身のファイルから ({at, time, short})',
  'values.from.typed': 'ご自身で貼り付けまたは入力 ({at, time, short})',
  'console.entra': 'Entra',
  'console.image-relay': 'Image Relay',

  'refused.heading': '検出したが取り込まなかった値',
  'refused.foreign-host':
    '{setting}: ページに表示されているアドレスのホストが {host} ではないため、取り込みませんでした。サイトに独自のドメインがある場合は、Image Relay のサポートに問い合わせ、アドレスを手動でコピーして、手順を完了にしてください。',
  'refused.same-address':
    '{setting}: ページでは両方に同じアドレスが表示されているようです。どちらも取り込みませんでした。ページで比較し、手動でコピーしてください。',
  'refused.tenants-disagree':
    '{setting}: ページのアドレスが異なるテナントのものです。ページからは何も取り込みませんでした。',
  'refused.another-application':
    '{setting}: アドレスが別のアプリケーションのものです。取り込みませんでした。',
  'refused.several-users':
    '{setting}: テスト ユーザーに該当するエントリが複数あるため、どれも取り込みませんでした。テスト ユーザーに別の名前を選ぶか、手順を手動で完了にしてください。',

  'more.heading': 'その他',

  'over.button': '最初からやり直す',
  'over.question':
    '最初からやり直しますか? {host} について取得した値と完了のチェックは削除されます。コンソールの内容は変わりません。',
  'over.yes': '削除して最初からやり直す',
  'over.question.unreadable':
    '最初からやり直しますか? 読み取れないデータは退避され、ファイルとして保存できます。コンソールの内容は変わりません。',
  'over.yes.unreadable': '退避して最初からやり直す',
  'over.no': '残す',

  'live.page': '現在のページ: {page}。',
  'live.step-done': '完了: {step}。',
  'live.saved': '保存され、正しい値です: {fields}。',
  'live.saved-other': '別の値で保存されました: {fields}。下を確認してください。',
};

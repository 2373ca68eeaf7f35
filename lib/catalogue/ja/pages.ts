import type { pages as source } from '../en/pages.ts';
import type { Translated } from '../translated.ts';

/** The pages beside the panel, and the states in which the panel cannot work. */
export const pages: Translated<typeof source> = {
  'permission.missing': 'アシスタントにコンソールへのアクセス許可がありません',
  'permission.missing.why':
    'ブラウザーが、Entra 管理センターと Image Relay での動作を許可しなくなりました。そのため、アシスタントは何も検出せず、何も入力しません。すでにわかっている内容は保持されています。',
  'permission.allow': '両方のコンソールで許可する',
  'permission.policy':
    'ブラウザーが許可を求めない場合は、会社のポリシーで決まっています。ブラウザーの管理者に問い合わせてください。',
  'offline.what':
    'このコンピューターはオフラインのため、コンソールに接続できません。失われるものはありません。オンラインに戻ってから続けてください。',
  'loading.what': '記録した内容を読み取っています…',
  'front.elsewhere':
    '前面のタブはどちらのコンソールでもありません。「<own>now.go</own>」を押すと、正しいコンソールに移動します。',
  'front.begin': '{host} もセットアップする',
  'updated.what':
    '拡張機能がバージョン {version} に更新されました。セットアップは以前のままです。コンソールのページが検出されなくなった場合は、そのページを再読み込みしてください。',
  'updated.dismiss': '了解',

  'welcome.title': '手順を追って Microsoft Entra ID を Image Relay に接続',
  'welcome.what':
    '2 つのコンソールの横のパネルが、Microsoft のチュートリアルに沿ってご案内します。今どこにいるかを把握して次にすることを示し、アドレスと証明書を一方のコンソールからもう一方に受け渡します。',
  'welcome.does': 'すること',
  'welcome.does.reads': '2 つのコンソールに表示されたシングル サインオンの設定を読み取ります。',
  'welcome.does.fills':
    '各値を現在の内容と並べて見ていただいたうえで、もう一方のコンソールに入力します。',
  'welcome.does.checks': '実際のサインインが成功したことを見届けてから、作業を完了とします。',
  'welcome.not': '決してしないこと',
  'welcome.not.saves':
    'ご自身が押したボタンにそう書かれていない限り、保存や作成、割り当てはしません。',
  'welcome.not.sends':
    '誰にも何も送信しません。設定はこのコンピューターの外に出ません。送信できる唯一の要求は Microsoft の公開メタデータへのもので、ご自身が求めたときにだけ送信します。',
  'welcome.not.elsewhere':
    'ほかのサイトは見ません。パスワードも、押したボタンに保持すると書かれている場合のテスト ユーザーの最初のものを除き、見ません。',
  'welcome.permissions': '許可されていること',
  'welcome.permissions.hosts':
    'entra.microsoft.com (ページ内のフレームを含む) と imagerelay.com でのデータの読み取りと変更: ページを認識し、ご自身が確認したフィールドに入力するため。',
  'welcome.permissions.storage': 'ストレージ: 進行状況をこのコンピューターに保持するため。',
  'welcome.permissions.metadata':
    'login.microsoftonline.com: 証明書を取得させるときとテストを開始するときにだけ要求し、テストの後に返します。',
  'welcome.start': '開始方法',
  'welcome.start.panel':
    'アドレス バーの横にある拡張機能のアイコンを押してください。パネルが開きます。',
  'welcome.start.console':
    'お使いの Image Relay サイトと Entra 管理センターを開き、パネルに従ってください。',
  'welcome.rehearse': '先に練習する',
  'welcome.rehearse.what':
    'この拡張機能のソースには、練習用のコンソールが付属しています。両方のサイトに似せてあり、ご自身のコンピューターの中だけで実際にサインインできます。1 つのコマンドで起動する方法は、README に書かれています。',
  'welcome.options': '言語とその他のオプション',
  'welcome.picture':
    'Image Relay の設定の横にあるパネル。入力した直後で、各フィールドとその結果が並んでいます。',

  'options.title': 'オプション',
  'options.behaviour': 'アシスタントの動作',
  'options.saved': '変更はすぐに有効になります。',
};

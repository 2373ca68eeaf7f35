import type { guide as source } from '../en/guide.ts';
import type { Translated } from '../translated.ts';

/** The guide: its sections, steps, notes, and what a step waits for. */
export const guide: Translated<typeof source> = {
  'section.read-first': '最初に: Image Relay のアドレスの読み取り',
  'section.gallery': 'ギャラリーからの Image Relay の追加',
  'section.configure-entra': 'Microsoft Entra SSO の構成',
  'section.test-user': 'Microsoft Entra テスト ユーザーの作成',
  'section.assign': 'Microsoft Entra テスト ユーザーの割り当て',
  'section.configure-image-relay': 'Image Relay SSO の構成',
  'section.image-relay-user': 'Image Relay テスト ユーザーの作成',
  'section.test': 'SSO のテスト',

  'step.read-image-relay.title': 'Image Relay の Single Sign On Settings を開く',
  'step.read-image-relay.what':
    'このページには、Entra で必要になる Metadata URL と Assertion Consumer URL が表示されます。アシスタントが両方を読み取ります。',
  'step.read-image-relay.where':
    'Image Relay: 「<relay>Admin</relay>」 > 「<relay>Account Settings</relay>」 > 「<relay>Single Sign On Settings</relay>」の下部',
  'step.sign-in-entra.title': 'Entra 管理センターにサインインする',
  'step.sign-in-entra.what':
    '少なくともクラウド アプリケーション管理者としてサインインしてください。',
  'step.sign-in-entra.where': 'entra.microsoft.com',
  'step.open-gallery.title': 'アプリケーション ギャラリーを開く',
  'step.open-gallery.what': 'ギャラリーには、Image Relay 用のエントリが用意されています。',
  'step.open-gallery.where':
    'Entra: 「<entra>Entra ID</entra>」 > 「<entra>Enterprise apps</entra>」 > 「<entra>New application</entra>」 (以前は「<entra>Identity</entra>」 > 「<entra>Applications</entra>」)',
  'step.find-app.title': 'Image Relay を検索する',
  'step.find-app.what': 'アシスタントで検索ボックスに入力し、正しいエントリを表示させてください。',
  'step.find-app.where': 'Entra: 「<entra>Browse Microsoft Entra Gallery</entra>」の検索ボックス',
  'step.add-app.title': 'Image Relay を追加する',
  'step.add-app.what':
    'タイル「<entra>Image Relay</entra>」を選択し、名前は変えずに「<entra>Create</entra>」を押して、概要が開くまで待ってください。',
  'step.add-app.where':
    'Entra: ギャラリー > 「<entra>Image Relay</entra>」 > 「<entra>Create</entra>」',
  'step.open-single-sign-on.title': 'アプリケーションのシングル サインオン ページを開く',
  'step.open-single-sign-on.what': 'アプリケーションの SAML 設定はすべてここにあります。',
  'step.open-single-sign-on.where':
    'Entra: 「<entra>Enterprise apps</entra>」 > 「<entra>Image Relay</entra>」 > 「<entra>Manage</entra>」 > 「<entra>Single sign-on</entra>」',
  'step.choose-saml.title': 'SAML を選択する',
  'step.choose-saml.what':
    'タイル「<entra>SAML</entra>」を選択してください。Image Relay はほかの方式に対応していません。',
  'step.choose-saml.where': 'Entra: 「<entra>Select a single sign-on method</entra>」',
  'step.basic-saml.title': '基本的な SAML 構成に入力する',
  'step.basic-saml.what':
    '「<entra>Basic SAML Configuration</entra>」の横の鉛筆を押し、アシスタントでアドレスを入力してから、「<entra>Save</entra>」を押してペインを閉じてください。',
  'step.basic-saml.where': 'Entra: SAML ページ、カード 1',
  'step.certificate.title': '署名証明書を取り込む',
  'step.certificate.what':
    'Image Relay は、この証明書ですべてのサインインを検証します。Microsoft のメタデータから取り込むか、「<entra>Certificate (Base64)</entra>」をダウンロードしてください。',
  'step.certificate.where': 'Entra: SAML ページ、カード 3。次にこのパネル',
  'step.copy-urls.title': 'Login URL と Logout URL を読み取る',
  'step.copy-urls.what':
    '「<entra>Set up Image Relay</entra>」までスクロールしてください。アシスタントがそこのアドレスを読み取ります。',
  'step.copy-urls.where': 'Entra: SAML ページ、カード 4',
  'step.open-users.title': 'ユーザーの一覧を開く',
  'step.open-users.what': 'ここでは、少なくともユーザー管理者ロールが必要です。',
  'step.open-users.where': 'Entra: 「<entra>Users</entra>」 > 「<entra>All users</entra>」',
  'step.create-user.title': 'テスト ユーザーを作成する',
  'step.create-user.what':
    '「<entra>New user</entra>」 > 「<entra>Create new user</entra>」を押し、アシスタントで名前を入力し、パスワードを書き留めてから、「<entra>Review + create</entra>」と「<entra>Create</entra>」を押してください。',
  'step.create-user.where': 'Entra: 「<entra>Create new user</entra>」',
  'step.open-assignments.title': 'アプリケーションのユーザーとグループを開く',
  'step.open-assignments.what':
    'Image Relay にサインインできるのは、ここで割り当てられたユーザーだけです。',
  'step.open-assignments.where':
    'Entra: 「<entra>Enterprise apps</entra>」 > 「<entra>Image Relay</entra>」 > 「<entra>Users and groups</entra>」',
  'step.assign-user.title': 'テスト ユーザーを割り当てる',
  'step.assign-user.what':
    '「<entra>Add user/group</entra>」、次に「<entra>Users</entra>」の下のエントリを押し、アシスタントで検索ボックスに入力し、テスト ユーザーを選択してから、「<entra>Select</entra>」と「<entra>Assign</entra>」を押してください。',
  'step.assign-user.where':
    'Entra: 「<entra>Users and groups</entra>」 > 「<entra>Add user/group</entra>」',
  'step.sign-in-image-relay.title': 'Image Relay に管理者としてサインインする',
  'step.sign-in-image-relay.what':
    '別のウィンドウを使ってもかまいません。テストに合格するまで開いたままにしてください。',
  'step.sign-in-image-relay.where': 'お使いの Image Relay サイト',
  'step.open-permissions.title': 'Users & Permissions を開く',
  'step.open-permissions.what': '権限グループとユーザーはここで管理されています。',
  'step.open-permissions.where':
    'Image Relay: 「<relay>Admin</relay>」 > 「<relay>Users & Permissions</relay>」',
  'step.create-permission.title': 'SSO 専用の権限を作成する',
  'step.create-permission.what':
    '「<relay>Create New Permission</relay>」を押し、アシスタントでタイトルとチェック ボックスを入力してから、「<relay>Save</relay>」を押してください。',
  'step.create-permission.where':
    'Image Relay: 「<relay>Users & Permissions</relay>」 > 「<relay>Create New Permission</relay>」',
  'step.open-sso-settings.title': 'Single Sign On Settings を開く',
  'step.open-sso-settings.what': 'Entra のアドレスと証明書をここに入力します。',
  'step.open-sso-settings.where':
    'Image Relay: 「<relay>Admin</relay>」 > 「<relay>Account Settings</relay>」 > 「<relay>Single Sign On Settings</relay>」',
  'step.saml-settings.title': 'SAML Settings に入力する',
  'step.saml-settings.what':
    '「<relay>Update Certificate</relay>」の中の証明書も含めて、アシスタントでフォーム全体に入力してください。内容を確認してから、「<relay>Save</relay>」を押してください。',
  'step.saml-settings.where': 'Image Relay: 「<relay>Single Sign On Settings</relay>」',
  'step.create-sso-user.title': 'Image Relay テスト ユーザーを作成する',
  'step.create-sso-user.what':
    '「<relay>Create SSO User</relay>」を押し、アシスタントでフォームに入力してから、「<relay>Create</relay>」を押してください。',
  'step.create-sso-user.where':
    'Image Relay: 「<relay>Users & Permissions</relay>」 > 「<relay>Create SSO User</relay>」',
  'step.test-sign-on-url.title': 'Sign on URL からサインインする',
  'step.test-sign-on-url.what':
    '先に Image Relay からサインアウトしてください。その後、テストを開始し、テスト ユーザーとしてサインインしてください。',
  'step.test-sign-on-url.where': 'Image Relay のアドレス (新しいタブ)',
  'step.test-this-application.title': '「<entra>Test this application</entra>」からサインインする',
  'step.test-this-application.what':
    '先に Image Relay からサインアウトしてください。その後、テストを開始し、SAML ページで「<entra>Test</entra>」を押してください。',
  'step.test-this-application.where': 'Entra: SAML ページ、カード 5',
  'step.test-my-apps.title': 'マイ アプリからサインインする',
  'step.test-my-apps.what':
    '先に Image Relay からサインアウトしてください。その後、テストを開始し、テスト ユーザーとしてタイル「<entra>Image Relay</entra>」を押してください。',
  'step.test-my-apps.where': 'myapps.microsoft.com',

  'note.wizard':
    'Microsoft 365 管理センターにある Microsoft のアプリ構成ウィザードでも、アプリケーションを追加できます。その方法で追加したものや、以前から追加されているものも同じように認識されるので、それを開いてください。',
  'note.values-not-real':
    'Microsoft のチュートリアルにあるアドレスはパターンです。正しいアドレスはお使いの Image Relay サイトから読み取ります。Image Relay のサポート チームに確認することもできます。',
  'note.same-urls': 'Login URL と Logout URL は同じアドレスのことがあります。Entra では正常です。',
  'note.name-id-email':
    'Image Relay は、ユーザーをメール アドレスで識別します。Entra でのテスト ユーザーのユーザー名は、Image Relay のメール アドレスと完全に一致する必要があります。',
  'note.folder-access':
    'Image Relay では、権限のフォルダーは最初の保存後に初めて表示されます。フォルダーがないと、その権限のユーザーには空のライブラリが表示されます。',
  'note.master-admin':
    'プランによっては、このページが Master Admin にしか表示されないことや、シングル サインオンがないことがあります。エントリがない場合は、Master Admin または Image Relay の営業チームに問い合わせてください。',
  'note.only-test-user':
    'このグループはテスト ユーザー用です。テストに合格するまで、現在業務で利用しているユーザーを移さないでください。',
  'note.jit-duplicates':
    'Just-In-Time は、Entra での名前が Image Relay のメールアドレスと異なる人ごとに新しいユーザーを作成します。有効にする前に何人かを比べてください。',
  'note.test-as-test-user':
    'テスト ユーザーとしてテストしてください。ご自身のアカウントは割り当てられていないため、AADSTS50105 になります。',
  'note.reply-url-missing':
    'チュートリアルには Reply URL の記載がありませんが、Entra では必要です。これは Image Relay の Assertion Consumer URL です。',
  'note.first-password':
    '最初のサインインで、Entra がテスト ユーザーに新しいパスワードを求めます。',

  'fact.seen': 'ページを検出した',
  'fact.application': 'テナントでアプリケーションを検出した',
  'fact.filled': '検索に入力した',
  'fact.certificate': '証明書を取り込み済みで、それがアクティブな証明書である',
  'fact.saved-with-form': '証明書を入力し、その後でフォームを保存した',
  'fact.test': 'テスト ユーザーが Image Relay に到達した',
  'fact.known': '{console} で「{setting}」を読み取った',
  'fact.equal': '{console} に「{setting}」が保存されている',
};

import type { preflight as source } from '../en/preflight.ts';
import type { Translated } from '../translated.ts';

/** The check before the test: what is looked at, what was expected, and what it means where it differs. */
export const preflight: Translated<typeof source> = {
  'preflight.heading': 'テスト前の検査',
  'preflight.summary':
    '合格 {passed} 件、{warnings, plural, other {警告 # 件}}、{failures, plural, other {不合格 # 件}}、未判定 {unknown} 件',
  'preflight.what':
    '両方のコンソールに表示された内容を比較します。何も変更せず、何も送信しません。',
  'preflight.verdict.pass': '合格',
  'preflight.verdict.warning': '警告',
  'preflight.verdict.failure': '不合格',
  'preflight.verdict.unknown': '未判定',
  'preflight.expected': '想定',
  'preflight.found': '実際',
  'preflight.passed': '合格した項目',
  'preflight.go': '手順へ移動',
  'preflight.go.named': '手順「{step}」へ移動して確認: {check}',

  'preflight.rule.identifier': 'Identifier が Image Relay の Metadata URL である',
  'preflight.rule.identifier-unique': 'ほかのアプリケーションに同じ Identifier がない',
  'preflight.rule.reply-url': 'Reply URL が Image Relay の Assertion Consumer URL である',
  'preflight.rule.sign-on-url': 'Sign on URL がご自身の会社のものである',
  'preflight.rule.login-url': 'Login URL が Entra の表示と同じである',
  'preflight.rule.logout-url': 'Logout URL が Entra の表示と同じである',
  'preflight.rule.not-swapped': '値の入れ違いがない',
  'preflight.rule.certificate': '証明書を読み取れる',
  'preflight.rule.certificate-time': '証明書が今日有効である',
  'preflight.rule.certificate-key': '証明書のキーの強度が十分である',
  'preflight.rule.one-certificate': '証明書が 1 つだけである',
  'preflight.rule.certificate-active': '証明書がアクティブなものである',
  'preflight.rule.certificate-saved': 'Image Relay に証明書が保存されている',
  'preflight.rule.certificate-issuer': '証明書が Entra で作成されたものである',
  'preflight.rule.name-id-format': 'Name Id Format がメール アドレスである',
  'preflight.rule.name-id-source': 'Entra がユーザー プリンシパル名を送信する',
  'preflight.rule.test-user': 'テスト ユーザーの名前が両方で同じである',
  'preflight.rule.binding': '要求に POST バインディングを使用する',
  'preflight.rule.authn-context': 'どのサインイン方法も受け入れる',
  'preflight.rule.assignment': 'テスト ユーザーが割り当てられている',
  'preflight.rule.jit-group': '新規ユーザーに SSO 専用の権限が付与される',
  'preflight.rule.sso-only': '権限がシングル サインオン専用である',
  'preflight.rule.placeholders': 'サンプル テキストが残っていない',
  'preflight.rule.one-company': 'すべてが 1 つの Image Relay サイトのものである',
  'preflight.rule.one-tenant': 'すべてが 1 つの Entra テナントのものである',
  'preflight.rule.one-application': 'すべてが 1 つのアプリケーションのものである',
  'preflight.rule.application-kind':
    'アプリケーションが SAML を使うエンタープライズ アプリケーションである',
  'preflight.rule.from-gallery': 'アプリケーションがギャラリーのものである',
  'preflight.rule.metadata-login-url': 'Microsoft が Login URL を公開している',
  'preflight.rule.metadata-logout-url': 'Microsoft が Logout URL を公開している',
  'preflight.rule.metadata-identifier': 'Microsoft が Entra Identifier を公開している',
  'preflight.rule.metadata-certificate': 'Microsoft が証明書を公開している',
  'preflight.rule.metadata-signature': 'Microsoft のメタデータが署名されている',

  'preflight.expected.identifier': 'Entra で Image Relay の表示と完全に同じ: {expected}',
  'preflight.expected.identifier-unique':
    'この Identifier を持つアプリケーションは 1 つ: {expected}',
  'preflight.expected.reply-url': 'Entra で Image Relay の表示と完全に同じ: {expected}',
  'preflight.expected.sign-on-url': '{expected}',
  'preflight.expected.login-url':
    '「<entra>Set up Image Relay</entra>」の「<entra>Login URL</entra>」: {expected}',
  'preflight.expected.logout-url':
    '「<entra>Set up Image Relay</entra>」の「<entra>Logout URL</entra>」: {expected}',
  'preflight.expected.not-swapped': '{expected}',
  'preflight.expected.certificate': 'Entra からダウンロードした形の Base64 の証明書',
  'preflight.expected.certificate-time': '今日有効で、その後も 30 日間有効',
  'preflight.expected.certificate-key': '2048 ビット以上の RSA',
  'preflight.expected.one-certificate': '証明書 1 つ',
  'preflight.expected.certificate-active': 'Entra に表示されている拇印: {expected}',
  'preflight.expected.certificate-saved': 'Entra から取り込んだ証明書: {expected}',
  'preflight.expected.certificate-issuer': '発行者は {expected}',
  'preflight.expected.name-id-format': '{expected}',
  'preflight.expected.name-id-source': '{expected}',
  'preflight.expected.test-user': 'Entra と同じ: {expected}',
  'preflight.expected.binding': '{expected}',
  'preflight.expected.authn-context': '特定のサインイン方法を要求しない',
  'preflight.expected.assignment': '「<entra>Users and groups</entra>」に {expected}',
  'preflight.expected.jit-group': '権限「{expected}」による Just-In-Time プロビジョニング',
  'preflight.expected.sso-only':
    '「<relay>This Group can only sign-in via Single Sign On</relay>」: {expected}',
  'preflight.expected.placeholders': 'すべてがご自身の名前とアドレス',
  'preflight.expected.one-company': '{expected} のみ',
  'preflight.expected.one-tenant': 'テナント {expected} のみ',
  'preflight.expected.one-application': 'アプリケーション {expected} のみ',
  'preflight.expected.application-kind':
    '「<entra>Enterprise apps</entra>」の「<entra>Image Relay</entra>」、SAML 方式',
  'preflight.expected.from-gallery': 'ギャラリーのエントリ「<entra>Image Relay</entra>」',
  'preflight.expected.metadata-login-url': 'Microsoft のメタデータ: {expected}',
  'preflight.expected.metadata-logout-url': 'Microsoft のメタデータ: {expected}',
  'preflight.expected.metadata-identifier': 'Microsoft のメタデータ: {expected}',
  'preflight.expected.metadata-certificate': 'Microsoft のメタデータ: {expected}',
  'preflight.expected.metadata-signature': 'Microsoft の有効な署名があるメタデータ',

  'preflight.reason.another-scheme':
    '一方は http、もう一方は https で始まっています。Entra では別のアドレスとして扱われます。',
  'preflight.reason.another-slash':
    '一方だけがスラッシュで終わっています。Entra では別のアドレスとして扱われます。',
  'preflight.reason.another-case':
    '大文字と小文字が異なるため、別の値として扱われる可能性があります。同じにしてください。',
  'preflight.reason.another-host': 'アドレスが別のホストのものです。',
  'preflight.reason.differs': '2 つが同じではありません。値をもう一度コピーしてください。',
  'preflight.reason.identifier-taken':
    'Entra によると、別のアプリケーションにこの Identifier があります。「<entra>Enterprise apps</entra>」で 2 つ目の「<entra>Image Relay</entra>」を探し、それを使用するか、そこから Identifier を削除してください。',
  'preflight.reason.user-access-url':
    'これは、タイルを開くための「<entra>User access URL</entra>」です。Image Relay は「<entra>Login URL</entra>」に要求を送信する必要があります。',
  'preflight.reason.entra-identifier':
    'これは「<entra>Microsoft Entra Identifier</entra>」です。その横の「<entra>Login URL</entra>」または「<entra>Logout URL</entra>」を使ってください。',
  'preflight.reason.metadata-address':
    'これは「<entra>App Federation Metadata Url</entra>」です。アプリケーションの情報を示すもので、サインインには使えません。',
  'preflight.reason.sign-out-address':
    'これはサインアウト用のアドレスです。サインインには「<entra>Login URL</entra>」を使ってください。',
  'preflight.reason.not-a-login-url':
    'これは Microsoft の SAML サインインのアドレスではありません。途中で切れている可能性があります。もう一度コピーしてください。',
  'preflight.reason.not-a-logout-url':
    'これは Microsoft のサインアウトのアドレスではありません。途中で切れている可能性があります。もう一度コピーしてください。',
  'preflight.reason.another-tenant':
    'アドレスの ID が別のテナントのものです。全員が別の組織のサインインに送られてしまいます。',
  'preflight.reason.swapped': 'これは別のフィールドの値です。2 つが入れ違っています。',
  'preflight.reason.certificate-unreadable':
    '取り込んだものは、読み取れる証明書ではありません。もう一度取り込んでください。',
  'preflight.reason.certificate-expired':
    '証明書の期限が切れています。Entra で新しい証明書を作成し、アクティブにして取り込んでください。',
  'preflight.reason.certificate-not-yet':
    '証明書はまだ有効期間前です。有効になるまで待つか、このコンピューターの時計を確認してください。',
  'preflight.reason.certificate-ends-soon':
    '証明書の期限は 30 日たたないうちに切れ、それ以降はすべてのサインインが失敗します。今のうちに後継の証明書を計画してください。',
  'preflight.reason.weak-key':
    'キーが短すぎて安全ではありません。Entra で新しい証明書を作成してください。',
  'preflight.reason.not-rsa':
    'Entra は RSA キーで署名します。この証明書は、署名に使われるものではない可能性があります。',
  'preflight.reason.several-certificates':
    'Entra にこのアプリケーションの証明書が複数あります。Image Relay に入れるのは、アクティブなものだけです。',
  'preflight.reason.not-active':
    '取り込んだ証明書は、Entra が署名に使う証明書ではありません。アクティブなものを取り込んでください。',
  'preflight.reason.another-certificate':
    'Image Relay に別の証明書が入っているため、すべてのサインインが拒否されます。もう一度入力して保存してください。',
  'preflight.reason.not-a-certificate':
    '証明書のボックスに、メタデータ、拇印、アドレスなど別のものが入っています。',
  'preflight.reason.custom-certificate':
    'この証明書は、ご自身のものか、ほかの誰かのものです。意図したものかもしれません。拇印を Entra と比較してください。',
  'preflight.reason.another-format':
    'Image Relay は Entra に別の形式の名前を要求しています。Image Relay はユーザーをメール アドレスで識別します。',
  'preflight.reason.entra-sends-another-format':
    'Entra は、別の形式で名前を送信する設定になっています。「<entra>Attributes & Claims</entra>」を確認してください。',
  'preflight.reason.mail-may-be-empty':
    'Entra はメール属性を送信します。メールボックスのないユーザーでは空になり、サインインできません。',
  'preflight.reason.another-source':
    'Entra は通常とは別の属性を送信します。この属性は、各ユーザーの Image Relay のメール アドレスと完全に一致する必要があります。',
  'preflight.reason.another-user':
    'Entra でのテスト ユーザーのユーザー名が Image Relay のメール アドレスと異なるため、Image Relay は該当するユーザーを見つけられません。',
  'preflight.reason.redirect-binding':
    'Image Relay は要求をもう一方の方法で送信します。Entra はどちらも受け入れますが、チュートリアルでは POST を選びます。',
  'preflight.reason.password-only':
    'Image Relay はパスワードによるサインインを要求しています。Windows Hello やほかの要素を使うユーザーは AADSTS75011 で拒否されます。一覧に、特定のコンテキストを指定しない選択肢があれば、それを選んでください。',
  'preflight.reason.not-assigned':
    'テスト ユーザーが割り当てられていないため、サインインは AADSTS50105 になります。',
  'preflight.reason.not-in-list':
    '検出した割り当ての一覧に、テスト ユーザーがありませんでした。その後に割り当てた場合は、一覧をもう一度開いてください。',
  'preflight.reason.jit-off':
    '新規ユーザーは、最初のサインインでは作成されません。テスト ユーザーはすでに存在するので、テストには合格できます。',
  'preflight.reason.no-group':
    'プロビジョニングはオンですが、新規ユーザーの権限を検出していません。権限を選んでください。選ばないと、新規ユーザーには何も表示されません。',
  'preflight.reason.another-group':
    '新規ユーザーに、このセットアップのものとは別の権限が付与されます。意図したものか確認してください。',
  'preflight.reason.not-sso-only':
    'この権限のユーザーは、パスワードでもサインインできます。チュートリアルでは、このボックスにチェックを入れます。',
  'preflight.reason.placeholder':
    'これはチュートリアルまたはフォームのサンプルです。ご自身の値を入れてください。',
  'preflight.reason.captured-elsewhere': '会社のサイトとは別のホストのアドレスを読み取りました。',
  'preflight.reason.two-companies-open':
    '別の会社の Image Relay も開いています。誤ってそちらに何も入力されないように、閉じてください。',
  'preflight.reason.tenants-mixed':
    '値が異なるテナントのものです。正しいテナントで、アプリケーションの SAML ページをもう一度開いてください。',
  'preflight.reason.two-tenants-open':
    '別のテナントも開いています。誤ってそこから何も取り込まれないように、閉じてください。',
  'preflight.reason.applications-mixed':
    '値が異なるアプリケーションのものです。正しいアプリケーションの SAML ページをもう一度開いてください。',
  'preflight.reason.two-applications-open':
    '別のアプリケーションも開いています。誤ってそこで何も変更されないように、閉じてください。',
  'preflight.reason.app-registration':
    'アプリの登録が開いています。ここには SAML によるシングル サインオンがありません。「<entra>Enterprise apps</entra>」にあります。',
  'preflight.reason.openid-application':
    'このアプリケーションのサインインは OpenID Connect で、SAML がありません。ギャラリーから「<entra>Image Relay</entra>」を追加してください。',
  'preflight.reason.non-gallery':
    'このアプリケーションは「<entra>Create your own application</entra>」で作成されています。機能する可能性はありますが、Image Relay 用の準備は何もされていません。',
  'preflight.reason.not-published':
    'Microsoft のメタデータがページの内容と異なります。ページを再読み込みしてから、メタデータをもう一度照会してください。',
  'preflight.reason.signature-invalid':
    'メタデータの署名が正しくありません。途中で変更されています。このメタデータからは何も取り込まず、別のネットワークから試してください。',
  'preflight.reason.signature-missing':
    'メタデータに署名がありません。Microsoft のメタデータには必ず署名があります。拇印を Entra と比較してください。',

  'preflight.needs.fact': '{console} で「{setting}」をまだ読み取っていません。',
  'preflight.gap.application': 'Entra でアプリケーションをまだ検出していません。',
  'preflight.gap.certificate': '証明書をまだ取り込んでいません。',
  'preflight.gap.certificate-again':
    '以前のバージョンではこれを保持していませんでした。証明書をもう一度取り込んでください。',
  'preflight.gap.saved-certificate':
    'Image Relay に証明書が表示されておらず、入力後のフォームの保存も検出していません。',
  'preflight.gap.metadata':
    'Microsoft のメタデータをまだ照会していません。証明書の手順で「<own>certificate.get</own>」を押してください。',
  'preflight.gap.template':
    'Entra から、アプリケーションの作成元の情報が得られていません。ギャラリーでタイル「<entra>Image Relay</entra>」を選んだのであれば、問題ありません。',
  'preflight.gap.tenant': 'テナントを示すアドレスがまだありません。',
  'preflight.gap.values': '比較する値がまだありません。',
};

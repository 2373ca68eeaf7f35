import type { certificate as source } from '../en/certificate.ts';
import type { Translated } from '../translated.ts';

/** The signing certificate: how it is brought, what was brought, and why it was not taken. */
export const certificate: Translated<typeof source> = {
  'certificate.heading': '署名証明書',
  'certificate.get': 'Microsoft から証明書を取得',
  'certificate.get.why':
    'このアプリケーションの Microsoft 公開メタデータを読み取ります。ブラウザーがサインイン ホストへのアクセス許可を求めます。Cookie は送信されません。',
  'certificate.get.needs':
    '先に Entra でアプリケーションの SAML ページを開いてください。メタデータのアドレスはそこで読み取ります。',
  'certificate.busy': 'メタデータを読み取っています…',
  'certificate.file': 'または、ダウンロードしたファイルを選択するか、ここにドロップ',
  'certificate.paste': 'または、証明書を貼り付け',
  'certificate.use-pasted': '貼り付けた証明書を使用する',
  'certificate.subject': 'サブジェクト',
  'certificate.no-subject': '(名前なし)',
  'certificate.thumbprint': '拇印',
  'certificate.validity': '有効期間',
  'certificate.more': 'すべての詳細',
  'certificate.issuer': '発行者',
  'certificate.serial': 'シリアル番号',
  'certificate.sha256': 'SHA-256',
  'certificate.key': 'キー',
  'certificate.key.size': '{kind}、{bits, plural, other {# ビット}}',
  'certificate.from-to': '{from, date, medium} ～ {to, date, medium}',
  'certificate.matches': 'Entra でアクティブと表示されている証明書です。',
  'certificate.differs':
    'Entra では別の証明書がアクティブと表示されています ({thumbprint})。SAML ページを再読み込みし、それでも異なる場合は、証明書をもう一度取り込んでください。',
  'certificate.unseen': 'Entra の一覧をまだ検出していないため、未確認です。',

  'certificate-choice.heading': 'どの証明書を使いますか?',
  'certificate-choice.active-known':
    '証明書が複数あります。サインインに署名するのは、Entra でアクティブと表示されている証明書だけなので、使用できるのはその証明書だけです。',
  'certificate-choice.active-unseen':
    '証明書が複数ありますが、Entra の一覧をまだ検出していません。Entra でアプリケーションの SAML ページを開くと、どれがアクティブかがここに表示されます。または、ご自身で拇印を比較してください。',
  'certificate-choice.none-active':
    'Entra では別の証明書がアクティブと表示されていますが ({thumbprint})、この中にはありません。Entra の SAML ページを再読み込みし、証明書をもう一度取り込んでください。',
  'certificate-choice.active': 'Entra でアクティブと表示されています。',
  'certificate-choice.use': 'この証明書を使用する',
  'certificate-choice.none': 'どれも使用しない',

  'certificate-warning.expired':
    'この証明書は期限切れのため、サインインに失敗することがあります。Entra で「<entra>New Certificate</entra>」を押し、保存してアクティブにしてから、その証明書を取り込んでください。',
  'certificate-warning.not-yet-valid':
    'この証明書はまだ有効期間前のため、有効になるまでサインインに失敗することがあります。日付とこのコンピューターの時計を確認してください。',
  'certificate-warning.weak-key':
    'この証明書のキーは短すぎて安全ではありません。Entra で「<entra>New Certificate</entra>」を押し、保存してアクティブにしてから、その証明書を取り込んでください。',

  'certificate-refusal.not-a-certificate':
    'これは証明書ではありません。Entra で「<entra>Certificate (Base64)</entra>」の横の「<entra>Download</entra>」を押し、そのファイルを取り込んでください。',
  'certificate-refusal.empty':
    '中身が空です。Entra で「<entra>Certificate (Base64)</entra>」の横の「<entra>Download</entra>」を押し、そのファイルを取り込んでください。',
  'certificate-refusal.thumbprint':
    'これは証明書を識別するための拇印にすぎません。Entra で「<entra>Certificate (Base64)</entra>」の横の「<entra>Download</entra>」を押し、そのファイルを取り込んでください。',
  'certificate-refusal.url':
    'これはアドレスです。このアドレスからは何も読み取っていません。「<own>certificate.get</own>」を押すか、Entra で「<entra>Certificate (Base64)</entra>」をダウンロードしてそのファイルを取り込んでください。',
  'certificate-refusal.private-key':
    '秘密キーが含まれています。秘密キーは所有者以外に渡してはならないものです。秘密キーは保持しておらず、ほかの内容も取り込んでいません。「<entra>Certificate (Base64)</entra>」のファイルを取り込んでください。',
  'certificate-refusal.pkcs12':
    'これはキー ストア (PFX) で、通常は秘密キーが含まれています。保持していません。「<entra>Certificate (Base64)</entra>」のファイルを取り込んでください。',
  'certificate-refusal.pkcs7':
    'これは PKCS #7 コンテナーで、証明書単体ではありません。Entra で「<entra>Certificate (Base64)</entra>」の横の「<entra>Download</entra>」を押し、そのファイルを取り込んでください。',
  'certificate-refusal.csr':
    'これは証明書の要求で、まだ誰にも署名されていません。Entra で「<entra>Certificate (Base64)</entra>」の横の「<entra>Download</entra>」を押し、そのファイルを取り込んでください。',
  'certificate-refusal.truncated':
    '証明書の一部が欠けています。先頭または末尾が切れています。「BEGIN CERTIFICATE」から「END CERTIFICATE」まで、両方の行を含めてすべてコピーするか、ダウンロードしたファイルを取り込んでください。',
  'certificate-refusal.damaged':
    '証明書のようですが、読み取れません。途中で内容が変更または追加されています。ダウンロードしたファイルそのものを取り込んでください。',
  'certificate-refusal.der-as-text':
    'これはバイナリ形式の証明書がテキストとして開かれたもので、途中で文字が失われています。ファイルそのものを取り込むか、「<entra>Certificate (Base64)</entra>」をダウンロードしてください。',
  'certificate-refusal.metadata-without-certificate':
    'このメタデータには署名証明書がありません。Entra でアプリケーションの SAML ページから「<entra>Federation Metadata XML</entra>」または「<entra>Certificate (Base64)</entra>」をダウンロードし、そのファイルを取り込んでください。',
  'certificate-refusal.other-metadata':
    'このメタデータは破損しているか、Entra のものではないため、証明書を取り込みませんでした。アプリケーションの SAML ページで「<entra>Federation Metadata XML</entra>」または「<entra>Certificate (Base64)</entra>」をダウンロードしてください。',
  'certificate-refusal.placeholder':
    'これは新しいアプリケーションで最初に表示されるプレースホルダーです。SAML ページを再読み込みしてから、証明書をもう一度取り込んでください。',
  'certificate-refusal.too-large':
    '証明書としては大きすぎるため、読み取りませんでした。「<entra>Certificate (Base64)</entra>」のファイルを取り込んでください。',
  'certificate-refusal.too-many':
    '証明書が多すぎて、選択できません。「<entra>Certificate (Base64)</entra>」のファイルを取り込んでください。',
  'certificate-refusal.permission':
    'ブラウザーは、許可がなければ Microsoft のメタデータを読み取れません。もう一度押して許可するか、ファイルを取り込んでください。',
  'certificate-refusal.no-address':
    'メタデータのアドレスがまだわかりません。Entra でアプリケーションの SAML ページを開いてから、もう一度押してください。',
  'certificate-refusal.unreachable':
    'Microsoft のメタデータを読み取れませんでした。接続を確認してもう一度押すか、ファイルを取り込んでください。',
  'certificate-refusal.too-slow':
    'Microsoft のメタデータが 10 秒以内に届かなかったため、何も取り込みませんでした。もう一度押すか、ファイルを取り込んでください。',
  'certificate-refusal.redirected':
    'メタデータのアドレスから別のアドレスに転送されましたが、転送先は開いていません。サインインを求めるプロキシなど、Microsoft との通信に何が介在しているかを確認するか、ファイルを取り込んでください。',
  'certificate-refusal.error-answer':
    'Microsoft からエラーが返されたため、何も取り込みませんでした。Entra でアプリケーションの SAML ページを再読み込みしてもう一度押すか、ファイルを取り込んでください。',
  'certificate-refusal.other-type':
    '返された内容は XML ではなく、Web ページなど別のものです。何も取り込みませんでした。Microsoft との通信に何が介在しているかを確認するか、ファイルを取り込んでください。',
  'certificate-refusal.metadata-too-large':
    '返された内容がメタデータとしては大きすぎるため、最後まで読み取りませんでした。後でもう一度押すか、ファイルを取り込んでください。',
  'certificate-refusal.declarations':
    'この XML は文書型またはエンティティを宣言しています。Microsoft のメタデータでは決してないことです。読み取らず、何も取り込みませんでした。アプリケーションの SAML ページで「<entra>Certificate (Base64)</entra>」をダウンロードしてください。',
  'certificate-refusal.too-deep':
    'この XML の要素は、メタデータではありえないほど深く入れ子になっています。読み取らず、何も取り込みませんでした。アプリケーションの SAML ページで「<entra>Certificate (Base64)</entra>」をダウンロードしてください。',
  'certificate-refusal.not-xml':
    '返された内容は最後まで読み取れる XML ではないため、何も取り込みませんでした。もう一度押すか、ファイルを取り込んでください。',
  'certificate-refusal.not-metadata':
    '返された内容はフェデレーション メタデータではないため、何も取り込みませんでした。',
  'certificate-refusal.not-published':
    'Entra のページに表示されている証明書がメタデータにありません。Entra の SAML ページを再読み込みして、もう一度押してください。',
  'certificate-refusal.not-saved':
    '証明書は正しいものですが、保存できませんでした。パネルを閉じて開き直し、もう一度取り込んでください。',
  'certificate-refusal.not-newer':
    'この証明書は交換対象の証明書であるか、期限がそれより遅くありません。Entra で作成した新しい証明書を取り込んでください。',
  'certificate-refusal.unreadable':
    '読み取れませんでした。もう一度試すか、別の方法で証明書を取り込んでください。',
  'certificate-refusal.another-tenant':
    'メタデータが別のテナントまたはアプリケーションのものであるため、何も取り込みませんでした。',
};

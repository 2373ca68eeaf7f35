import type { values as source } from '../en/values.ts';
import type { Translated } from '../translated.ts';

/** Where values come from, what confirms them, and what Microsoft publishes. */
export const values: Translated<typeof source> = {
  'confirmed.page': '{console} でも読み取り ({at, time, short})',
  'confirmed.metadata': 'Microsoft のメタデータで確認済み ({at, time, short})',
  'confirmed.file': 'ご自身のファイルにもあり ({at, time, short})',
  'confirmed.typed': 'ご自身でも貼り付けまたは入力 ({at, time, short})',
  'confirmed.thumbprint': 'Entra でアクティブと表示されている拇印で確認済み',
  'confirmed.other-console': '{other} の表示も同じ',
  'values.previous': 'それ以前 ({until, time, short} まで):',

  'check.heading': 'Microsoft に照会',
  'check.what':
    'このアプリケーションの Microsoft 公開メタデータを読み取り、検出した値と照合します。ブラウザーがサインイン ホストへのアクセス許可を求めます。Cookie は送信されません。',
  'check.needs':
    '先に Entra でアプリケーションの SAML ページを開いてください。メタデータのアドレスはそこで読み取ります。',
  'check.button': 'Microsoft に照会',
  'check.again': 'もう一度照会',
  'check.busy': 'Microsoft に照会しています…',
  'check.asked': '{at, date, medium} {at, time, short} に照会しました。',
  'check.item.tenant': 'テナント',
  'check.item.application': 'アプリケーション',
  'check.item.identifier': 'Microsoft Entra Identifier',
  'check.item.login-url': 'Login URL',
  'check.item.logout-url': 'Logout URL',
  'check.item.active-certificate': 'Entra でアクティブと表示されている証明書',
  'check.item.brought-certificate': '取り込んだ証明書',
  'check.agrees': '一致',
  'check.differs':
    '不一致。Entra の SAML ページを再読み込みして、もう一度照会してください。一致するまで、Image Relay で何も保存しないでください。',
  'check.not-seen': 'Entra でまだ検出していません',
  'check.published': 'Microsoft の公開値',
  'check.seen': '検出した値',
  'check.several':
    '{count, plural, other {# 件の証明書が公開されています。取り込むのは、Entra のページでアクティブと表示されている証明書だけです。}}',
  'check.listed': '{thumbprint}、{until, date, medium} まで',
  'check.listed.active': '{thumbprint}、{until, date, medium} まで: アクティブ',
  'check.signature.valid':
    'ドキュメントは、そのドキュメントで公開されている証明書で署名されています。',
  'check.signature.other-key':
    'ドキュメントは署名されていますが、サインイン用として公開されていない証明書による署名です。拇印を Entra のページと比較してください。',
  'check.signature.invalid':
    'ドキュメントの署名が正しくありません。途中で変更された可能性があります。Entra のページのほうを信頼し、Microsoft との通信に何が介在しているかを確認してください。',
  'check.signature.unsigned':
    'ドキュメントは署名されていません。拇印を Entra のページと比較してください。',

  'check-problem.permission':
    'ブラウザーは、許可がなければ Microsoft のメタデータを読み取れません。もう一度押して許可してください。',
  'check-problem.no-address':
    'メタデータのアドレスがまだわかりません。Entra でアプリケーションの SAML ページを開いてから、もう一度押してください。',
  'check-problem.unreachable':
    'Microsoft のメタデータを読み取れませんでした。何も変更していません。接続を確認して、もう一度押してください。',
  'check-problem.too-slow':
    'Microsoft のメタデータが 10 秒以内に届かなかったため、何も比較していません。もう一度押してください。',
  'check-problem.redirected':
    'メタデータのアドレスから別のアドレスに転送されましたが、転送先は開いていません。サインインを求めるプロキシなど、Microsoft との通信に何が介在しているかを確認してから、もう一度押してください。',
  'check-problem.error-answer':
    'Microsoft からエラーが返されたため、何も比較していません。Entra でアプリケーションの SAML ページを再読み込みして、もう一度押してください。',
  'check-problem.other-type':
    '返された内容は XML ではなく、Web ページなど別のものです。何も比較していません。Microsoft との通信に何が介在しているかを確認してから、もう一度押してください。',
  'check-problem.metadata-too-large':
    '返された内容がメタデータとしては大きすぎるため、最後まで読み取りませんでした。後でもう一度押してください。',
  'check-problem.declarations':
    '返された内容は文書型またはエンティティを宣言しています。Microsoft のメタデータでは決してないことです。読み取らず、何も比較していません。Microsoft との通信に何が介在しているかを確認してください。',
  'check-problem.too-deep':
    '返された内容は、メタデータではありえないほど深く入れ子になっています。読み取らず、何も比較していません。Microsoft との通信に何が介在しているかを確認してください。',
  'check-problem.not-xml':
    '返された内容は最後まで読み取れる XML ではないため、何も比較していません。もう一度押してください。',
  'check-problem.not-metadata':
    '返された内容はフェデレーション メタデータではないため、何も比較していません。後でもう一度押してください。',
  'check-problem.another-tenant':
    'メタデータが別のテナントまたはアプリケーションのものです。Entra で正しいアプリケーションの SAML ページを開いてから、もう一度押してください。',
  'check-problem.not-saved':
    '応答を保存できませんでした。パネルを閉じて開き直し、もう一度押してください。',

  'live.heading': '{host} ではシングル サインオンが稼働中です',
  'live.text':
    'このセットアップの前から、設定が使用されていました。このフォームを保存すると、サインインするすべてのユーザーについて設定が置き換わります。以前の内容は、このセットアップを削除するまで保持されます。',
  'live.kept': '{at, date, medium} に使用されていた設定',
  'live.copy': '以前の「{field}」をコピー',
  'live.now': 'フォームの現在の値: {value}',
  'live.bring-back': '{count, plural, other {以前の設定 # 件をフォームに戻す}}',
  'live.not-saved': 'ページで「Save」を押すまで、以前の設定は有効に戻りません。',

  'stale.heading': '完了後に変更された値',
  'stale.line': '{at, date, medium} {at, time, short}: {console} の「{setting}」が変更されました',
  'stale.was': '以前',
  'stale.is': '現在',
};

import type { refusalCauses as source } from '../en/refusal-causes.ts';
import type { Translated } from '../translated.ts';

/** Why Microsoft’s sign-in refuses somebody: what happened, and what to do next. */
export const refusalCauses: Translated<typeof source> = {
  'cause.not-assigned.what': 'テスト ユーザーが Entra でアプリケーションに割り当てられていません。',
  'cause.not-assigned.mend':
    '「<entra>Users and groups</entra>」でテスト ユーザーを割り当ててください。割り当てたグループの中にあるグループは対象になりません。',
  'cause.unknown-identifier.what':
    'Image Relay が要求で名乗った名前のアプリケーションが、Entra にありません。',
  'cause.unknown-identifier.mend':
    '「<entra>Basic SAML Configuration</entra>」の「<entra>Identifier (Entity ID)</entra>」を、スラッシュも含めて Image Relay の「<relay>Metadata URL</relay>」と完全に同じにして、保存してください。',
  'cause.wrong-tenant.what':
    'Image Relay が、アプリケーションのあるテナントとは別のテナントにユーザーを送っています。',
  'cause.wrong-tenant.mend':
    'Entra の「<entra>Set up Image Relay</entra>」にある「<entra>Login URL</entra>」を Image Relay の「<relay>Login URL</relay>」にもう一度コピーし、保存してください。',
  'cause.reply-url.what':
    'Image Relay が応答を受け取るアドレスが、Entra の Reply URL の中にありません。',
  'cause.reply-url.mend':
    'Image Relay の「<relay>Assertion Consumer URL</relay>」を「<entra>Reply URL (Assertion Consumer Service URL)</entra>」に入力し、保存してください。再読み込みしても Entra に古い値が表示される場合は、アプリの登録で変更してください。',
  'cause.no-reply-url.what':
    'Entra にこのアプリケーションの Reply URL がなく、要求にも指定がありませんでした。',
  'cause.no-reply-url.mend':
    '「<entra>Basic SAML Configuration</entra>」で、Image Relay の「<relay>Assertion Consumer URL</relay>」を「<entra>Reply URL (Assertion Consumer Service URL)</entra>」に入力し、保存してください。',
  'cause.no-saml-request.what':
    'Image Relay からの要求なしに Microsoft のサインインが開かれました。',
  'cause.no-saml-request.mend':
    'ご自身で Login URL を開いた場合は正常です。Image Relay のアドレスから始めてください。そうでない場合は、Entra の「<entra>Sign on URL</entra>」と、Image Relay でシングル サインオンが保存されているかを確認してください。',
  'cause.not-saml.what': 'Microsoft は要求を SAML メッセージとして読み取れませんでした。',
  'cause.not-saml.mend':
    '「<relay>Binding Options for Requests from the Service Provider</relay>」で POST を選び、保存してください。再び起きる場合は、Image Relay のサポートに要求を調べてもらう必要があります。',
  'cause.authn-context.what':
    'Image Relay が特定のサインイン方法を要求しており、Windows Hello など別の方法を使うユーザーを Entra が拒否します。',
  'cause.authn-context.mend':
    '「<relay>Authn Context</relay>」に特定のコンテキストを指定しない選択肢があれば、それを選んで保存してください。なければ Image Relay のサポートに問い合わせてください。その後、プライベート ウィンドウだけでなく、2 つ目の認証要素を使う場合もテストしてください。',
  'cause.authn-comparison.what':
    'Image Relay が、Entra の対応していないサインイン方法の比較を要求しています。',
  'cause.authn-comparison.mend':
    '「<relay>Authn Context</relay>」に特定のコンテキストを指定しない選択肢があれば、それを選んで保存してください。なければ、Image Relay のサポートに比較方法を exact に変更してもらう必要があります。',
  'cause.unsupported-request.what':
    'Image Relay の要求に、Entra が受け入れないものが含まれています。',
  'cause.unsupported-request.mend':
    '設定では変えられません。Microsoft のメッセージを Image Relay のサポートに送ってください。',
  'cause.name-id-policy.what': 'Image Relay が、Entra の対応していない名前の形式を要求しています。',
  'cause.name-id-policy.mend':
    '「<relay>Name Id Format</relay>」でメール アドレスを選び、保存してください。',
  'cause.request-binding.what':
    'Image Relay が送信した方法では、Microsoft は要求を受け付けません。',
  'cause.request-binding.mend':
    '「<relay>Binding Options for Requests from the Service Provider</relay>」で POST を選び、保存してください。',
  'cause.response-binding.what': 'Image Relay が、Entra の対応していない方法で応答を求めています。',
  'cause.response-binding.mend':
    'Entra は POST でのみ応答します。Image Relay のサポートに、要求の内容を変更してもらう必要があります。',
  'cause.other-destination.what': '要求の宛先が、実際に届いた場所と異なります。',
  'cause.other-destination.mend':
    'Entra の「<entra>Login URL</entra>」を Image Relay の「<relay>Login URL</relay>」にもう一度コピーし、保存してください。',
  'cause.request-id.what': '要求の ID の形式を、Entra が受け入れません。',
  'cause.request-id.mend':
    '設定では変えられません。Microsoft のメッセージを Image Relay のサポートに送ってください。',
  'cause.federated-idp.what':
    'Entra がサインインを引き渡す別の ID プロバイダーから、想定どおりの応答がありませんでした。',
  'cause.federated-idp.mend':
    'Image Relay の設定にはおそらく問題ありません。会社でそのプロバイダーを管理している人に問い合わせてください。',
  'cause.signed-request-wanted.what':
    'Entra は署名付きの要求だけを受け入れる設定ですが、この要求には署名がありませんでした。',
  'cause.signed-request-wanted.mend':
    'Image Relay が要求に署名していない場合は、「<entra>SAML Certificates</entra>」で「<entra>Verification certificates</entra>」を編集し、必須にしないでください。',
  'cause.stale-request.what':
    '長い待ち時間や「戻る」ボタンなどにより、Microsoft に届いた時点で要求が古くなっていました。',
  'cause.stale-request.mend':
    'タブを閉じて、Image Relay のアドレスからやり直してください。毎回起きる場合は、Image Relay のサポートにサーバーの時計を確認してもらう必要があります。',
  'cause.no-signing-key.what':
    'Entra に、このアプリケーションの署名に使える有効な証明書がありません。',
  'cause.no-signing-key.mend':
    '「<entra>SAML Certificates</entra>」で新しい証明書を作成してアクティブにし、ここに取り込んで Image Relay に入れてください。',
  'cause.name-id-empty.what':
    '送信する名前の値が Entra にありません。メールボックスのないユーザーのメールが空の場合などです。',
  'cause.name-id-empty.mend':
    '「<entra>Attributes & Claims</entra>」の「<entra>Unique User Identifier (Name ID)</entra>」に user.userprincipalname を選ぶか、現在選ばれている属性の値をそのユーザーに設定してください。',
  'cause.claims.what': '手動で設定されたクレームの 1 つを、Entra が作成できませんでした。',
  'cause.claims.mend':
    '「<entra>Attributes & Claims</entra>」を確認し、追加されたものを修正するか削除してください。',
  'cause.another-directory.what': 'サインインしたアカウントは、このテナントのものではありません。',
  'cause.another-directory.mend':
    'Microsoft からサインアウトしてテスト ユーザーとしてサインインするか、そのアカウントをゲストとして招待し、割り当ててください。',
  'cause.policy.what':
    '条件付きアクセスなどの会社の規則により、Microsoft がこのユーザーまたはデバイスにさらに条件を求めています。',
  'cause.policy.mend':
    'シングル サインオンの設定にはおそらく問題ありません。Microsoft の求める操作を終えてもう一度テストするか、会社で条件付きアクセスを管理している人に問い合わせてください。',
  'cause.application-disabled.what':
    'アプリケーションへのサインインがオフのため、Entra は誰もサインインさせません。',
  'cause.application-disabled.mend':
    'Entra でアプリケーションの「<entra>Properties</entra>」を開き、「<entra>Enabled for users to sign in?</entra>」を「はい」(Yes) にして、保存してください。',
  'cause.consent.what': 'Entra が、アプリケーションに対する管理者の同意を求めています。',
  'cause.consent.mend':
    'SAML ではまれなので、まず Identifier を比較してください。クラウド アプリケーション管理者は、アプリケーションの「<entra>Permissions</entra>」で同意できます。',
  'cause.unknown-tenant.what': 'Image Relay が要求を送った先のテナントが、Microsoft にありません。',
  'cause.unknown-tenant.mend':
    'Image Relay の Login URL が途中で切れているか、ID が間違っています。Entra の「<entra>Login URL</entra>」を「<relay>Login URL</relay>」にもう一度コピーし、保存してください。',
  'cause.account.what':
    'Microsoft がアカウントのサインインを拒否しました。パスワードが違うか期限切れ、またはアカウントがロックされているか無効です。',
  'cause.account.mend':
    '原因はシングル サインオンではありません。パスワードをもう一度試すか、ユーザー管理者にアカウントの確認を依頼してください。',
  'cause.unknown-code.what':
    'アシスタントの知らないエラー コードが、Microsoft のページに表示されています。',
  'cause.unknown-code.mend':
    'このコードについての Microsoft のページを開き、その内容に従ってから、もう一度テストしてください。',
};

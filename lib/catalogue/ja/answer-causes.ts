import type { answerCauses as source } from '../en/answer-causes.ts';
import type { Translated } from '../translated.ts';

/** What is wrong with Entra’s answer, or after it: what happened, and what to do next. */
export const answerCauses: Translated<typeof source> = {
  'cause.provider-refused.what': 'Entra がユーザーを示す代わりに、拒否の応答を返しました。',
  'cause.provider-refused.mend': '応答の内容を読んで問題を解決し、もう一度テストしてください。',
  'cause.unreadable-response.what':
    'Entra の応答をあいまいさなく読み取れなかったため、内容は何も判定していません。',
  'cause.unreadable-response.mend':
    'できれば別のネットワークから、もう一度テストしてください。毎回起きる場合は、先に進まないでください。',
  'cause.encrypted-assertion.what':
    'Entra が応答を暗号化していますが、Image Relay にそのキーがない可能性があります。',
  'cause.encrypted-assertion.mend':
    'Entra でアプリケーションの「<entra>Token encryption</entra>」を開き、証明書を非アクティブにしてください。',
  'cause.unsigned-assertion.what': 'Entra の応答に署名がないため、Image Relay は信頼できません。',
  'cause.unsigned-assertion.what.response':
    'Entra は応答全体に署名しましたが、その中のアサーションには署名していません。Image Relay はアサーションの署名を求めている可能性があります。',
  'cause.unsigned-assertion.mend':
    '「<entra>SAML Certificates</entra>」の「<entra>Signing Option</entra>」を、アサーションに署名する設定にして、保存してください。',
  'cause.certificate-mismatch.what':
    'Entra は、Image Relay に入っていると確認された証明書とは別の証明書で署名しました。',
  'cause.certificate-mismatch.what.hinted':
    'Image Relay の表示は証明書の問題を示しています。Entra が署名に使う証明書とは別のものが Image Relay に入っている可能性が高いです。',
  'cause.certificate-mismatch.mend':
    '「<entra>SAML Certificates</entra>」でどの証明書がアクティブかを確認してここに取り込み、Image Relay の「<relay>Update Certificate</relay>」で入れて、保存してください。',
  'cause.certificate-expired.what': 'Entra が署名に使う証明書の期限が切れています。',
  'cause.certificate-expired.mend':
    '「<entra>SAML Certificates</entra>」で新しい証明書を作成し、ここに取り込んで Image Relay に入れ、すぐにアクティブにしてください。',
  'cause.broken-signature.what':
    'Entra の応答の署名が正しくありません。途中で変更されたか、誤って作成されました。',
  'cause.broken-signature.mend':
    '別のネットワークから、ほかの拡張機能なしでもう一度テストしてください。起きる間は先に進まないでください。',
  'cause.weak-signature.what': 'Entra が、もはや安全とされていない SHA-1 で署名しています。',
  'cause.weak-signature.mend':
    '「<entra>SAML Certificates</entra>」の「<entra>Signing Algorithm</entra>」を SHA-256 にして、保存してください。その後 Image Relay がサインインを拒否する場合は、サポートに問い合わせてください。',
  'cause.another-issuer.what': '応答が、このセットアップとは別のテナントから届きました。',
  'cause.another-issuer.mend':
    'Image Relay の「<relay>Login URL</relay>」がどのテナントのものかを確認し、Entra の「<entra>Login URL</entra>」をもう一度コピーしてください。',
  'cause.audience.what': '応答の対象が、Image Relay の Metadata URL とは別の名前です。',
  'cause.audience.mend':
    '「<entra>Basic SAML Configuration</entra>」の「<entra>Identifier (Entity ID)</entra>」を、スラッシュも含めて Image Relay の「<relay>Metadata URL</relay>」と完全に同じにして、保存してください。',
  'cause.recipient.what': '応答の宛先が、Image Relay の Assertion Consumer URL とは別の場所です。',
  'cause.recipient.mend':
    '「<entra>Basic SAML Configuration</entra>」の「<entra>Reply URL (Assertion Consumer Service URL)</entra>」を Image Relay の「<relay>Assertion Consumer URL</relay>」と完全に同じにして、保存してください。',
  'cause.clock.what': 'このコンピューターの時計では、届いた時点で応答が有効ではありませんでした。',
  'cause.clock.what.hinted':
    'Image Relay の表示は時刻の問題を示しています。応答が届くのが遅すぎたか、Image Relay の時計がずれている可能性が高いです。',
  'cause.clock.mend':
    'このコンピューターの時計をほかの時計と比べて合わせ、もう一度テストしてください。正しい場合は、Image Relay のサポートにサーバーの時計を確認してもらう必要があります。',
  'cause.clock.mend.hinted':
    '前のページに戻ったりページを再読み込みしたりせず、最初からもう一度テストしてください。Image Relay に同じ表示が出る場合は、サポートに時計を確認してもらってください。',
  'cause.unsolicited.what':
    'このテストで Image Relay が要求していない応答を、Entra が送信しました。',
  'cause.unsolicited.mend':
    'すべてのサインインが Image Relay から始まるように、「<entra>Basic SAML Configuration</entra>」の「<entra>Sign on URL</entra>」に Image Relay のアドレスを入力し、保存してください。',
  'cause.name-id-format.what': 'Entra が、メール アドレスとは別の形式でユーザーを示しています。',
  'cause.name-id-format.mend':
    '「<entra>Attributes & Claims</entra>」の「<entra>Unique User Identifier (Name ID)</entra>」の形式をメール アドレスにして、Image Relay の「<relay>Name Id Format</relay>」でも同じものを選んでください。',
  'cause.name-id-value.what':
    'Entra が、Image Relay のメール アドレスとは別の値でテスト ユーザーを示しています。',
  'cause.name-id-value.mend':
    'Image Relay のユーザーのメール アドレスか、「<entra>Attributes & Claims</entra>」の「<entra>Unique User Identifier (Name ID)</entra>」のソースを変えて、両方を同じにしてください。それまでは、全員のユーザーが二重に作成されないように、Just-In-Time プロビジョニングをオフにしておいてください。',
  'cause.missing-attributes.what':
    '応答にメールのクレームがありません。メールボックスのないユーザーではこうなります。',
  'cause.missing-attributes.mend':
    'Image Relay は Name ID でユーザーを識別するので、問題はありません。Image Relay で名前が欠けている場合は、「<entra>Attributes & Claims</entra>」を確認してください。',
  'cause.request-never-sent.what':
    'Image Relay は自身のサインイン ページを表示し、Microsoft には送りませんでした。',
  'cause.request-never-sent.mend':
    'そのページにシングル サインオンのボタンがないか探してください。なければ、「<relay>Single Sign On Settings</relay>」が Login URL とともに保存されているか確認してください。',
  'cause.refused-by-image-relay.what': 'Image Relay が Entra の応答を受け入れませんでした。',
  'cause.refused-by-image-relay.mend':
    'ページの内容を読んでください。次に、Image Relay の証明書、「<relay>Name Id Format</relay>」、ユーザーのメール アドレスを比較し、すべて正しければサポートに問い合わせてください。',
  'cause.back-at-sign-in.what':
    'Image Relay がサインインさせずに、再びサインイン ページを表示しました。',
  'cause.back-at-sign-in.mend':
    '「<relay>Update Certificate</relay>」でアクティブな証明書を入れ直して保存し、Image Relay のユーザーのメール アドレスを、Entra が送る名前と比較してください。',
  'cause.wrong-user.what': 'テスト ユーザー以外の人がサインインしました。',
  'cause.wrong-user.what.named':
    'Entra はテスト ユーザーを示しましたが、Image Relay には別の人が表示されています。',
  'cause.wrong-user.what.other': 'Microsoft でテスト ユーザー以外の人がサインインしました。',
  'cause.wrong-user.mend':
    'Image Relay と Microsoft からサインアウトし、テスト ユーザーとしてもう一度テストしてください。別のブラウザー プロファイルでもかまいません。',
  'cause.empty-library.what':
    'テスト ユーザーは到達しましたが、権限にフォルダーがないため、ライブラリが空です。',
  'cause.empty-library.mend':
    '「<relay>Users & Permissions</relay>」で権限を開き、フォルダーにチェックを入れてください。フォルダーは、権限を保存した後にだけ表示されます。',
  'cause.logout-url.what':
    'Image Relay からサインアウトすると、Microsoft でエラーになるか、サインアウトされません。',
  'cause.logout-url.mend':
    'Image Relay の「<relay>Logout URL</relay>」に {address} を入力し、保存してください。チュートリアルの値は SAML でサインアウトするサービス用ですが、Image Relay はブラウザーをそこに送るだけの可能性があります。',
  'cause.duplicate-users.what':
    'シングル サインオンでサインインすると、Image Relay に 2 人目のユーザーが作成されます。',
  'cause.duplicate-users.mend':
    'Entra が送る名前が、各ユーザーの Image Relay のメール アドレスと完全に一致するまで、「<relay>Enable Just-In-Time User Provisioning</relay>」をオフにして保存してください。その後、2 人目のユーザーを削除してください。',
  'cause.wrong-permission.what':
    '新規ユーザーに Image Relay の権限が付かないか、誤った権限が付きます。',
  'cause.wrong-permission.mend':
    '「<relay>Enable Just-In-Time User Provisioning</relay>」の横で正しいグループを選び、保存してください。すでに作成されたユーザーの権限は、「<relay>Users & Permissions</relay>」で変更するまで元のままです。',
  'cause.administrators-locked-out.what':
    '管理者が、シングル サインオンでしかサインインできないグループに入っていますが、サインインに失敗します。',
  'cause.administrators-locked-out.mend':
    'まだ開いているセッションで、そのグループの「<relay>This Group can only sign-in via Single Sign On</relay>」のチェックを外すか、管理者をグループから外してください。開いているセッションが誰にもない場合は、Image Relay のサポートに問い合わせてください。',
  'cause.no-sso-settings.what': 'Image Relay にシングル サインオンの設定が表示されません。',
  'cause.no-sso-settings.mend':
    '「<relay>Single Sign On Settings</relay>」は Master Admin にしか表示されません。ご自身が Master Admin なら、プランにシングル サインオンが含まれていません。Image Relay の営業チームに問い合わせてください。',
  'cause.fails-on-joined-device.what':
    'プライベート ウィンドウではサインインできますが、会社のコンピューターでは失敗します。',
  'cause.fails-on-joined-device.mend':
    '会社のコンピューターでは Windows Hello が使われます。「<relay>Authn Context</relay>」に特定のコンテキストを指定しない選択肢があれば、それを選んで保存し、そのようなコンピューターでテストしてください。',
  'cause.tile-does-nothing.what': 'マイ アプリのタイルを押しても、サインインできません。',
  'cause.tile-does-nothing.mend':
    '「<entra>Basic SAML Configuration</entra>」の「<entra>Sign on URL</entra>」に Image Relay のアドレスを入力し、保存してください。サインインは Image Relay から始める必要があります。',
  'cause.all-fail-since-a-day.what': 'ある日からすべてのサインインが失敗しています。',
  'cause.all-fail-since-a-day.mend':
    '証明書の期限が切れたか、Entra がすでに後継の証明書で署名している可能性があります。「<entra>SAML Certificates</entra>」でどれがアクティブかを確認し、ここに取り込んで Image Relay に入れてください。',
};

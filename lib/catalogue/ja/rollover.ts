import type { rollover as source } from '../en/rollover.ts';
import type { Translated } from '../translated.ts';

/** The guided change from one signing certificate to the next. */
export const rollover: Translated<typeof source> = {
  'rollover.heading': '証明書の交換',
  'rollover.steps': '交換の手順',
  'rollover-step.agree.title': '日時を決める',
  'rollover-step.agree.what':
    'Image Relay に入れられる証明書は 1 つだけです。新しい証明書を保存してから Entra でアクティブにするまでの間は、誰もサインインできません。両方のページを開いておけば 1 分ほどです。利用の少ない時間を選び、Image Relay の利用者に知らせ、管理者として Image Relay にサインインしたままにしてください。',
  'rollover-step.create.title': 'Entra で新しい証明書を作成する',
  'rollover-step.create.what':
    'SAML ページで証明書の横の「<entra>Edit</entra>」を押し、「<entra>New Certificate</entra>」、「<entra>Save</entra>」の順に押します。今のところは非アクティブのままにしてください。',
  'rollover-step.bring.title': '新しい証明書を取り込む',
  'rollover-step.bring.what':
    'Microsoft のメタデータから取り込むか、Entra で新しい証明書の横の「…」を押し、Base64 または PEM でダウンロードして、ここでファイルを選択します。非アクティブの場合は、今はそのままにしてください。',
  'rollover-step.save.title': 'Image Relay に入れて保存する',
  'rollover-step.save.what':
    '先に別のタブで Entra の証明書ウィンドウを開きます。次に Image Relay で「<relay>Update Certificate</relay>」を押し、アシスタントに入力させて「<relay>Save</relay>」を押します。すぐに次の手順へ進んでください。',
  'rollover-step.activate.title': 'すぐに Entra でアクティブにする',
  'rollover-step.activate.what':
    '新しい証明書の横の「…」を押し、「<entra>Make certificate active</entra>」を押します。それまでは誰もサインインできません。',
  'rollover-step.test.title': '新しい証明書でサインインする',
  'rollover-step.test.what':
    '別のウィンドウで Image Relay からサインアウトし、ご自身のセッションは開いたままにして、テストを開始し、テスト ユーザーとしてサインインします。',
  'rollover-step.remove.title': 'Entra から古い証明書を削除する',
  'rollover-step.remove.what':
    'これまでは元に戻すために必要でした。サインインに成功したら、誤ってアクティブにされないように、非アクティブな証明書の横の「…」を押し、「<entra>Delete Certificate</entra>」を押します。',
  'rollover.agree.when': 'いつ交換しますか?',
  'rollover.agree.save': 'この日時にする',
  'rollover.agree.now': '今すぐ交換する',
  'rollover.agreed': '予定: {at, date, medium} {at, time, short}',
  'rollover.old': '古い証明書: {thumbprint}、{until, date, medium} まで',
  'rollover.fresh': '新しい証明書: {thumbprint}、{until, date, medium} まで',
  'rollover.listed': 'Entra の一覧にこの新しい証明書があります。',
  'rollover.copy': '新しい証明書をコピー',
  'rollover.tick': '手動で完了にする',
  'rollover.tick.hint': '実行したのにコンソールに表示されない場合だけ使ってください。',
  'rollover-standing.works': '現在、サインインできます。',
  'rollover-standing.unknown':
    '現在サインインできるかどうかは不明です。Entra でアプリケーションの SAML ページを開いてください。どの証明書がアクティブかが表示されます。',
  'rollover-standing.expired':
    '古い証明書は期限切れです。まだ受け付けるサービスもありますが、Image Relay はすべてのサインインを拒否することがあります。',
  'rollover-standing.image-relay-ahead':
    '現在、誰もサインインできません。Image Relay には新しい証明書がありますが、Entra はまだ古い証明書で署名しています。Entra で新しい証明書をアクティブにしてください。開いているセッションは続きます。',
  'rollover-standing.entra-ahead':
    '現在、誰もサインインできません。Entra は Image Relay にない証明書で署名しています。新しい証明書を Image Relay に入れて保存してください。今できず、古い証明書がまだ期限内の場合は、Entra で古い証明書を再びアクティブにすると、元どおりサインインできます。',
  'rollover-standing.other':
    'Image Relay の証明書は、古いものでも新しいものでもないため、誰もサインインできない可能性があります。新しい証明書を Image Relay に入れて保存してください。',
  'rollover.forced':
    '古い証明書が期限切れのため、安全な順序では交換できません。新しい証明書を作成すると、非アクティブでも Entra はすぐにそれで署名します。Image Relay に保存するまで、Image Relay へのサインインはすべて失敗します。開いているセッションは続き、Entra の他の機能に影響はありません。作成する前に、管理者として Image Relay の設定を開いておいてください。',
  'rollover.done.title': '証明書を交換しました',
  'rollover.done.text':
    'Image Relay に新しい証明書があり、Entra はそれで署名しており、サインインに成功しました。',
  'rollover.finish': '交換を完了する',
  'rollover.stop': 'ガイド付きの交換を中止',
  'rollover.stop.what':
    '両方のコンソールはそのままです。セットアップは使用中の証明書で続きます。Entra で作成して使わない証明書がある場合は、そこで削除してください。',
  'rollover.stop.yes': '今すぐ中止',
};

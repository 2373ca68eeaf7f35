import type { watch as source } from '../en/watch.ts';
import type { Translated } from '../translated.ts';

/** The watch over the certificate in Image Relay: reminders, the calendar, and what Microsoft publishes. */
export const watch: Translated<typeof source> = {
  'reminder.heading': '証明書のお知らせ',
  'reminder.next': 'その日までに交換してください。期限切れの証明書では誰もサインインできません。',
  'reminder.next.expired':
    '両方のコンソールを開いて作業できるときに、できるだけ早く交換してください。',
  'reminder.dismiss': '閉じる',
  'reminder.dismiss.name': '{host} のお知らせを閉じる',
  'watch.heading': 'Image Relay の証明書',
  'watch.until': '{at, date, long} まで有効です。',
  'watch.how': '期限の 60 日前、30 日前、7 日前に、ツール バーのアイコンとここでお知らせします。',
  'watch.notify': '通知も許可する',
  'watch.notify.on': '通知は許可されています。お知らせのたびに表示されます。',
  'watch.notify.refused':
    'ブラウザーで通知が許可されませんでした。アイコンとこのパネルでは引き続きお知らせします。許可する場合は、もう一度押してください。',
  'watch.calendar': 'カレンダー用に日付を保存',
  'watch.calendar.saved': 'ファイルの保存をブラウザーに依頼しました。カレンダーで開いてください。',
  'watch.calendar.none': 'お知らせする日付はもうありません。証明書を交換してください。',
  'watch.calendar.failed':
    'ファイルを作成できませんでした。パネルを閉じて開き直し、もう一度押してください。',
  'watch.ask': 'Microsoft のメタデータを今すぐ確認',
  'watch.ask.why':
    'このアプリケーションの Microsoft 公開メタデータを 1 回だけ読み取ります。ブラウザーがサインイン ホストへのアクセス許可を求めます。Cookie は送信されません。',
  'watch.ask.needs':
    'まず Entra でアプリケーションの SAML ページを開いてください。メタデータのアドレスはそこで読み取られます。',
  'watch.ask.busy': 'メタデータを読み取っています…',
  'watch.asked': '{at, date, medium} {at, time, short} に確認しました。',
  'metadata-news.unchanged':
    'Microsoft は Image Relay にある証明書を公開しており、それより新しいものはありません。何もする必要はありません。',
  'metadata-news.new-beside':
    'Image Relay の証明書とは別に、新しい証明書が現れました。Entra でアクティブにしない限り、サインインは続けられます。日時を決めて新しい証明書を Image Relay に入れ、その直後に Entra でアクティブにしてください。',
  'metadata-news.replaced':
    'Image Relay にある証明書は、もう Microsoft から公開されていません。公開されている証明書を Image Relay に入れるまで、サインインは失敗します。今すぐ入れてください。',
  'metadata-news.none-left':
    'Microsoft はこのアプリケーションの証明書を公開していません。サインインは失敗します。Entra でアプリケーションのページの「<entra>SAML Certificates</entra>」を開き、状況を確認してください。',
  'metadata-news.other': '{thumbprint}、有効期間 {from, date, medium} から {to, date, medium} まで',
  'calendar.name': '{host} のシングル サインオン',
  'calendar.ahead': '{host}: 証明書の期限切れまで {days, plural, other {# 日}}',
  'calendar.end': '{host}: 証明書が期限切れになります',
  'calendar.description':
    'Image Relay の署名証明書は {at, date, long} に期限切れになります。拇印: {thumbprint}。それまでに交換してください。新しい証明書を Image Relay に入れ、すぐに Entra でアクティブにし、サインインをテストします。',
  'rollover.start': '証明書を今すぐ交換',
  'rollover.start.why': 'できるだけ長くサインインできる順序でご案内します。',
};

import type { handOver as source } from '../en/hand-over.ts';
import type { Translated } from '../translated.ts';

/** Handing one console's half of a setup to whoever sets up the other one, and taking it. */
export const handOver: Translated<typeof source> = {
  'hand-over.heading': '引き渡しと引き継ぎ',
  'hand-over.what':
    'Entra と Image Relay を別々の担当者が設定する場合、それぞれが相手に必要な値を引き渡します。パスワードが含まれることはありません。',
  'hand-over.export': 'ほかの担当者に引き渡す',
  'hand-over.make.entra': 'Entra の表示内容を引き渡す',
  'hand-over.make.image-relay': 'Image Relay の表示内容を引き渡す',
  'hand-over.nothing.entra':
    'Entra について引き渡せる値がまだありません。先に Entra でアプリケーションの SAML ページを開いてください。',
  'hand-over.nothing.image-relay':
    'Image Relay について引き渡せる値がまだありません。先に Image Relay で「<relay>Single Sign On Settings</relay>」を開いてください。',
  'hand-over.read-first':
    '送信する前に内容を確認してください。テナント、サイト、テスト ユーザーの名前が含まれます。',
  'hand-over.text': '引き渡す内容',
  'hand-over.copy': 'メールの文面をコピー',
  'hand-over.save': '引き渡しをファイルに保存',

  'hand-over.mail.greeting.entra':
    '{host} とのシングル サインオンに使う Entra の値です。Image Relay で必要になります。',
  'hand-over.mail.greeting.image-relay':
    'シングル サインオンに使う Image Relay ({host}) の値です。Entra で必要になります。',
  'hand-over.mail.compare':
    '使用する前に、ご存じの電話番号で送信者に電話をかけ、次の値を照合してください。',
  'hand-over.mail.how':
    'SSO Setup Assistant の「<own>hand-over.import</own>」に、このメッセージ全体を貼り付けてください。チェックサムでわかるのは途中の破損だけで、偽造はわかりません。電話での照合を省かないでください。',

  'hand-over.import': '送られてきたものを引き継ぐ',
  'hand-over.import.why': 'まず内容を表示します。ご自身が指示するまで、何も取り込みません。',
  'hand-over.file': 'ファイルを選択',
  'hand-over.paste': 'またはメッセージを貼り付け',
  'hand-over.look': '内容を見る',
  'hand-over.problem.too-large':
    '引き渡しとしては大きすぎるため、読み取りませんでした。送信者が保存したファイルを選択するか、メッセージだけを貼り付けてください。',
  'hand-over.problem.not-json':
    '引き渡しが含まれていません。英数字の行を含むメッセージ全体を貼り付けるか、ファイルを選択してください。',
  'hand-over.problem.another-format':
    'このファイルの内容は引き渡しではないため、何も取り込んでいません。「<own>hand-over.save</own>」で保存したファイルはどれか、送信者に確認してください。',
  'hand-over.problem.newer-version':
    'この拡張機能の新しいバージョンで作成されたため、読み取りませんでした。拡張機能を更新してから、もう一度引き継いでください。',
  'hand-over.problem.damaged':
    '途中で破損したか切れています。チェックサムまたは形式が正しくないため、何も取り込んでいません。送信者にファイルそのものを求めてください。',
  'hand-over.problem.contradicts-itself':
    '値が異なるテナント、アプリケーション、またはサイトのものであるため、何も取り込んでいません。ページを開き直してもう一度引き渡すよう、送信者に依頼してください。',
  'hand-over.problem.another-company':
    'これは {given} 用で、このセットアップは {host} 用であるため、何も取り込んでいません。正しいものかどうか、送信者に確認してください。',
  'hand-over.problem.another-tenant':
    'ご自身のコンソールに表示されたものとは別の Entra テナントを示しているため、何も取り込んでいません。どのテナントか、送信者に確認してください。',
  'hand-over.problem.another-application':
    'このセットアップのものとは別の Entra アプリケーションを示しているため、何も取り込んでいません。どのアプリケーションか、送信者に確認してください。',

  'hand-over.preview': '取り込まれる内容',
  'hand-over.preview.side.entra':
    'Entra の担当者から。作成日時: {at, date, medium} {at, time, short}。',
  'hand-over.preview.side.image-relay':
    'Image Relay の担当者から。作成日時: {at, date, medium} {at, time, short}。',
  'hand-over.preview.begins': '引き継ぐと、{host} のセットアップが始まります。',
  'hand-over.preview.call':
    'ご存じの電話番号で送信者に電話をかけ、次の値を読み上げてもらってください。',
  'hand-over.preview.checksum':
    'チェックサムは正しく、途中で破損していません。ただし、誰が書いたかはわかりません。コンソールまたは Microsoft のメタデータでも示されるまで、値は未確認として扱われます。',
  'hand-over.preview.values': '値',
  'hand-over.preview.names': '名前',
  'hand-over.preview.steps':
    '{count, plural, other {送信者側で # 個の手順が完了したとされています。}}',
  'hand-over.effect.new': '新規',
  'hand-over.effect.same': '手元の値と同じ',
  'hand-over.effect.replaces': '次の値を置き換えます: {now}',
  'hand-over.effect.stays': '取り込まず、手元の値を残します: {now}',
  'hand-over.take': '一致したので引き継ぐ',
  'hand-over.leave': '引き継がない',
  'hand-over.taken': '引き継ぎました。まだ裏付けのない値には、使われるすべての場所に印が付きます。',
};

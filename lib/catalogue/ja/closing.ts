/** What comes after the last test. */
export const closing = {
  'closing.heading': '展開',
  'closing.held.both':
    'まだ進めないでください。現在の設定ではどのテストにも合格しておらず、別のサインイン手段も確認されていません。今進めると全員が締め出される可能性があり、進めたことはレポートに記されます。',
  'closing.held.tested':
    'まだ進めないでください。現在の設定ではどのテストにも合格していません。今進めると全員が締め出される可能性があり、進めたことはレポートに記されます。',
  'closing.held.way-in':
    'まだ進めないでください。別のサインイン手段が確認されていません。今進めると全員が締め出される可能性があり、進めたことはレポートに記されます。',
  'closing.ready': '現在の設定でテストに合格し、別のサインイン手段も確認されています。',
  'closing.despite.both':
    '{at, date, medium} に完了。設定のテストに合格する前、かつ別のサインイン手段を確認する前でした。',
  'closing.despite.tested': '{at, date, medium} に完了。設定のテストに合格する前でした。',
  'closing.despite.way-in': '{at, date, medium} に完了。別のサインイン手段を確認する前でした。',
  'closing.done': '{at, date, medium} に完了',
  'closing.another-way-in.title': '別のサインイン手段を確保する',
  'closing.another-way-in.what':
    'シングル サインオンでしかサインインできないグループの外に Master Admin を 1 人残し、別のブラウザーでそのアカウントのパスワードを使ってサインインして、タブを開いたままにしてください。',
  'closing.assign-groups.title': 'ユーザーを割り当てる',
  'closing.assign-groups.what':
    '「<entra>Users and groups</entra>」で実際のグループまたはユーザーを追加してください。割り当てたグループの中にあるグループのユーザーは対象になりません。グループの割り当てには Microsoft Entra ID P1 または P2 が必要です。',
  'closing.move-people.title': 'ユーザーを SSO 専用グループに移す',
  'closing.move-people.what':
    'Image Relay でユーザーに権限「{permission}」を付けてください。最初は数人だけにします。この権限のユーザーは、パスワードではサインインできなくなります。Just-In-Time がオンの場合、Entra での名前が Image Relay のメール アドレスと異なるユーザーには 2 人目のユーザーが作成されます。先に何人か比較してください。',
  'closing.tidy-up.title': 'テスト ユーザーを削除する',
  'closing.tidy-up.what':
    'テストでもう誰も使わなくなったら、Entra と Image Relay でテスト ユーザーを削除するか無効にしてください。',
};

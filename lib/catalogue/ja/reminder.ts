import type { reminder as source } from '../en/reminder.ts';
import type { Translated } from '../translated.ts';

/** What the toolbar’s icon and notifications say of a certificate’s end; the background loads these alone. */
export const reminder: Translated<typeof source> = {
  'reminder.title': 'SSO Setup Assistant',
  'reminder.ends':
    '{host}: Image Relay の証明書は {at, date, medium} に期限切れになります (残り {days, plural, other {# 日}})。',
  'reminder.expired':
    '{host}: Image Relay の証明書は {at, date, medium} に期限切れになりました。交換するまで、サインインに失敗することがあります。',
  'reminder.notification': 'ツール バーからアシスタントを開き、次に行うことを確認してください。',
};

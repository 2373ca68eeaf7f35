import type { checklist as source } from '../en/checklist.ts';
import type { Translated } from '../translated.ts';

/** The list of all steps: how each stands, what it waits for, and who can do it. */
export const checklist: Translated<typeof source> = {
  'checklist.heading': 'すべての手順',
  'checklist.observed': '完了を検出',
  'checklist.by-hand': '手動で完了',
  'checklist.handed-over': 'ファイルによると完了',
  'checklist.stale': '完了後に変更あり',
  'checklist.open': '未完了',
  'checklist.current': '現在',
  'checklist.tick': '「{step}」を手動で完了にする',
  'checklist.untick': '「{step}」の完了のチェックを外す',
  'checklist.untick.short': '完了のチェックを外す',
  'checklist.number': 'チュートリアル {numbers}',
  'checklist.blocked': '{steps}の完了待ち',
  'checklist.role': '必要な権限: {role}',
  'checklist.count': '{total} 件中 {done} 件',
  'role.master-admin': 'Image Relay の Master Admin',
  'role.cloud-application-administrator': 'Entra のクラウド アプリケーション管理者',
  'role.user-administrator': 'Entra のユーザー管理者',
  'role.test-user': 'テスト ユーザーのユーザー名とパスワード',
};

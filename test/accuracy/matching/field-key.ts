import type { FieldDescription } from '../../../lib/consoles/page-description.ts';

/**
 * The key of a field in what is printed: the setting that it takes or shows, or its own id. The
 * certificate is shown in one place and taken in another: its setting names the one that takes it.
 */
export function fieldKey({ id, setting }: FieldDescription): string {
  if (id === 'samlSettings.certificate') return 'idp.certificate';
  return id === 'samlSettings.storedCertificate' ? id : (setting ?? id);
}

import type { FieldId, PageId } from '../../../../lib/consoles/ids.ts';
import type { FieldState } from '../../../../lib/consoles/observation.ts';
import type { SettingName } from '../../../../lib/saml/settings.ts';
import type { Finding, PreflightId } from '../../../../lib/setup/preflight/finding.ts';
import type { OpenDocument } from '../../../../lib/setup/preflight/open-documents.ts';
import type { SetupState } from '../../../../lib/setup/setup-state.ts';
import { company } from '../../../support/builders/identities.ts';
import { aField, anObservation, readings } from '../../../support/builders/observations.ts';

/** A state of things, and what one rule has to say of it, as `told` puts it. */
export interface Case {
  readonly what: string;
  readonly setup: SetupState;
  readonly open?: readonly OpenDocument[];
  readonly now?: string;
  readonly says: string;
}

export type Cases = Readonly<Partial<Record<PreflightId, readonly Case[]>>>;

/** A finding in short: the verdict, and the reason or what is missing. */
export function told(finding: Finding): string {
  if (finding.verdict === 'pass') return 'pass';
  if (finding.verdict !== 'unknown') return `${finding.verdict}: ${finding.reason}`;
  return `unknown: ${'fact' in finding.needs ? finding.needs.fact : finding.needs.gap}`;
}

/** Image Relay's settings, open, with a field that holds something. */
export function formWith(
  id: FieldId,
  now: string,
  changes: Partial<FieldState> = {},
): OpenDocument {
  return {
    console: 'image-relay',
    host: company,
    observation: anObservation(['image-relay/sso-settings'], {
      fields: [aField(id, { now, ...changes })],
    }),
  };
}

/** An open page of the admin center. */
export function entraWith(
  page: PageId,
  values: Partial<Record<SettingName, string>> = {},
  fields: readonly FieldState[] = [],
): OpenDocument {
  return {
    console: 'entra',
    host: 'entra.microsoft.com',
    observation: anObservation([page], { readings: readings(values), fields: [...fields] }),
  };
}

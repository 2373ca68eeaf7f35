import type { SamlResponse } from '../saml/protocol/messages.ts';
import type { Evidence } from './evidence.ts';

export function isSuccess({ status }: SamlResponse): boolean {
  return status.code === 'Success';
}

/** The answer, where Entra says that the sign-in went well; null where it says otherwise or was not read. */
export function answerOf({ response }: Evidence): SamlResponse | null {
  const reading = response?.reading;
  return reading?.outcome === 'read' && isSuccess(reading.message) ? reading.message : null;
}

/** What Entra says instead of naming somebody. */
export function refusalOf({ response }: Evidence): SamlResponse['status'] | null {
  const reading = response?.reading;
  return reading?.outcome === 'read' && !isSuccess(reading.message) ? reading.message.status : null;
}

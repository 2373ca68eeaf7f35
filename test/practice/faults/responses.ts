import type { Faults } from '../world/world.ts';
import type { Fault, FaultRows } from './fault.ts';

/** What is wrong with Entra's answer. */
export const responseFaults = {
  'clock-ahead': broken('Entra’s clock is ten minutes ahead.', { clockSkewMinutes: 10 }),
  'clock-behind': broken('Entra’s clock is seventy minutes behind.', { clockSkewMinutes: -70 }),
  'wrong-audience': broken('The assertion is for another application.', { wrongAudience: true }),
  'wrong-recipient': broken('The assertion is to be delivered elsewhere.', {
    wrongRecipient: true,
  }),
  'wrong-destination': broken('The response names another Destination.', {
    wrongDestination: true,
  }),
  'wrong-issuer': broken('The assertion names another tenant as its issuer.', {
    wrongIssuer: true,
  }),
  'unsigned-assertion': broken('Nothing of the response is signed.', { signature: 'none' }),
  'response-signed-only': broken('The response is signed, and the assertion is not.', {
    signature: 'response-only',
  }),
  'sha1-signature': broken('The assertion is signed with SHA-1.', { signature: 'sha1' }),
  'foreign-signer': broken('Another key has signed the assertion.', { signature: 'foreign-key' }),
  tampered: broken('The Name ID was changed after the assertion was signed.', {
    signature: 'tampered',
  }),
  'encrypted-assertion': broken('The assertion is encrypted.', { encryptedAssertion: true }),
  unsolicited: broken('The response answers a request that was never made.', {
    answersAnotherRequest: true,
  }),
  'response-status-responder': broken('The response says that nobody was signed in.', {
    respondsWithFailure: true,
  }),
} as const satisfies FaultRows;

function broken(sentence: string, faults: Faults): Fault {
  return {
    sentence,
    apply: ({ world }) => {
      Object.assign(world.faults, faults);
    },
  };
}

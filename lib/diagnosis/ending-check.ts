import type { SetupState } from '../setup/setup-state.ts';
import type { Evidence } from './evidence.ts';
import { type Look, look, unknown } from './look.ts';
import { expectedEmail, isSamePerson } from './people.ts';

/** Where the browser came to rest, as a line of the list. */
export function lookAtEnding(setup: SetupState, { kind, ending }: Evidence): Look {
  const isOut = kind === 'sign-out';
  if (ending === null) return unknown('ending', null);
  if (ending.kind === 'signed-out') return look('ending', isOut ? 'right' : 'wrong', null);
  if (ending.kind === 'sign-in-page') return look('ending', isOut ? 'right' : 'wrong', ending.text);
  if (ending.kind === 'other-page') {
    return look('ending', ending.isConsumer ? 'wrong' : 'told', ending.text);
  }
  const expected = isOut ? null : expectedEmail(setup);
  if (isOut) return look('ending', 'wrong', ending.email);
  if (expected === null) return unknown('ending', ending.email);
  const isRight = isSamePerson(ending.email, expected);
  return look('ending', isRight ? 'right' : 'wrong', ending.email, expected);
}

import type { EntraUser, World } from '../world/world.ts';
import { aadsts } from './aadsts.ts';
import { passwordProblem } from './password-rules.ts';
import type { Stage } from './pending-requests.ts';
import { userById, userByName } from './tenants.ts';

export type StageForm = Readonly<Record<string, string>>;

/** One session signs in by itself, several must be chosen from, none leads to the username. */
export function firstStage(
  sessions: readonly EntraUser[],
  how: { askAgain?: boolean; choose?: boolean } = {},
): Stage {
  const [first, ...others] = sessions;
  if (!first) return emptyUsername;
  if (others.length > 0 || how.choose) return { name: 'choose' };
  return withSession(first.id, how.askAgain ?? false);
}

const emptyUsername: Stage = { name: 'username', typed: '', problem: null };

function withSession(userId: string, askAgain: boolean): Stage {
  return askAgain ? { name: 'password', userId, problem: null } : { name: 'granted', userId };
}

/** A tile of the account picker was pressed. */
export function afterChoice(
  sessions: readonly EntraUser[],
  account: string,
  askAgain: boolean,
): Stage {
  const chosen = sessions.find((user) => user.id === account);
  return chosen ? withSession(chosen.id, askAgain) : emptyUsername;
}

export function afterUsername(world: World, typed: string): Stage {
  const user = userByName(world, typed);
  if (!user) return { name: 'username', typed, problem: aadsts.unknownUser(typed) };
  if (user.isFederated) return { name: 'federated', userId: user.id };
  return { name: 'password', userId: user.id, problem: null };
}

/** The provider of the account's domain has nothing to say, whatever it was asked. */
export function afterFederation(world: World, stage: Stage & { name: 'federated' }): Stage {
  const user = userById(world, stage.userId);
  return user ? { name: 'refused', error: aadsts.silentFederation(user) } : emptyUsername;
}

/** The same stage, but what is wrong with an account stands on a page of its own. */
export function withErrorPage(stage: Stage): Stage {
  if (stage.name !== 'username' && stage.name !== 'password') return stage;
  return stage.problem ? { name: 'refused', error: stage.problem } : stage;
}

export function afterPassword(world: World, userId: string, password: string): Stage {
  const user = userById(world, userId);
  if (!user) return emptyUsername;
  if (user.password !== password) {
    return { name: 'password', userId, problem: aadsts.wrongPassword() };
  }
  if (!user.accountEnabled) return { name: 'password', userId, problem: aadsts.disabledUser() };
  if (user.isLocked) return { name: 'password', userId, problem: aadsts.lockedUser() };
  if (user.isPasswordExpired) {
    return { name: 'password', userId, problem: aadsts.expiredPassword() };
  }
  if (user.mustChangePassword) return { name: 'update-password', userId, problem: null };
  return { name: 'stay-signed-in', userId };
}

/** Changes the password of a user who signs in for the first time. */
export function afterNewPassword(world: World, userId: string, form: StageForm): Stage {
  const user = userById(world, userId);
  if (!user) return emptyUsername;
  const problem = passwordProblem(user.password, {
    current: form.oldpasswd ?? '',
    chosen: form.newpasswd ?? '',
    confirmed: form.confirmnewpasswd ?? '',
  });
  if (problem) return { name: 'update-password', userId, problem };
  user.password = form.newpasswd ?? '';
  user.mustChangePassword = false;
  return { name: 'stay-signed-in', userId };
}

import { html } from 'hono/html';
import type { EntraUser, World } from '../../world/world.ts';
import type { PendingRequest, Stage } from '../pending-requests.ts';
import { userById } from '../tenants.ts';
import { card, type Markup, signInPage } from './layout.ts';
import {
  accountPicker,
  newPasswordFields,
  passwordFields,
  staySignedInFields,
  usernameFields,
} from './stage-fields.ts';

/** A stage that waits for the person. */
export type OpenStage = Exclude<Stage, { name: 'granted' | 'federated' | 'refused' }>;

/** The page of a sign-in under way. */
export function stagePage(
  world: World,
  pending: PendingRequest,
  stage: OpenStage,
  sessions: readonly EntraUser[],
): Markup {
  const hidden = hiddenFields(pending, stage);
  return signInPage(
    'Sign in to your account',
    card(
      world.tenant.displayName,
      html`${'userId' in stage ? identity(world, stage, hidden) : ''}
        <form method="post" action="/common/login">
          ${hidden} ${fields(world, stage, sessions)}
        </form>`,
    ),
  );
}

function fields(world: World, stage: OpenStage, sessions: readonly EntraUser[]): Markup {
  switch (stage.name) {
    case 'choose':
      return accountPicker(sessions);
    case 'username':
      return usernameFields(`someone@${world.tenant.domains[0]}`, stage.typed, stage.problem);
    case 'password':
      return passwordFields(stage.problem);
    case 'update-password':
      return newPasswordFields(stage.problem);
    case 'stay-signed-in':
      return staySignedInFields();
  }
}

/** The stage goes along, so that a form from an older page cannot be taken for an answer to this one. */
function hiddenFields(pending: PendingRequest, stage: OpenStage): Markup {
  return html`<input type="hidden" name="ctx" value="${pending.id}" />
    <input type="hidden" name="stage" value="${stage.name}" />`;
}

/** Who signs in, with a way back from the password to the name. */
function identity(world: World, stage: OpenStage & { userId: string }, hidden: Markup): Markup {
  return html`<div class="identity">
    ${stage.name === 'password' ? backForm(hidden) : ''}
    <span id="displayName">${userById(world, stage.userId)?.userPrincipalName ?? ''}</span>
  </div>`;
}

/** A form of its own: Enter in the password field must press the other button. */
function backForm(hidden: Markup): Markup {
  return html`<form method="post" action="/common/login">
    ${hidden}
    <button type="submit" class="back" id="idBtn_Back" name="back" value="1" aria-label="Back">
      ←
    </button>
  </form>`;
}

import { html } from 'hono/html';
import type { EntraUser } from '../../world/world.ts';
import { type AadstsError, sentence } from '../aadsts.ts';
import type { Markup } from './layout.ts';

export function accountPicker(sessions: readonly EntraUser[]): Markup {
  return html`<h1>Pick an account</h1>
    ${sessions.map(tile)}
    <button type="submit" class="tile" id="otherTile" name="account" value="other">
      Use another account
    </button>`;
}

function tile(user: EntraUser): Markup {
  return html`<button
    type="submit"
    class="tile"
    name="account"
    value="${user.id}"
    data-test-id="${user.userPrincipalName}"
  >
    ${user.displayName} <small>${user.userPrincipalName}</small> <small>Signed in</small>
  </button>`;
}

export function usernameFields(hint: string, typed: string, problem: AadstsError | null): Markup {
  return html`<h1>Sign in</h1>
    ${problemLine('usernameError', problem && sentence(problem))}
    <input
      type="text"
      id="i0116"
      name="loginfmt"
      value="${typed}"
      placeholder="${hint}"
      aria-label="Enter your email or phone"
      aria-describedby="usernameError"
      autocomplete="off"
      autofocus
    />
    ${submit('Next')}`;
}

export function passwordFields(problem: AadstsError | null): Markup {
  return html`<h1>Enter password</h1>
    ${problemLine('passwordError', problem && sentence(problem))}
    <input
      type="password"
      id="i0118"
      name="passwd"
      placeholder="Password"
      aria-label="Enter the password"
      aria-describedby="passwordError"
      autocomplete="off"
      autofocus
    />
    ${submit('Sign in')}`;
}

export function newPasswordFields(problem: string | null): Markup {
  return html`<h1>Update your password</h1>
    <p>This is your first sign-in, so choose a password that nobody else knows.</p>
    ${problemLine('newPasswordError', problem)}
    <label for="currentPassword">Current password</label>
    <input type="password" id="currentPassword" name="oldpasswd" autocomplete="off" autofocus />
    <label for="newPassword">New password</label>
    <input type="password" id="newPassword" name="newpasswd" autocomplete="off" />
    <label for="confirmNewPassword">Confirm password</label>
    <input type="password" id="confirmNewPassword" name="confirmnewpasswd" autocomplete="off" />
    ${submit('Sign in')}`;
}

export function staySignedInFields(): Markup {
  return html`<h1>Stay signed in?</h1>
    <p>This browser then asks for your password less often.</p>
    <label for="KmsiCheckboxField">
      <input type="checkbox" id="KmsiCheckboxField" name="DontShowAgain" value="true" />
      Don’t show this again
    </label>
    <div class="buttons">
      <input type="submit" class="button primary" id="idSIButton9" name="stay" value="Yes" />
      <input type="submit" class="button" id="idBtn_Back" name="stay" value="No" />
    </div>`;
}

function problemLine(id: string, problem: string | null): Markup {
  return html`<p class="problem" id="${id}" role="alert">${problem ?? ''}</p>`;
}

function submit(caption: string): Markup {
  return html`<div class="buttons">
    <input type="submit" class="button primary" id="idSIButton9" value="${caption}" />
  </div>`;
}

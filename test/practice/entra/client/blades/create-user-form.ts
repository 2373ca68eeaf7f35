import type { NewPerson } from '../../exchange.ts';
import type { Choice, Field, Tick } from '../model/controls.ts';
import { allValid, createField, needed } from '../model/fields.ts';
import { always, live, type Reading, workedOut } from '../model/live.ts';
import type { Portal } from '../model/portal.ts';
import { generatedPassword } from './generated-password.ts';

export interface CreateUserForm {
  userName: Field;
  domain: Choice;
  mailNickname: Field;
  deriveNickname: Tick;
  displayName: Field;
  password: Field;
  autoPassword: Tick;
  accountEnabled: Tick;
  firstName: Field;
  lastName: Field;
  mail: Field;
  valid: Reading<boolean>;
}

/** The fields of the Create new user wizard, with what it fills in by itself. */
export function createUserForm(portal: Portal): CreateUserForm {
  const form = { ...identity(portal), ...secret(portal), ...details(portal) };
  follow(form.deriveNickname, form.userName, form.mailNickname);
  generate(form.autoPassword, form.password);
  const required = [form.userName, form.mailNickname, form.displayName, form.password];
  return { ...form, valid: allValid(required) };
}

export function newPerson(form: CreateUserForm): NewPerson {
  const text = (field: Field) => field.value.peek().trim();
  return {
    userName: text(form.userName),
    domain: form.domain.value.peek(),
    mailNickname: text(form.mailNickname),
    displayName: text(form.displayName),
    password: form.password.value.peek(),
    accountEnabled: form.accountEnabled.value.peek(),
    givenName: text(form.firstName),
    surname: text(form.lastName),
    mail: text(form.mail),
  };
}

function identity({ t, tenant }: Portal) {
  const deriveNickname = tick(t('deriveNickname'), true);
  const name = (text: string) => (/^[A-Za-z0-9'._-]+$/.test(text) ? null : t('badUserName'));
  return {
    userName: createField({
      label: t('userPrincipalName'),
      required: true,
      check: needed(t('valueNeeded'), name),
      truth: 'createUser.userName',
    }),
    domain: {
      kind: 'choice',
      label: t('domain'),
      options: tenant.domains.map((key) => ({ key, text: key })),
      value: live(tenant.domains[0] ?? ''),
      enabled: always,
      truth: 'createUser.domain',
    } satisfies Choice,
    mailNickname: createField({
      label: t('mailNickname'),
      required: true,
      check: needed(t('valueNeeded')),
      enabled: workedOut(() => !deriveNickname.value()),
      truth: 'createUser.mailNickname',
    }),
    deriveNickname,
    displayName: createField({
      label: t('displayName'),
      required: true,
      check: needed(t('valueNeeded')),
      truth: 'createUser.displayName',
    }),
  };
}

function secret({ t }: Portal) {
  const autoPassword = tick(t('autoGeneratePassword'), true);
  const long = (text: string) => (text.length < 8 ? t('passwordTooShort') : null);
  return {
    password: createField({
      label: t('password'),
      required: true,
      secret: true,
      check: needed(t('valueNeeded'), long),
      enabled: workedOut(() => !autoPassword.value()),
      truth: 'createUser.password',
    }),
    autoPassword,
    accountEnabled: tick(t('accountEnabled'), true),
  };
}

function details({ t }: Portal) {
  return {
    firstName: createField({ label: t('firstName'), truth: 'createUser.firstName' }),
    lastName: createField({ label: t('lastName'), truth: 'createUser.lastName' }),
    mail: createField({ label: t('email'), truth: 'createUser.mail' }),
  };
}

function tick(label: string, ticked: boolean): Tick {
  return { kind: 'tick', label, value: live(ticked), enabled: always };
}

/** The nickname follows the user name for as long as the box is ticked. */
function follow(derive: Tick, from: Field, to: Field): void {
  const copy = () => {
    if (derive.value.peek()) to.value(from.value.peek());
  };
  from.value.subscribe(copy);
  derive.value.subscribe(copy);
}

function generate(auto: Tick, password: Field): void {
  const renew = (wanted: boolean) => password.value(wanted ? generatedPassword() : '');
  auto.value.subscribe(renew);
  renew(auto.value.peek());
}

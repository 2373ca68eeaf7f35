import type { Person } from '../../exchange.ts';
import { fragments } from '../addresses.ts';
import type { Press } from '../model/controls.ts';
import { type Live, live, workedOut } from '../model/live.ts';
import { appear, fact, press, refusalText, section, words } from '../model/make.ts';
import type { Part, Wizard } from '../model/parts.ts';
import type { Portal } from '../model/portal.ts';
import { type Blade, createBlade } from '../model/surface.ts';
import { type CreateUserForm, createUserForm, newPerson } from './create-user-form.ts';

const lastTab = 3;

/** Create new user: a wizard of four tabs. */
export function createUser(portal: Portal): Blade {
  const { t } = portal;
  const blade = createBlade(portal, t('createNewUser'));
  blade.subtitle(portal.tenant.displayName);
  const form = createUserForm(portal);
  const problem = live('');
  const current = live(0);
  const wizard = createWizard(portal, form, current);
  current.subscribe((tab) => blade.footer(buttons(portal, form, problem, current, tab)));
  void appear(portal, blade, [words('problem', problem), wizard]).then(() =>
    blade.footer(buttons(portal, form, problem, current, current.peek())),
  );
  return blade;
}

function createWizard(portal: Portal, form: CreateUserForm, current: Live<number>): Wizard {
  const { t } = portal;
  const tabs = [
    { title: t('basics'), parts: live(basics(portal, form)) },
    { title: t('properties'), parts: live(properties(portal, form)) },
    { title: t('assignments'), parts: live<Part[]>([words('note', t('assignmentsLead'))]) },
    { title: t('reviewCreate'), parts: workedOut(() => review(portal, form)) },
  ];
  return { kind: 'wizard', tabs, current };
}

function basics({ t }: Portal, form: CreateUserForm): Part[] {
  return [
    words('lead', t('createUserLead')),
    section(t('identity'), [
      { kind: 'columns', parts: [form.userName, words('note', '@'), form.domain] },
      words('note', t('domainNotListed')),
      { kind: 'columns', parts: [form.mailNickname, form.deriveNickname] },
      form.displayName,
      { kind: 'columns', parts: [form.password, form.autoPassword] },
      form.accountEnabled,
    ]),
  ];
}

function properties({ t }: Portal, form: CreateUserForm): Part[] {
  return [
    section(t('identity'), [form.firstName, form.lastName, fact(t('userType'), t('member'))]),
    section(t('contactInformation'), [form.mail]),
  ];
}

function review({ t }: Portal, form: CreateUserForm): Part[] {
  const upn = `${form.userName.value()}@${form.domain.value()}`;
  const yesOrNo = (ticked: boolean) => (ticked ? t('yes') : t('no'));
  return [
    words(
      'problem',
      workedOut(() => (form.valid() ? '' : t('reviewProblem'))),
    ),
    section(t('basics'), [
      fact(t('userPrincipalName'), upn),
      fact(t('displayName'), form.displayName.value()),
      fact(t('mailNickname'), form.mailNickname.value()),
      fact(t('password'), '•'.repeat(10)),
      fact(t('accountEnabled'), yesOrNo(form.accountEnabled.value())),
    ]),
    section(t('properties'), [
      fact(t('firstName'), form.firstName.value()),
      fact(t('lastName'), form.lastName.value()),
      fact(t('userType'), t('member')),
      fact(t('email'), form.mail.value()),
    ]),
    section(t('assignments'), [words('note', t('noAssignmentsYet'))]),
  ];
}

function buttons(
  portal: Portal,
  form: CreateUserForm,
  problem: Live<string>,
  current: Live<number>,
  tab: number,
): Press[] {
  const { t } = portal;
  const next = [t('properties'), t('assignments'), t('reviewCreate')][tab];
  const first =
    tab === lastTab
      ? createButton(portal, form, problem)
      : press(t('reviewCreate'), () => current(lastTab), { primary: true });
  const previous = press(t('previous'), () => current(tab - 1), { enabled: live(tab > 0) });
  const onward = next === undefined ? [] : [t('nextTab', { tab: next })];
  return [first, previous, ...onward.map((text) => press(text, () => current(tab + 1)))];
}

function createButton(portal: Portal, form: CreateUserForm, problem: Live<string>): Press {
  const busy = live(false);
  const enabled = workedOut(() => !busy() && form.valid());
  const create = async () => {
    busy(true);
    await save(portal, form, problem);
    busy(false);
  };
  return press(portal.t('create'), create, { primary: true, enabled });
}

async function save(portal: Portal, form: CreateUserForm, problem: Live<string>) {
  const answer = await portal.server.send<Person>('POST', '/users', newPerson(form));
  await portal.pause();
  problem(answer.ok ? '' : refusalText(portal, answer));
  if (!answer.ok) return;
  const name = answer.value.displayName;
  portal.notify(portal.t('userCreated'), portal.t('userCreatedText', { name }));
  portal.goTo(fragments.allUsers);
}

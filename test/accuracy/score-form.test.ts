import { expect, test } from 'vitest';
import type { FormControl, FormFacts } from './forms/form-file.ts';
import { scoreForm } from './forms/score-form.ts';
import type { MatchedField } from './matching/page-match.ts';
import type { Role } from './matching/roles.ts';

const text: FormControl = { tag: 'input', visible: true };

function formWith(controls: readonly FormControl[]): FormFacts {
  const [title, framework] = ['Form', 'Rails'];
  return { app: 'form', title, framework, absent: [], closed: [], controls: [...controls] };
}

/** The field of a role, taken for the control of some truth. */
function taken(role: Role, truth: string | null, changes: Partial<MatchedField> = {}) {
  const control = { path: 'input', name: null, id: null, caption: 'Caption', truth };
  const found = { outcome: 'found', control, score: 3, evidence: [], role, option: null } as const;
  return { [role]: { ...found, ...changes } };
}

const email = { value: 'e', text: 'Email address' };
const formats: FormControl = {
  ...text,
  tag: 'select',
  role: 'nameid_format',
  options: [
    ['u', 'Unspecified'],
    ['e', 'Email address'],
  ],
};

const login: FormControl = { ...text, role: 'login_url' };

const verdicts = [
  ['its own control', [login], taken('login_url', 'login_url'), [1, 0, 0]],
  ['a trap', [login], taken('login_url', 'trap:sp-login-url'), [0, 0, 1]],
  ['another role’s control', [login], taken('login_url', 'logout_url'), [0, 0, 1]],
  ['a control that says nothing', [login], taken('login_url', null), [0, 0, 1]],
  ['anything, though the form has no such control', [], taken('login_url', null), [0, 0, 1]],
  ['no control', [login], {}, [0, 1, 0]],
  [
    'one of two',
    [login],
    taken('login_url', null, { outcome: 'ambiguous', control: null }),
    [0, 1, 0],
  ],
  ['no control where there is none', [], {}, [0, 0, 0]],
  ['no control where it is hidden', [{ ...login, visible: false }], {}, [0, 0, 0]],
  [
    'a choice with the right option',
    [formats],
    taken('nameid_format', 'nameid_format', { option: email }),
    [1, 0, 0],
  ],
  ['a choice without an option', [formats], taken('nameid_format', 'nameid_format'), [0, 1, 0]],
  [
    'a choice with another option',
    [formats],
    taken('nameid_format', 'nameid_format', { option: { value: 'u', text: 'Unspecified' } }),
    [0, 0, 1],
  ],
] as const;

test.each(verdicts)(
  'what was taken for a role is %s',
  (_, controls, fields, [right, refused, wrong]) => {
    const { figures } = scoreForm(formWith(controls), fields);
    expect(figures.fields).toEqual({ right, refused, wrong });
  },
);

test('a miss is told by form, role, verdict and what was taken', () => {
  const { misses } = scoreForm(formWith([login]), taken('login_url', 'trap:sp-login-url'));
  expect(misses).toEqual(['form login_url wrong trap:sp-login-url']);
});

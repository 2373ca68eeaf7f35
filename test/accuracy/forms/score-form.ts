import type { MatchedField, MatchedFields } from '../matching/page-match.ts';
import { type Role, roles } from '../matching/roles.ts';
import type { CaseResult, Tally } from '../suite.ts';
import { nothing, sumOf } from '../tally.ts';
import type { FormControl, FormFacts } from './form-file.ts';

type Verdict = keyof Tally | 'quiet';

/** Holds what was matched against what the form has. A role that it lacks must be left alone. */
export function scoreForm(form: FormFacts, fields: MatchedFields): CaseResult {
  const verdicts = roles.map((role) => judge(role, form, fields));
  const counted = verdicts.filter((each) => each.verdict !== 'quiet');
  return {
    name: form.app,
    figures: {
      fields: sumOf(counted.map(({ verdict }) => ({ ...nothing, [verdict]: 1 }))),
    },
    misses: counted
      .filter(({ verdict }) => verdict !== 'right')
      .map(({ role, verdict, detail }) => `${form.app} ${role} ${verdict} ${detail}`.trim()),
  };
}

function judge(role: Role, form: FormFacts, fields: MatchedFields) {
  const control = form.controls.find((each) => each.role === role && each.visible);
  const field = Object.values(fields).find((each) => each.role === role);
  const { verdict, detail } = verdictOf(role, control, field);
  return { role, verdict, detail };
}

function verdictOf(
  role: Role,
  control: FormControl | undefined,
  field: MatchedField | undefined,
): { verdict: Verdict; detail: string } {
  if (field?.outcome !== 'found') {
    return control
      ? { verdict: 'refused', detail: field?.outcome ?? 'missing' }
      : { verdict: 'quiet', detail: '' };
  }
  const { truth, caption } = field.control ?? { truth: null, caption: null };
  if (truth !== role) return { verdict: 'wrong', detail: truth ?? caption ?? 'unnamed' };
  return judgeOption(role, control, field);
}

/** Texts by which a person knows the option to choose. */
const rightOption: Partial<Record<Role, RegExp>> = {
  nameid_format: /e-?mail/i,
  binding: /post/i,
};

/** The right choice with the wrong option is as wrong as another control. */
function judgeOption(role: Role, control: FormControl | undefined, { option }: MatchedField) {
  const wanted = rightOption[role];
  const isThere = control?.options?.some((each) => wanted?.test(each.join(' '))) ?? false;
  if (!wanted || !isThere) {
    return option === null
      ? { verdict: 'right' as const, detail: '' }
      : { verdict: 'wrong' as const, detail: `option ${option.text}` };
  }
  if (option === null) return { verdict: 'refused' as const, detail: 'no option' };
  return wanted.test(`${option.value} ${option.text}`)
    ? { verdict: 'right' as const, detail: '' }
    : { verdict: 'wrong' as const, detail: `option ${option.text}` };
}

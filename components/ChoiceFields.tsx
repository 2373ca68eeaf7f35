import { t } from '../lib/catalogue/translate.ts';
import type { Choices } from '../lib/setup/setup-state.ts';

interface Props {
  choices: Choices;
  onChange: (change: Partial<Choices>) => void;
}

const names = [
  'displayName',
  'userName',
  'firstName',
  'lastName',
  'companyName',
  'permissionTitle',
] as const;

/** A box for each name that the admin may choose. */
export function ChoiceFields({ choices, onChange }: Props) {
  return names.map((name) => (
    <label class="stacked" key={name}>
      {t(`choices.${name}`)}
      <input
        type="text"
        required
        maxLength={120}
        pattern={name === 'userName' ? '[^@\\s]+' : '.*\\S.*'}
        title={name === 'userName' ? t('choices.userName.hint') : ''}
        value={choices[name]}
        onInput={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
      />
    </label>
  ));
}

import { t } from '../lib/catalogue/translate.ts';

interface Props {
  /** Hosts of the companies whose Image Relay is open in a tab. */
  companies: readonly string[];
  /** The one of them that counts; null where another one is typed. */
  chosen: string | null;
  typed: string;
  isWrong: boolean;
  onChoose: (host: string) => void;
  onType: (text: string) => void;
}

/** Which company is set up: one that is open in a tab, or another one. */
export function CompanyChoice({ companies, chosen, typed, isWrong, onChoose, onType }: Props) {
  return (
    <fieldset>
      <legend>{t('first.company')}</legend>
      {companies.map((host) => (
        <label class="choice" key={host}>
          <input
            type="radio"
            name="company"
            checked={host === chosen}
            onChange={() => onChoose(host)}
          />
          <span>
            {host} <span class="quiet">{t('first.company.open')}</span>
          </span>
        </label>
      ))}
      <label class="stacked">
        {t('first.company.type')}
        <input
          type="text"
          value={typed}
          aria-describedby="company-hint"
          aria-invalid={isWrong}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </label>
      <p id="company-hint" class="quiet">
        {t('first.company.hint')}
      </p>
      {isWrong && <p role="alert">{t('first.company.wrong')}</p>}
    </fieldset>
  );
}

import { useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { PanelActions } from './actions.ts';

/** When the change is to be made, as the admin agreed with those who use Image Relay. */
export function RolloverAgree({ actions }: { actions: PanelActions }) {
  const [typed, setTyped] = useState('');
  const at = new Date(typed);
  const isTime = !Number.isNaN(at.getTime());
  const agree = (time: Date) =>
    void actions.send({ type: 'rollover/agree', agreedFor: time.toISOString() });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isTime) agree(at);
      }}
    >
      <label class="stacked">
        {t('rollover.agree.when')}
        <input
          type="datetime-local"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <p class="ways">
        <button type="submit" class="primary" disabled={!isTime}>
          {t('rollover.agree.save')}
        </button>
        <button type="button" onClick={() => agree(new Date())}>
          {t('rollover.agree.now')}
        </button>
      </p>
    </form>
  );
}

import { useState } from 'preact/hooks';
import { t } from '../lib/catalogue/translate.ts';
import type { RawMessages, ShownTest } from '../lib/diagnosis/shown-test.ts';
import type { PanelActions } from './actions.ts';
import { CopyButton } from './CopyButton.tsx';

interface Props {
  shown: ShownTest;
  actions: Pick<PanelActions, 'copy'>;
}

/** The messages, only on demand, and a copy of them in which nobody is named. */
export function MessagesView({ shown, actions }: Props) {
  const [isShown, setShown] = useState(false);
  const { raw, forSupport } = shown;
  if (raw.request === null && raw.response === null) return null;
  const copy = textOf(forSupport);
  return (
    <details>
      <summary>
        <h3>{t('test.raw')}</h3>
      </summary>
      {copy !== '' && (
        <>
          <CopyButton label={t('test.copy-for-support')} text={copy} onCopy={actions.copy} />
          <p class="quiet">{t('test.copy-for-support.why')}</p>
        </>
      )}
      <p class="quiet">{t('test.raw.warning')}</p>
      {isShown ? (
        <Messages messages={raw} />
      ) : (
        <button type="button" onClick={() => setShown(true)}>
          {t('test.raw.show')}
        </button>
      )}
    </details>
  );
}

function Messages({ messages }: { messages: RawMessages }) {
  const { request, response } = messages;
  return (
    <>
      {request !== null && <Message name={t('test.raw.request')} xml={request} />}
      {response !== null && <Message name={t('test.raw.response')} xml={response} />}
    </>
  );
}

function Message({ name, xml }: { name: string; xml: string }) {
  return (
    <label class="stacked">
      {name}
      <textarea rows={6} readOnly value={xml} />
    </label>
  );
}

function textOf({ request, response }: RawMessages): string {
  return [request, response].filter((each) => each).join('\n\n');
}

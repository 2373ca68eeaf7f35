import { render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { PanelActions } from '../../components/actions.ts';
import { PageReport } from '../../components/PageReport.tsx';
import type { SketchedDocument } from '../../lib/consoles/sketch-file.ts';
import type { DocumentKey } from '../../lib/messages/panel-messages.ts';
import { recordedActions } from '../support/builders/panel-actions.ts';

const page: DocumentKey = { tabId: 1, frameId: 0, documentId: 'document-1' };

/** A document whose first text is a caption that nobody knows. */
const sketchedWith = (caption: string): SketchedDocument => ({
  sketch: {
    version: 1,
    console: 'image-relay',
    language: 'en',
    address: '',
    pages: [],
    fields: [],
    released: [],
    body: [{ parts: [{ kind: 'words', script: 'Latin', length: 12 }], caption: 0 }],
  },
  captions: [{ index: 0, text: caption }],
});

function showReport(...captions: readonly string[]) {
  const rest = captions.map(sketchedWith);
  const { actions: plain, saved } = recordedActions();
  const asked: unknown[] = [];
  const sketch: PanelActions['sketch'] = async (documents, expected) => {
    asked.push([documents.map(({ frameId }) => frameId), expected]);
    return rest.splice(0, 1);
  };
  const report = (documents: readonly DocumentKey[]) => (
    <PageReport documents={documents} expected={['entra/saml']} actions={{ ...plain, sketch }} />
  );
  const { rerender } = render(report([page]));
  const bring = (...documents: readonly DocumentKey[]) => rerender(report(documents));
  return { saved, bring, asked, user: userEvent.setup() };
}

const press = (name: string) => screen.getByRole('button', { name });
const text = () => screen.getByRole('region', { name: 'What the file holds' }).textContent;
const tick = (name: string) => screen.findByRole<HTMLInputElement>('checkbox', { name });

test('a report is shown before it is saved, and a caption is in it only once it is ticked', async () => {
  const { saved, user } = showReport('Anlaufstelle');
  await user.click(press('Make the file'));
  const caption = await tick('Anlaufstelle');
  expect(text()).not.toContain('Anlaufstelle');
  await user.click(caption);
  expect(text()).toContain('Anlaufstelle');
  await user.click(press('Save the file'));
  expect(saved).toEqual([{ name: 'page-report.json', text: text() }]);
});

test('what was ticked in one report is not told in the next', async () => {
  const { user } = showReport('Anlaufstelle', 'Larkspur Gartenbau');
  await user.click(press('Make the file'));
  await user.click(await tick('Anlaufstelle'));
  await user.click(press('Make the file'));
  expect((await tick('Larkspur Gartenbau')).checked).toBe(false);
  expect(text()).not.toContain('Larkspur');
});

test('a report goes when another page comes to the front, and stays while the same documents do', async () => {
  const { user, bring } = showReport('Anlaufstelle');
  const frame = { ...page, frameId: 7 };
  bring(page, frame);
  await user.click(press('Make the file'));
  await tick('Anlaufstelle');
  bring(frame, page);
  expect(text()).toContain('Latin');
  bring({ ...page, documentId: 'document-2' }, frame);
  expect(screen.queryByRole('region', { name: 'What the file holds' })).toBeNull();
});

test('the tab’s own page comes before its frames, and is asked for the step’s page', async () => {
  const { user, bring, asked } = showReport('Anlaufstelle');
  bring({ ...page, frameId: 12 }, { ...page, frameId: 7 }, page);
  await user.click(press('Make the file'));
  expect(asked).toEqual([[[0, 7, 12], ['entra/saml']]]);
});

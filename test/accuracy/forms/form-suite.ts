import type { Browser } from 'puppeteer-core';
import { inProject } from '../../support/project.ts';
import { matchPage } from '../matching/match-page.ts';
import type { Case, Suite } from '../suite.ts';
import { type FormFacts, readForms } from './form-file.ts';
import { renderForm } from './render-form.ts';
import { scoreForm } from './score-form.ts';

const folder = inProject('test', 'accuracy', 'forms');

/** Our own forms: those that the matcher was made with, and those written before and kept apart. */
export const formFiles = [
  { name: 'forms from the wild', file: `${folder}/in-the-wild.json` },
  { name: 'forms held out', file: `${folder}/held-out.json` },
] as const;

/** Where the forms pretend to stand: an address that says nothing about the page. */
const address = 'https://larkspur.imagerelay.com/sso';

/** The settings forms of other applications: the matcher must find its way in each of them. */
export async function formSuite(name: string, file: string): Promise<Suite> {
  const forms = await readForms(file);
  return { name, cases: forms.map((form) => caseOf(form, true)), bar: { fields: 0.7 } };
}

/** The same for a matcher that knows no caption and no wording. */
export async function wordlessFormSuite(name: string, file: string): Promise<Suite> {
  const forms = await readForms(file);
  return { name: `${name}, no captions`, cases: forms.map((form) => caseOf(form, false)), bar: {} };
}

function caseOf(form: FormFacts, knowsCaptions: boolean): Case {
  const run = async (browser: Browser) => {
    const { fields } = await matchPage(browser, { html: renderForm(form), address, knowsCaptions });
    return scoreForm(form, fields);
  };
  return { name: form.app, run };
}

import { factKeys, factValue, type SetupState } from '../setup-state.ts';
import { failure, lacks, type PreflightRule, pass } from './finding.ts';
import { type OpenDocument, ownDocuments } from './open-documents.ts';

/** What tutorials and forms write where a company's own name belongs. */
const placeholders = [
  /<[a-z][a-z _-]*>|%3c[a-z][a-z _-]*%3e|\{[a-z][a-z _-]*\}/i,
  /\b(?:contoso|fabrikam)/i,
  /\b(?:your|my)[-_ ]?(?:company|domain|tenant|organi[sz]ation)\b|\b(?:company|tenant|domain)[-_]?name\b/i,
  /\bexample\.(?:com|org|net)\b/i,
  /\b0{8}-0{4}-0{4}-0{4}-0{12}\b/,
];

/** Names and captured values, but for Base64, and what the setup's own forms hold now. */
function textsOf(setup: SetupState, open: readonly OpenDocument[]): readonly string[] {
  const facts = factKeys
    .filter((key) => !key.endsWith('/idp.certificate'))
    .map((key) => factValue(setup, key));
  const fields = ownDocuments(setup, open).flatMap((each) => each.observation.fields);
  const held = fields
    .filter((each) => !each.isChoice)
    .flatMap((each) => [each.now, ...each.values]);
  const names = [setup.application?.name ?? null, ...Object.values(setup.choices)];
  return [...facts, ...held, ...names].filter((each) => each !== null);
}

const noPlaceholders: PreflightRule['check'] = (setup, _, open) => {
  const found = textsOf(setup, open).find((text) => placeholders.some((each) => each.test(text)));
  if (found !== undefined) return failure('placeholder', '', found);
  return Object.keys(setup.facts).length === 0 ? lacks('values') : pass;
};

export const placeholderRules: readonly PreflightRule[] = [
  { id: 'placeholders', check: noPlaceholders },
];

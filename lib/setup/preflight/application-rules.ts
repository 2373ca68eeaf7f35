import { ownApplicationTemplate } from '../../saml/clouds.ts';
import { factValue } from '../setup-state.ts';
import { failure, lacks, type PreflightRule, pass, warning } from './finding.ts';
import { documentsWith, ownDocuments } from './open-documents.ts';

/** Only an enterprise application has SAML; its registration and OpenID applications look much alike. */
const kind: PreflightRule['check'] = (setup, _, open) => {
  const considered = setup.application === null ? open : ownDocuments(setup, open);
  if (documentsWith(considered, 'entra/openid-sign-on').length > 0) {
    return failure('openid-application', '', setup.application?.name);
  }
  if (setup.application !== null) return pass;
  const isRegistration = documentsWith(open, 'entra/app-registration').length > 0;
  return isRegistration ? failure('app-registration') : lacks('application');
};

/** Entra tells in addresses, and not in each, what an application was made of. */
const fromGallery: PreflightRule['check'] = (setup) => {
  if (setup.application === null) return lacks('application');
  const template = factValue(setup, 'entra/app.templateId')?.toLowerCase();
  if (template === undefined) return lacks('template');
  const isOwn = template === ownApplicationTemplate;
  return isOwn ? warning('non-gallery', '', setup.application.name) : pass;
};

export const applicationRules: readonly PreflightRule[] = [
  { id: 'application-kind', check: kind },
  { id: 'from-gallery', check: fromGallery },
];

import type { DocumentFacts } from '../consoles/observe-outline.ts';
import { cloud } from '../saml/clouds.ts';

/** What the browser knows about how a document came to be. */
export function documentFacts(page: Document): DocumentFacts {
  return {
    showsSaved: responseStatus(page) < 400,
    fromSignIn: URL.parse(page.referrer)?.hostname === cloud.signInHost,
  };
}

/** HTTP status of the page itself; 200 where the browser does not tell. */
function responseStatus(page: Document): number {
  const [navigation] = page.defaultView?.performance.getEntriesByType('navigation') ?? [];
  if (navigation === undefined || !('responseStatus' in navigation)) return 200;
  const status = Number(navigation.responseStatus);
  return status > 0 ? status : 200;
}

import type { DocumentFacts } from '../consoles/observe-outline.ts';
import { once } from '../consoles/once.ts';
import { cloud } from '../saml/clouds.ts';

/** A form that came back with mistakes shows what was typed, whatever its status says. */
const mistakes =
  '[aria-invalid="true"], .field_with_errors, .is-invalid, .alert-danger, #error_explanation';

/** What the browser knows about how a document came to be. */
export function documentFacts(page: Document): DocumentFacts {
  const showsSaved = once(
    () => responseStatus(page) < 400 && page.querySelector(mistakes) === null,
  );
  return {
    // Looked for only where a form's fields are read: it takes as long as a whole pass.
    get showsSaved() {
      return showsSaved();
    },
    loadedAt: new Date(page.defaultView?.performance.timeOrigin ?? Date.now()).toISOString(),
    fromSignIn: URL.parse(page.referrer)?.hostname === cloud.signInHost,
  };
}

/** HTTP status of the page itself; 200 where the browser does not tell. */
export function responseStatus(page: Document): number {
  const [navigation] = page.defaultView?.performance.getEntriesByType('navigation') ?? [];
  if (navigation === undefined || !('responseStatus' in navigation)) return 200;
  const status = Number(navigation.responseStatus);
  return status > 0 ? status : 200;
}

import type { DocumentFacts } from '../consoles/observe-outline.ts';
import { once } from '../consoles/once.ts';
import { cloud } from '../saml/clouds.ts';
import { isVisible } from './visible.ts';

/** A form that came back with mistakes shows what was typed, whatever its status says. */
const mistakes =
  '[aria-invalid="true"], .field_with_errors, .is-invalid, .has-error, .alert-danger, #error_explanation';
/** What a page may keep empty, hide, or use for good news as well. */
const notices = '[role=alert], [class*=error i]:not(a, button), .negative.message, mat-error';
const bad = /(?<!no.?)error|invalid|fail|negative|\b(?:not|cannot)\b|n['’]t\b/i;
const good = /no.?error|success|saved|updated|info|notice|warn|hidden|\bsr-|announce/i;

/** What the browser knows about how a document came to be. */
export function documentFacts(page: Document): DocumentFacts {
  const showsSaved = once(
    () =>
      responseStatus(page) < 400 &&
      page.querySelector(mistakes) === null &&
      ![...page.querySelectorAll(notices)].some(isMistake),
  );
  // A page that is loaded again, or gone back to, keeps the referrer with which it came first.
  const cameAnew = (navigationOf(page)?.type ?? 'navigate') === 'navigate';
  return {
    // Looked for only where a form's fields are read: it takes as long as a whole pass.
    get showsSaved() {
      return showsSaved();
    },
    loadedAt: new Date(page.defaultView?.performance.timeOrigin ?? Date.now()).toISOString(),
    fromSignIn: cameAnew && URL.parse(page.referrer)?.hostname === cloud.signInHost,
  };
}

/** Whether a notice tells of a mistake; what has several boxes is the page itself, ready for mistakes to come. */
function isMistake(notice: Element): boolean {
  const text = notice.textContent.trim();
  if (text === '' || /success|positive/i.test(notice.className)) return false;
  const said = `${notice.className} ${text}`;
  if (!bad.test(said) && good.test(said)) return false;
  return isVisible(notice) && notice.querySelectorAll('input, select, textarea').length < 2;
}

/** HTTP status of the page itself; 0 where the browser does not tell. */
export function responseStatus(page: Document): number {
  return navigationOf(page)?.responseStatus ?? 0;
}

/** What the browser tells of the page's own way here: not everything in every browser, and nothing in some. */
function navigationOf(page: Document): Partial<PerformanceNavigationTiming> | undefined {
  return page.defaultView?.performance.getEntriesByType('navigation')[0];
}

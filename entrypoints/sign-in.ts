import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveSignIn } from '../lib/browser/sign-in-runtime.ts';

/** Registered by the background for as long as a test of single sign-on is being watched. */
export default defineUnlistedScript(() => {
  if (window === window.top) serveSignIn();
});

import '../lib/saml/without-eval.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/browser/background-runtime.ts';

export default defineBackground(startBackground);

export { buildExtension as setup } from './build-extension.ts';

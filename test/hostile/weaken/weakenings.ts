/** One check that a build for proofs goes without: what stands in a source, and what takes its place. */
export interface Weakening {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Every check of ours whose absence an attack has to notice. */
export const weakenings: readonly Weakening[] = [
  {
    file: 'lib/browser/background-runtime.ts',
    from: "if (from?.kind === 'panel') {",
    to: 'if (panelCommand.safeParse(message).success) {',
  },
  {
    file: 'lib/browser/background-runtime.ts',
    from: 'browser.runtime.onMessage.addListener(takeMessage);',
    to: 'browser.runtime.onMessage.addListener(takeMessage); browser.runtime.onMessageExternal.addListener(takeMessage);',
  },
  {
    file: 'lib/browser/background-runtime.ts',
    from: "accessLevel: 'TRUSTED_CONTEXTS'",
    to: "accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS'",
  },
  {
    file: 'lib/browser/page-reports.ts',
    from: 'return isItsOwn && isOwnObservation(observation, sender.console);',
    to: 'return isItsOwn || isOwnObservation(observation, sender.console) || true;',
  },
  {
    file: 'lib/browser/sender.ts',
    from: 'const console = consoleOf(tab?.url);',
    to: 'const console = consoleOf(tab?.url) ?? consoleOf(url);',
  },
  {
    file: 'lib/browser/sender.ts',
    from: 'parsed.data.id !== browser.runtime.id',
    to: "parsed.data.id === ''",
  },
  {
    file: 'lib/browser/sign-in-sender.ts',
    from: 'return isItsOwn && isOurs ? {',
    to: 'return isItsOwn || isOurs ? {',
  },
  {
    file: 'lib/browser/follow-test.ts',
    from: 'if (isOfAnother(watch, sighting, spot)) return watch;',
    to: '',
  },
  {
    file: 'lib/browser/follow-test.ts',
    from: 'if (watch.tabs.includes(tabId)) return true;',
    to: 'if (tabId >= 0) return true;',
  },
  {
    file: 'lib/saml/settings.ts',
    from: 'return tidied.length <= most && fits(tidied) ? tidied : null;',
    to: 'return tidied.length <= most && (fits(tidied) || /^(?:https?|javascript):/.test(tidied)) ? tidied : null;',
  },
  {
    file: 'lib/saml/clouds.ts',
    from: "host(each).replaceAll('.', '\\\\.')).join('|');",
    to: "host(each).replaceAll('.', '\\\\.')).join('|') + '|[^/]*';",
  },
  {
    file: 'lib/saml/clouds.ts',
    from: 'return new RegExp(`^https://',
    to: 'return new RegExp(`^https?://',
  },
  {
    file: 'lib/consoles/hosts.ts',
    from: "return url?.protocol === 'https:' && url.port === '' ? url : null;",
    to: 'return url;',
  },
  {
    file: 'lib/consoles/hosts.ts',
    from: "return isCompanyPage(url) ? 'image-relay' : null;",
    to: "return isCompanyPage(url) || url.hostname.endsWith('.imagerelay.com') ? 'image-relay' : bladeHost.test(url.hostname) ? 'entra' : null;",
  },
  {
    file: 'entrypoints/entra.ts',
    from: 'if (window !== window.top && isEntraFrame(location.href)) announcePage();',
    to: 'if (isEntraFrame(location.href)) announcePage();',
  },
  {
    file: 'lib/setup/doubts.ts',
    from: "if (isTwiceTheSame(setting, readings, console)) return 'same-address';",
    to: 'if (setting.length > 0) return null;',
  },
  {
    file: 'lib/setup/events-from-observation.ts',
    from: "if (origin.console === 'image-relay' && origin.host !== setup.company.host) return [];",
    to: '',
  },
  {
    file: 'lib/setup/events-from-observation.ts',
    from: 'if (application.length === 0 && isAnotherApplication(setup, seen.readings)) return [];',
    to: 'void isAnotherApplication;',
  },
  {
    file: 'lib/browser/page-reports.ts',
    from: 'stored.setup.company.host !== host;',
    to: "stored.setup.company.host === '';",
  },
  {
    file: 'lib/browser/fetch-metadata.ts',
    from: 'const timeLimit = 10_000;',
    to: 'const timeLimit = 60_000;',
  },
  { file: 'lib/browser/fetch-metadata.ts', from: "redirect: 'manual'", to: "redirect: 'follow'" },
  {
    file: 'lib/browser/fetch-metadata.ts',
    from: 'const problem = problemOf(response);',
    to: 'const problem = response.ok ? null : problemOf(response) && null;',
  },
  {
    file: 'lib/browser/fetch-metadata.ts',
    from: 'if (size > sizeLimit)',
    to: 'if (size > 100 * sizeLimit)',
  },
  {
    file: 'lib/browser/ask-microsoft.ts',
    from: 'const isOwn = metadata.tenantId === tenantId && isOfApplication(setup, appId);',
    to: 'const isOwn = metadata.tenantId !== undefined || isOfApplication(setup, appId);',
  },
  {
    file: 'lib/saml/metadata-xml.ts',
    from: 'const mostCharacters = 2_000_000;',
    to: 'const mostCharacters = 200_000_000;',
  },
  {
    file: 'lib/saml/xml-document.ts',
    from: 'const mostLevels = 100;',
    to: 'const mostLevels = 100_000;',
  },
  {
    file: 'lib/saml/certificate-size.ts',
    from: 'export const mostInput = 1_000_000;',
    to: 'export const mostInput = 100_000_000;',
  },
  {
    file: 'lib/saml/certificate-text.ts',
    from: "if (privateKey.test(text)) return refuse('private-key');",
    to: 'void privateKey;',
  },
  {
    file: 'lib/browser/setup-store.ts',
    from: "if (parsed.success) return { outcome: 'found', setup: parsed.data };",
    to: "if (value !== null) return { outcome: 'found', setup: value };",
  },
  {
    file: 'lib/browser/take-hand-over.ts',
    from: 'const misfit = misfitOf(setup, given);',
    to: 'const misfit = misfitOf(setup, given) && null;',
  },
  {
    file: 'lib/browser/take-hand-over.ts',
    from: "if (!(await isOf(der, certificate))) return failed('not-understood');",
    to: '',
  },
  {
    file: 'lib/backup/told-setup.ts',
    from: 'return fact.source === ',
    to: "return fact.source !== 'none' || fact.source === ",
  },
  {
    file: 'lib/page/overlay/layer.ts',
    from: "attachShadow({ mode: 'closed' })",
    to: "attachShadow({ mode: 'open' })",
  },
  {
    file: 'lib/page/point-at/keep-from-page.ts',
    from: "event.type === 'click' && event.isTrusted && event instanceof MouseEvent",
    to: "event.type === 'click' && event instanceof MouseEvent",
  },
  {
    file: 'lib/page/point-at/keep-from-page.ts',
    from: 'event.isTrusted && event instanceof KeyboardEvent',
    to: 'event instanceof KeyboardEvent',
  },
  {
    file: 'lib/page/save/find-save.ts',
    from: "if (second !== undefined) return 'ambiguous';",
    to: 'void second;',
  },
  {
    file: 'lib/page/save/find-save.ts',
    from: 'const save = soleOf(ofScope(named, scope, roots));',
    to: 'const save = soleOf([...ofScope(named, scope, roots), ...named]);',
  },
  {
    file: 'lib/page/save/find-save.ts',
    from: "return isOtherwise(save) ? 'missing' : save;",
    to: "return isOtherwise(save) && 'missing' === save ? 'missing' : save;",
  },
  {
    file: 'lib/page/save/find-save.ts',
    from: "if (leadsAway(button)) return 'leads-away';",
    to: 'leadsAway(button);',
  },
  {
    file: 'lib/page/save/find-save.ts',
    from: 'if (reason === null) return null;',
    to: "if (reason !== 'disabled') return null;",
  },
  {
    file: 'lib/page/save/find-save.ts',
    from: 'return texts.length > 0 && texts.every(',
    to: 'return texts.length > 0 && texts.some(',
  },
  {
    file: 'lib/page/save/control-holding.ts',
    from: "if (typeof target !== 'string' && readValue(target.element) === expect) return target.element;",
    to: "if (typeof target !== 'string') return target.element;",
  },
  {
    file: 'lib/page/reviewed-page.ts',
    from: 'if (!isSamePlace(context.address(), order.visit.address)) return null;',
    to: 'isSamePlace(context.address(), order.visit.address);',
  },
  {
    file: 'lib/page/presses/create-summed-up.ts',
    from: "if (password === undefined || password.box.value !== password.shown) return 'not-all-kept';",
    to: "if (password === undefined) return 'not-all-kept';",
  },
  {
    file: 'lib/page/presses/create-summed-up.ts',
    from: 'if (summary.length === 0 || !summary.every((text) => said.has(text)))',
    to: 'if (summary.length === 0 && said.size > 0)',
  },
  {
    file: 'lib/page/presses/create-summed-up.ts',
    from: "if (reviewedPage(chain.order, context) === null) return 'another-page';\n    const { summary",
    to: 'const { summary',
  },
];

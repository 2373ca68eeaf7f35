/**
 * The words that a page sketch is made of. What a page says in other words is told by its shape alone,
 * so that no word of a company can stand in a sketch.
 */

/** Writing systems, the rarer first where a text mixes them. */
export const scripts = [
  'Kana',
  'Hangul',
  'Han',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Thai',
  'Devanagari',
  'Latin',
  'other',
  'none',
] as const;
export type Script = (typeof scripts)[number];

/** What a text may be, the most particular first. */
export const textKinds = [
  'pem',
  'guid',
  'thumbprint',
  'hex',
  'login-address',
  'leave-address',
  'issuer',
  'metadata-address',
  'company-metadata',
  'company-consumer',
  'company-portal',
  'company-address',
  'address',
  'plain-address',
  'urn',
  'mail',
  'claim',
  'moment',
  'date',
  'number',
  'host',
  'base64',
  'word',
  'words',
  'sentence',
] as const;
export type TextKind = (typeof textKinds)[number];

/** Elements that are called by their name; every other is a `custom` one. */
export const sketchedTags = new Set(
  `a article aside b body button caption cite code custom datalist dd details dialog div dl dt em
  fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr i iframe img input label legend li main mark
  menu meter nav ol optgroup option output p pre progress s search section select slot small span strong sub
  summary sup table tbody td textarea tfoot th thead time tr u ul`.split(/\s+/),
);

export const sketchedRoles = new Set(
  `alert alertdialog application article banner button cell checkbox columnheader combobox complementary
  contentinfo definition dialog document feed figure form grid gridcell group heading img link list
  listbox listitem log main menu menubar menuitem menuitemcheckbox menuitemradio navigation none note
  option presentation progressbar radio radiogroup region row rowgroup rowheader search searchbox
  separator slider spinbutton status switch tab table tablist tabpanel term textbox timer toolbar
  tooltip tree treegrid treeitem`.split(/\s+/),
);

export const sketchedInputTypes = new Set(
  `button checkbox color date datetime-local email file image month number password radio range reset
  search submit tel text time url week`.split(/\s+/),
);

/** States that assistive technology is told, with the only values that they may have. */
const trueOrFalse = ['true', 'false'];
export const sketchedStates: Readonly<Record<string, readonly string[]>> = {
  'aria-busy': trueOrFalse,
  'aria-checked': [...trueOrFalse, 'mixed'],
  'aria-current': [...trueOrFalse, 'page', 'step', 'location', 'date', 'time'],
  'aria-disabled': trueOrFalse,
  'aria-expanded': trueOrFalse,
  'aria-haspopup': [...trueOrFalse, 'menu', 'listbox', 'tree', 'grid', 'dialog'],
  'aria-hidden': trueOrFalse,
  'aria-invalid': [...trueOrFalse, 'grammar', 'spelling'],
  'aria-level': ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  'aria-modal': trueOrFalse,
  'aria-multiline': trueOrFalse,
  'aria-orientation': ['horizontal', 'vertical'],
  'aria-pressed': [...trueOrFalse, 'mixed'],
  'aria-readonly': trueOrFalse,
  'aria-required': trueOrFalse,
  'aria-selected': trueOrFalse,
};

/** Attributes whose presence is told, and never what they hold. */
export const sketchedAttributes = new Set(
  `alt aria-activedescendant aria-controls aria-describedby aria-details aria-errormessage aria-live
  aria-owns autocomplete autofocus cols contenteditable data-automation-id data-automationid data-bind
  data-control data-editable data-is-focusable data-list-index data-selection-index data-test
  data-testid disabled draggable form href inputmode list maxlength minlength multiple name open pattern
  readonly required rows size spellcheck src srcdoc tabindex target`.split(/\s+/),
);

/** Beginnings of class names that tell which library drew an element. */
export const classPrefixes = [
  'azc-',
  'ext-',
  'fui-',
  'fxc-',
  'fxs-',
  'ms-',
  'msportalfx-',
] as const;

/** Parts of class names that tell what an element is for. */
export const classWords = [
  'contextpane',
  'context-pane',
  'drawer',
  'flyout',
  'modal',
  'Panel',
  'field_with_errors',
  'is-invalid',
  'alert-danger',
] as const;

/** Words of name and id attributes. */
export const nameWords = new Set(
  `account acs add address admin alt answer app application assertion assignment attribute auth authn
  binding body box button cert certificate check checkbox choice class client code company confirm config auto
  consumer content context control create current data date default description details display domain
  edit email enable enabled entity entry error expiration field file fingerprint first for form format
  gallery given global group groups header hidden icon id identifier identity idp input is issuer item
  jit just in key label language last link list login logout mail main map mapping menu metadata method
  mode name nav new nick not note notification old on only open option options out page panel password
  permission permissions picker place post principal profile provider provision provisioned
  provisioning public query radio redirect remote reply request requests required response role roles
  saml save search secret section security select service session set setting settings sha sha1 sha256
  show side sign signature signed signin signing signon signout single slo source sp sso start state
  status submit surname switch tab table target template tenant test text textarea textbox thumbprint
  time title token type up update upn uri url use user username users valid value view x509`.split(
    /\s+/,
  ),
);

/** Segments of Image Relay's addresses, and parameters of Entra's, beside the names of views. */
export const addressWords = new Set(
  `account accounts admin appid application applications billing blade company consume create edit
  fromnav general home id initialmode integrations ismsaapp l login logout members menuid metadata
  microsoft_aad_connectedapps microsoft_aad_iam microsoft_aad_registeredapps
  microsoft_aad_usersandtenants new null objectid permission permission_groups permissions portal
  preferredsinglesignonmode profile provisioning roles saml security serviceprincipalid
  serviceprincipaltype settings sign_in signon single_sign_on single-sign-on sso sso_settings
  sso-settings sso_users true false user userid users users_and_permissions view welcome`.split(
    /\s+/,
  ),
);

/** How captions are tied to a control; `for` and `wrapping` tell apart what a label is to it. */
export const sketchedTies = new Set(
  'for wrapping label labelledby aria row before after placeholder title'.split(' '),
);

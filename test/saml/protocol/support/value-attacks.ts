import { type Attack, after, attack, before, type Keys } from './attack.ts';
import {
  byPattern,
  type CarelessReader,
  firstLine,
  firstText,
  lastAttribute,
  lastMail,
  lastName,
  lastText,
} from './careless-readers.ts';
import {
  attributesText,
  attributeText,
  audience,
  chief,
  conditionsText,
  confirmationText,
  type MessageParts,
  nameIdText,
  responseText,
  subjectText,
  success,
} from './sign-in-messages.ts';
import { signed } from './sign-message.ts';

/** A message that the identity provider’s own key signed: nothing but its form speaks against it. */
function whole(parts: MessageParts): Attack['build'] {
  return ({ trusted }) => signed(responseText(parts), trusted);
}

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

const email = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress';
const evilUrl = 'https://evil.example/';
const confirming = confirmationText.replace(
  '<SubjectConfirmationData',
  `<NameID>${chief}</NameID>$&`,
);

function taking(taken: string, reader: CarelessReader) {
  return { taken, reader, isRightElsewhere: true };
}

/** Elements and attributes that stand twice, signed by the right key, of which readers take either. */
const twice: readonly Attack[] = [
  attack(
    'two names',
    'unexpected-element',
    whole({
      subject: `<Subject>${nameIdText()}<NameID>${chief}</NameID>${confirmationText}</Subject>`,
    }),
    taking(chief, lastName),
  ),
  attack(
    'two subjects',
    'unexpected-element',
    whole({ subject: subjectText() + subjectText({ nameId: chief }) }),
    taking(chief, lastName),
  ),
  attack(
    'a name in a confirmation',
    'unexpected-element',
    whole({ subject: `<Subject>${nameIdText()}${confirming}</Subject>` }),
    taking(chief, lastName),
  ),
  attack(
    'a name in an attribute',
    'broken-value',
    whole({ attributes: attributesText + attributeText('a', `<NameID>${chief}</NameID>`) }),
    taking(chief, lastName),
  ),
  attack(
    'a name of another namespace beside the right one',
    'unexpected-element',
    whole({
      subject: `<Subject><x:NameID xmlns:x="urn:x">${chief}</x:NameID>${nameIdText()}${confirmationText}</Subject>`,
    }),
    { isRightElsewhere: true },
  ),
  attack(
    'an encrypted name beside a plain one',
    'unexpected-element',
    whole({
      subject: `<Subject>${nameIdText({ nameId: chief })}<EncryptedID></EncryptedID>${confirmationText}</Subject>`,
    }),
    { isRightElsewhere: true },
  ),
  attack(
    'two attributes of one name',
    'unexpected-element',
    whole({ attributes: attributesText + attributeText(email, chief) }),
    taking(chief, lastMail),
  ),
  attack(
    'two statements of attributes',
    'unexpected-element',
    whole({
      attributes: `${attributesText}</AttributeStatement><AttributeStatement>${attributeText(email, chief)}`,
    }),
    taking(chief, lastMail),
  ),
  attack(
    'two conditions',
    'unexpected-element',
    whole({ conditions: conditionsText(audience) + conditionsText(evilUrl) }),
    taking(evilUrl, lastText('Audience')),
  ),
  attack(
    'two restrictions of audience',
    'unexpected-element',
    whole({
      conditions: conditionsText(audience).replace(
        '</Conditions>',
        `<AudienceRestriction><Audience>${evilUrl}</Audience></AudienceRestriction>$&`,
      ),
    }),
    taking(evilUrl, lastText('Audience')),
  ),
  attack(
    'an audience with an element in it',
    'broken-value',
    whole({ conditions: conditionsText(`${audience}<Audience>${evilUrl}</Audience>`) }),
    taking(evilUrl, lastText('Audience')),
  ),
  attack(
    'two issuers',
    'unexpected-element',
    whole({ subject: `<Issuer>${evilUrl}</Issuer>${subjectText()}` }),
    taking(evilUrl, lastText('Issuer')),
  ),
  attack(
    'two statuses',
    'unexpected-element',
    whole({
      status: `${success}</samlp:Status><samlp:Status>${success.replace('Success', 'Responder')}`,
    }),
    taking(
      'urn:oasis:names:tc:SAML:2.0:status:Responder',
      (xml) => /Value="([^"]*Responder)/.exec(xml)?.[1] ?? null,
    ),
  ),
  attack(
    'a second Destination in a namespace',
    'unexpected-element',
    whole({ rootAttributes: ` xmlns:x="urn:x" x:Destination="${evilUrl}"` }),
    taking(evilUrl, lastAttribute('Response', 'Destination')),
  ),
  attack(
    'a second Destination in SAML’s own namespace',
    'unexpected-element',
    whole({ rootAttributes: ` samlp:Destination="${evilUrl}"` }),
    taking(evilUrl, lastAttribute('Response', 'Destination')),
  ),
  attack(
    'a second Destination in other letters',
    'unexpected-element',
    whole({ rootAttributes: ` destination="${evilUrl}"` }),
    taking(evilUrl, lastAttribute('Response', 'destination')),
  ),
  attack(
    'a base for addresses',
    'unexpected-element',
    whole({ rootAttributes: ` xml:base="${evilUrl}"` }),
    taking(evilUrl, lastAttribute('Response', 'base')),
  ),
  attack(
    'a name with space that is kept',
    'unexpected-element',
    whole({ nameId: chief, nameIdAttributes: ' xml:space="preserve"' }),
    { isRightElsewhere: true },
  ),
  attack(
    'an assertion of another version',
    'unexpected-element',
    ({ trusted }) =>
      signed(
        responseText({ nameId: chief }).replace(
          'Version="2.0" xmlns="urn',
          'Version="1.1" xmlns="urn',
        ),
        trusted,
      ),
    { isRightElsewhere: true },
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

export const valueAttacks: readonly Attack[] = [
  ...withinValues,
  ...declarations,
  ...twice,
  ...letters,
];

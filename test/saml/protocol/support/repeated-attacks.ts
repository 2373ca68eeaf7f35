import { type Attack, attack } from './attack.ts';
import {
  type CarelessReader,
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
  nameIdText,
  responseText,
  subjectText,
  success,
} from './sign-in-messages.ts';
import { signed } from './sign-message.ts';
import { whole } from './whole.ts';

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
export const repeatedAttacks: readonly Attack[] = [
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

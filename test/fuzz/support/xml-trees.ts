import fc from 'fast-check';

const addresses = ['urn:a', 'urn:b', 'urn:c'];
const names = fc.constantFrom('a', 'b', 'Name', 'x.y');
const values = fc
  .string({ unit: fc.constantFrom(...'aé山<>&"\'\t\n\r ') })
  .map((text) => text.replace(/[<>&"\t\n\r]/g, (each) => `&#${each.charCodeAt(0)};`));

/** Declarations of namespaces without what that library leaves unescaped; none takes the default one back, which is written in more than one way. */
const declarations = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom('xmlns', 'xmlns:p', 'xmlns:q'), fc.constantFrom(...addresses)),
    { selector: ([name]) => name, maxLength: 3 },
  )
  .map((all) => all.map(([name, address]) => ` ${name}="${address}"`).join(''));

/** Prefixes p and q may share an address, so that only one of them is used for attributes. */
const attributes = fc
  .uniqueArray(fc.tuple(fc.constantFrom('', 'p:'), names, values), {
    selector: ([prefix, name]) => prefix + name,
    maxLength: 3,
  })
  .map((all) => all.map(([prefix, name, value]) => ` ${prefix}${name}="${value}"`).join(''));

const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(fc.constantFrom('', 'p:', 'q:'), names, declarations, attributes, tie('content'))
    .map(([prefix, name, declared, own, content]) => {
      const tag = `${prefix}${name}`;
      return `<${tag}${declared}${own}>${content}</${tag}>`;
    }),
  content: fc.oneof(
    { depthSize: 'small' },
    values,
    fc.array(tie('element'), { maxLength: 3 }).map((each) => each.join('')),
  ),
}));

/** Well-formed documents with namespaces that are declared, used, changed and left unused. */
export const xmlTrees: fc.Arbitrary<string> = element.map(
  (xml) => `<root xmlns:p="urn:a" xmlns:q="urn:b">${xml}</root>`,
);

interface XmlPolicy {
  readonly createHTML: (text: string) => string;
}

interface MakesPolicies {
  readonly createPolicy: (name: string, policy: XmlPolicy) => XmlPolicy;
}

/**
 * The one policy that the panel's Content Security Policy knows. It is for texts that are parsed as XML into
 * a document of their own, whose scripts never run; nothing else may turn a text into elements.
 */
const policyName = 'federation-metadata';
let policy: XmlPolicy | null = null;

/** The text in the form that the XML parser takes it, where the browser has Trusted Types. */
export function trustedXml(text: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: MakesPolicies };
  if (trustedTypes === undefined) return text;
  policy ??= trustedTypes.createPolicy(policyName, { createHTML: (each) => each });
  return policy.createHTML(text);
}

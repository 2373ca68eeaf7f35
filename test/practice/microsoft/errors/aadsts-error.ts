/** A failure as Microsoft's sign-in page shows it. Programs go by the code, the text is for people. */
export interface AadstsError {
  code: number;
  text: string;
}

/** The sentence on the page: the code with its prefix, then the text. */
export function sentence(error: AadstsError): string {
  return `AADSTS${error.code}: ${error.text}`;
}

export function error(code: number, text: string): AadstsError {
  return { code, text };
}

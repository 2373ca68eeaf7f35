export interface Page {
  url: string;
  status: number;
  body: string;
  /** A form that a script sends as soon as the page is there. */
  leavesByItself: boolean;
}

export function readPage(url: string, status: number, body: string): Page {
  const leavesByItself = /<form [^>]*(?:data-auto-submit|name="hiddenform")/.test(body);
  return { url, status, body, leavesByItself };
}

export interface Form {
  action: string;
  fields: Record<string, string>;
}

/** Where the page's last form goes, with its hidden fields: before it only the way back has one. */
export function formOf({ body, url }: Page): Form {
  const form = [...body.matchAll(/<form [\s\S]*?<\/form>/g)].at(-1)?.[0] ?? '';
  const hidden = [...form.matchAll(/<input [^>]*type="hidden"[^>]*>/g)].map(([tag]) => tag);
  return {
    action: new URL(attribute(form, 'action'), url).href,
    fields: Object.fromEntries(
      hidden.map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')]),
    ),
  };
}

/** Text of the first element whose start tag holds this, without the elements in it. */
export function textOf({ body }: Page, marker: string): string {
  const tag = new RegExp(`<[^>]*${marker}[^>]*>([^<]*)`).exec(body);
  return plain(tag?.[1] ?? '').trim();
}

/** Value of the first attribute of this name in the text. */
export function attribute(text: string, name: string): string {
  return plain(new RegExp(`\\s${name}="([^"]*)"`).exec(text)?.[1] ?? '');
}

function plain(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

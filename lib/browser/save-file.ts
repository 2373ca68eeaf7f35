const types: Readonly<Record<string, string>> = {
  json: 'application/json',
  md: 'text/markdown;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
};

/** Has the browser save a text as a file, as it saves any download; its kind is that of the name's end. */
export function saveFile(name: string, text: string): void {
  const type = types[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain;charset=utf-8';
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

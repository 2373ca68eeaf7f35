/** PEM as .NET writes it: lines of 76 characters, every line ended by CR LF. */
export function asPem(der: string): string {
  const lines = der.match(/.{1,76}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\r\n');
}

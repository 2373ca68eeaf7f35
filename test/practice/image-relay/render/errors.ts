/** How the list of refused values is introduced. */
export function errorHeading(errors: readonly string[]): string {
  const count = errors.length === 1 ? '1 error' : `${errors.length} errors`;
  return `${count} kept this from being saved`;
}

export const entraHost = 'entra.microsoft.com';
export const bladeHost = 'sandbox-1.reactblade.portal.azure.net';
export const signInHost = 'login.microsoftonline.com';
export const myAppsHost = 'myapps.microsoft.com';

export function companyHost(subdomain: string): string {
  return `${subdomain}.imagerelay.com`;
}

/** Where the screens live. Invented in the manner of a Rails application: the real ones are unknown. */
export const paths = {
  library: '/',
  login: '/login',
  logout: '/logout',
  users: '/admin/users',
  permissions: '/admin/permissions',
  newPermission: '/admin/permissions/new',
  ssoUsers: '/admin/sso_users',
  newSsoUser: '/admin/sso_users/new',
  general: '/admin/account/edit',
  portal: '/admin/account/portal',
  singleSignOn: '/admin/account/single_sign_on',
  billing: '/admin/account/billing',
  ssoLogin: '/sso/login',
  metadata: '/sso/metadata',
  consume: '/sso/consume',
} as const;

export function permissionPath(id: string): string {
  return `${paths.permissions}/${id}`;
}

/** Addresses that the portal gives to an identity provider. */
export function serviceProviderUrls(host: string) {
  return {
    metadata: `https://${host}${paths.metadata}`,
    consume: `https://${host}${paths.consume}`,
  };
}

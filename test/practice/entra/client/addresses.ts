/** The fragments that the portal itself writes when somebody walks through its menus. */
export const fragments = {
  home: '#home',
  allApplications: '#view/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview',
  gallery: '#view/Microsoft_AAD_IAM/AppGalleryBladeV2',
  allUsers: '#view/Microsoft_AAD_UsersAndTenants/UserManagementMenuBlade/~/AllUsers',
  createUser: '#view/Microsoft_AAD_UsersAndTenants/CreateUser.ReactView',
  tenantOverview: '#view/Microsoft_AAD_IAM/TenantOverview.ReactView',
} as const;

/** One entry of an application's menu, with the tail that only the portal adds. */
export function appFragment(item: string, app: { objectId: string; appId: string }): string {
  const tail = 'preferredSingleSignOnMode~/null/servicePrincipalType/Application/fromNav/';
  return `#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/${item}/objectId/${app.objectId}/appId/${app.appId}/${tail}`;
}

export function registrationFragment(appId: string): string {
  return `#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/appId/${appId}/isMSAApp~/false`;
}

export function userFragment(id: string): string {
  return `#view/Microsoft_AAD_UsersAndTenants/UserProfileMenuBlade/~/overview/userId/${id}`;
}

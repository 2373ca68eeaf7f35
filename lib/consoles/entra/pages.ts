import type { PageDescription } from '../page-description.ts';
import { appOverview, enterpriseApplications, gallery, home, ssoMethod } from './applications.ts';
import { addAssignment, createUser, users, usersAndGroups } from './people.ts';
import { basicSamlPane, certificatesPane, claimsPage, samlPage } from './saml.ts';

export const entraPages: readonly PageDescription[] = [
  home,
  enterpriseApplications,
  gallery,
  appOverview,
  ssoMethod,
  samlPage,
  basicSamlPane,
  certificatesPane,
  claimsPage,
  users,
  createUser,
  usersAndGroups,
  addAssignment,
];

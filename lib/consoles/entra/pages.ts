import type { PageDescription } from '../page-description.ts';
import {
  appOverview,
  appRegistration,
  enterpriseApplications,
  gallery,
  home,
  openIdSignOn,
  ssoMethod,
} from './applications.ts';
import { basicSamlPane } from './basic-saml.ts';
import type { EntraCaptions } from './captions/english.ts';
import { addAssignment, createUser, users, usersAndGroups } from './people.ts';
import { claimsPage, samlPage } from './saml.ts';
import { certificatesPane } from './signing-certificate.ts';

const pages = [
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
  appRegistration,
  openIdSignOn,
];

/** The pages of the admin center, by the captions that are looked for on them. */
export function entraPagesWith(captions: EntraCaptions): readonly PageDescription[] {
  return pages.map((page) => page(captions));
}

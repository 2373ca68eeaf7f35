import type { FaultRows } from './fault.ts';
import { passwordTransport, subjectNameFormat } from './formats.ts';

/** What Image Relay asks for that Microsoft does not give. */
export const requestFaults = {
  'password-transport-with-mfa': {
    sentence: 'Image Relay asks for a password, and the test user came with a second factor too.',
    apply: ({ company, testUser }) => {
      company.saml.authnContext = passwordTransport;
      testUser.signsInWith = 'mfa';
    },
  },
  'authn-comparison-minimum': {
    sentence: 'Image Relay asks for a method at least as strong as a password.',
    apply: ({ company, world }) => {
      company.saml.authnContext = passwordTransport;
      world.faults.request = 'comparison-minimum';
    },
  },
  'subject-in-request': {
    sentence: 'The request says whom it wants.',
    apply: ({ world }) => {
      world.faults.request = 'subject';
    },
  },
  'name-qualifier-in-request': {
    sentence: 'The request wants the Name ID qualified.',
    apply: ({ world }) => {
      world.faults.request = 'name-qualifier';
    },
  },
  'unsupported-name-id-policy': {
    sentence: 'Image Relay asks for a Name ID format that Entra does not have.',
    apply: ({ company }) => {
      company.saml.nameIdFormat = subjectNameFormat;
    },
  },
  'response-binding-artifact': {
    sentence: 'The request wants its answer by HTTP-Artifact.',
    apply: ({ world }) => {
      world.faults.request = 'artifact';
    },
  },
  'request-id-digit': {
    sentence: 'The ID of the request begins with a digit.',
    apply: ({ world }) => {
      world.faults.request = 'id-with-digit';
    },
  },
  'request-for-another-destination': {
    sentence: 'The request says that it goes somewhere else.',
    apply: ({ world }) => {
      world.faults.request = 'other-destination';
    },
  },
  'stale-request': {
    sentence: 'The request was issued two days ago.',
    apply: ({ world }) => {
      world.faults.request = 'day-old';
    },
  },
  'deflated-post': {
    sentence: 'The request is posted in the form that belongs into an address.',
    apply: ({ world }) => {
      world.faults.request = 'deflated-post';
    },
  },
} as const satisfies FaultRows;

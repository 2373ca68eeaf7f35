/** Given name and surname of somebody who works here. */
export type StaffName = readonly [givenName: string, surname: string];

/** The first one is the administrator; the fifth is easily taken for the tutorial's test user. */
export const staff: readonly StaffName[] = [
  ['Morgan', 'Teal'],
  ['Ines', 'Abara'],
  ['Jonas', 'Brandt'],
  ['Priya', 'Chand'],
  ['Bea', 'Simons'],
  ['Tomas', 'Eriksen'],
  ['Wren', 'Fallow'],
  ['Noor', 'Haddad'],
  ['Luca', 'Marchetti'],
  ['Yuki', 'Tanabe'],
];

const givenNames = ['Ada', 'Cyrus', 'Dalia', 'Emre', 'Freya', 'Gideon', 'Hana', 'Ivo', 'Kira'];
const surnames = ['Aldous', 'Bexley', 'Corvin', 'Dunmore', 'Ferrand', 'Gallow', 'Hartwell'];

/** Enough colleagues that a list of users has to be scrolled or searched. */
export const colleagues: readonly StaffName[] = givenNames.flatMap((givenName) =>
  surnames.map((surname) => [givenName, surname] as const),
);

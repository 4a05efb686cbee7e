/** Single names in brackets behind a letter, in six languages. Written before the code that reads them. */

/** Who it is. */
export const PEOPLE: readonly string[] = [
  'Priya',
  'Henk',
  'Nuria',
  'Wout',
  'Aisha',
  'Marijke',
  'Uxía',
  'Jürgen',
  'Chloé',
  'Giulia',
  'João',
  'Marina, Caio',
  'Priya / Wout',
];

/** Where, when or in which case. */
export const NO_PEOPLE: readonly string[] = [
  'Berlin',
  'Lisboa',
  'Deutschland',
  'Europe',
  'Hamburg, Berlin',
  'Magdeburg',
  'Prod',
  'Staging',
  'Azure',
  'Weekend',
  'Nachts',
  'Montag',
  'Notfall',
  'Störung',
  'Abnahme',
  'Urgence',
  'Emergenza',
  'Produção',
  'Migration',
];

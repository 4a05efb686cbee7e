/** What reads a table of another program, in one file that the grid asks for once it is idle: see lateReaders.ts. */
export { tablesOfText } from '../../../exchange/opening/tableOfText';
export { tableFromHtml } from './tableFromHtml';
export { tableOfLetters } from './tableOfLetters';

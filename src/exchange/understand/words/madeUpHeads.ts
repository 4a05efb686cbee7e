/** Heads that a program made up for columns that nobody named: "Column1" of a spreadsheet, "Unnamed: 7" of pandas, "...7" of R. */

const COLUMN =
  'column|col|spalte|colonne|columna|colonna|coluna|kolom|kolumn[ae]?|kolonne|sloupec|stĺpec|oszlop|sarake|coloană|sütun|столбец|стовпець|列|열';
const FIELD = 'field|feld|champ|campo|veld|pole|fält|felt|kenttä|mező|alan|поле|字段|フィールド|필드';

const MADE_UP = new RegExp(
  String.raw`^(?:(?:${COLUMN}|${FIELD})[\s_.-]?\d{1,4}(?:[._]\d{1,3})?|unnamed:\s?\d{1,4}(?:_level_\d{1,2})?|\.{3}\d{1,4}|_\d{1,4})$`,
  'iu',
);

export function isMadeUpHead(name: string): boolean {
  return name.length < 40 && MADE_UP.test(name.trim().normalize('NFC'));
}

/** Encodings of text that can be recognised or chosen, with the names that the browser knows them by. */
export const ENCODINGS = {
  'UTF-8': 'utf-8',
  'Windows-1252': 'windows-1252',
  'Windows-1250': 'windows-1250',
  'Windows-1251': 'windows-1251',
  'Windows-1253': 'windows-1253',
  'Windows-1254': 'windows-1254',
  'Windows-1255': 'windows-1255',
  'Windows-1256': 'windows-1256',
  'Windows-1257': 'windows-1257',
  'Windows-874': 'windows-874',
  'KOI8-R': 'koi8-r',
  'Mac Roman': 'macintosh',
  'GB 18030': 'gb18030',
  Big5: 'big5',
  'Shift-JIS': 'shift_jis',
  'EUC-JP': 'euc-jp',
  'ISO-2022-JP': 'iso-2022-jp',
  'EUC-KR': 'euc-kr',
} as const;
export type EncodingName = keyof typeof ENCODINGS;

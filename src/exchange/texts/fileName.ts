/** File names from the names of matrices, and the other way round. */

const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

export function fileNameFor(name: string, extension: string): string {
  const allowed = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
  const short = [...allowed].slice(0, 80).join('').trim();
  const safe = short === '' || DEVICES.test(short) ? 'matrix' : short;
  return `${safe}.${extension}`;
}

export function nameFromFile(fileName: string): string {
  return fileName
    .replace(/^.*[\\/]/, '')
    .replace(/\.[A-Za-z0-9]{1,8}$/, '')
    .replace(/[_]+/g, ' ')
    .trim();
}

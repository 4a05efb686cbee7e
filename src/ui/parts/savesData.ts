/** Someone who pays for each byte fetches a part of the app when it is used, and not ahead. */
export function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

/** Asks the browser for a file that may be read and written. */

interface Pickers {
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>;
  showOpenFilePicker?(options: object): Promise<readonly FileSystemFileHandle[]>;
}

const TYPES = [{ description: 'Responsibility matrix', accept: { 'application/json': ['.json'] } }];

/** Elsewhere there are downloads. */
export function canKeepInFile(): boolean {
  return (window as Pickers).showSaveFilePicker !== undefined;
}

/** Null where the person chose none. Chosen for saving, a file that is there already would be emptied. */
export async function pickFile(
  which: 'new' | 'existing',
  suggestedName: string,
): Promise<FileSystemFileHandle | null> {
  const pickers = window as Pickers;
  try {
    if (which === 'new') return (await pickers.showSaveFilePicker?.({ suggestedName, types: TYPES })) ?? null;
    const [handle] = (await pickers.showOpenFilePicker?.({ types: TYPES })) ?? [];
    return handle ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

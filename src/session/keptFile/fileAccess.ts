/** Reading and writing one file by its handle, with what goes wrong as a sentence. */

/** The parts of the File System Access API that are used. Browsers have them, TypeScript's library not all of them. */
export interface FileHandle {
  readonly name: string;
  queryPermission?(descriptor: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(descriptor: { mode: 'readwrite' }): Promise<PermissionState>;
  getFile(): Promise<Pick<File, 'text' | 'size'>>;
  createWritable(): Promise<{
    write(text: string): Promise<void>;
    close(): Promise<void>;
    abort(): Promise<void>;
  }>;
}

export class FileTrouble extends Error {
  override readonly name = 'FileTrouble';
}

export async function mayUse(handle: FileHandle): Promise<boolean> {
  return (await handle.queryPermission?.({ mode: 'readwrite' })) !== 'prompt';
}

/** Only after a click: browsers ask for nothing by themselves. */
export async function askToUse(handle: FileHandle): Promise<boolean> {
  const answer = (await handle.requestPermission?.({ mode: 'readwrite' })) ?? 'granted';
  return answer === 'granted';
}

export async function readText(handle: FileHandle, mostBytes: number): Promise<string> {
  try {
    const file = await handle.getFile();
    if (file.size > mostBytes) throw new FileTrouble('The file is larger than any matrix can be.');
    return await file.text();
  } catch (error) {
    throw troubleFrom(error, 'read');
  }
}

/** The browser writes beside the file and puts it in its place at the end, so a write that fails changes nothing. */
export async function writeText(handle: FileHandle, text: string): Promise<void> {
  try {
    const writable = await handle.createWritable();
    try {
      await writable.write(text);
      await writable.close();
    } catch (error) {
      await writable.abort().catch(() => undefined);
      throw error;
    }
  } catch (error) {
    throw troubleFrom(error, 'written');
  }
}

function troubleFrom(error: unknown, done: 'read' | 'written'): FileTrouble {
  if (error instanceof FileTrouble) return error;
  const name = (error as { readonly name?: unknown } | null)?.name;
  if (name === 'NotFoundError') return new FileTrouble('The file is no longer where it was.');
  if (name === 'NotAllowedError') return new FileTrouble('The browser may not use the file any more.');
  if (name === 'QuotaExceededError')
    return new FileTrouble('The disk is full. The file is as it was before.');
  if (name === 'NoModificationAllowedError')
    return new FileTrouble('Another program is writing the file. The file is as it was before.');
  return new FileTrouble(`The file could not be ${done}, and the browser does not say why.`);
}

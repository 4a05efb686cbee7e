/** A file of a folder as a matrix, through the same door as an import, but with nobody there to answer its questions. */
import type { Matrix } from '../../domain/matrix/matrix';
import { BOUNDS, FileRefused } from '../../exchange/contract/bounds';
import { startImport } from '../../exchange/work/importRun';

/** Rejects with a whole sentence where the file is refused, or where only a person can say what it means. */
export async function openMatrixFile(file: File): Promise<Matrix> {
  if (file.size > BOUNDS.fileBytes) throw new FileRefused('This file is larger than any matrix can be.');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const run = startImport({ kind: 'file', name: file.name, bytes });
  try {
    const { refusal, questions } = await run.preview({});
    if (refusal !== undefined) throw new FileRefused(refusal);
    if (questions.length > 0)
      throw new FileRefused(
        `It leaves open what it means: ${questions[0]?.text ?? ''} Import it on the home page to answer.`,
      );
    return await run.create();
  } finally {
    run.cancel();
  }
}

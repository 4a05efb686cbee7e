/** One import from bytes to matrix, step by step. Runs in the worker, or in the page where there is none. */
import type { NewId } from '../../domain/matrix/ids';
import type { Matrix } from '../../domain/matrix/matrix';
import { FileRefused } from '../contract/bounds';
import type { Opened } from '../contract/codec';
import { type OnShare, UNHEARD } from '../contract/progress';
import type { Source } from '../contract/source';
import { openFile } from '../opening/openFile';
import { openPasted } from '../opening/openPasted';
import { openPacked } from '../sharing/packedMatrix';
import { safeCellsIn, withoutApostrophes } from '../texts/safeCell';
import { understand } from '../understand/forms/understand';
import { matrixFromUnderstanding } from '../understand/parts/create';
import type { Corrections } from '../understand/reading/corrections';
import type { Understanding } from '../understand/reading/understood';
import { matrixDecided, type Preview, previewOfMatrix, previewOfUnderstanding } from './preview';

export type ImportInput =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'pasted'; readonly text: string; readonly html: string }
  | { readonly kind: 'shared'; readonly packed: string };

export interface ImportJob {
  open(input: ImportInput, onShare?: OnShare): Promise<void>;
  /** Opens the file again in another encoding, where a person chose one. */
  decodeAs(encoding: Corrections['encoding']): Promise<void>;
  /** Opens first if need be; may be asked again with other corrections. */
  preview(corrections: Corrections, onShare?: OnShare): Preview;
  create(): Matrix;
}

type OpenedMatrix = Extract<Opened, { kind: 'matrix' }>;

/** The table to be understood; none where the document that the file carries is taken. */
function tableOf(found: Opened, asTable: boolean): Source | undefined {
  if (found.kind === 'matrix') return asTable ? found.table : undefined;
  return asTable ? { ...found.source, own: undefined } : found.source;
}

function insteadOf(found: Opened, asTable: boolean): Preview['instead'] {
  if (asTable) return found.kind === 'matrix' ? 'document' : 'exact';
  return found.kind === 'source' && found.source.own ? 'table' : undefined;
}

export function makeImportJob(newId: NewId): ImportJob {
  let opened: Opened | undefined;
  let file: Extract<ImportInput, { kind: 'file' }> | undefined;
  let encoding: Corrections['encoding'];
  let understanding: Understanding | undefined;
  let corrected: Corrections = {};

  function openOne(): Opened {
    if (!opened) throw new Error('A file must be opened before it can be understood.');
    return opened;
  }

  return {
    async open(input, onShare = UNHEARD) {
      const context = { newId, onShare };
      file = input.kind === 'file' ? input : undefined;
      if (input.kind === 'file') opened = await openFile(input, context);
      else if (input.kind === 'pasted') opened = await openPasted(input, context);
      else opened = openPacked(input.packed, { newId });
    },
    async decodeAs(asked) {
      if (asked === encoding || !file) return;
      opened = await openFile(file, { newId, encoding: asked });
      encoding = asked;
    },
    preview(corrections, onShare) {
      const found = openOne();
      understanding = undefined;
      corrected = corrections;
      const table = tableOf(found, corrections.asTable === true);
      if (!table) return previewOfMatrix(found as OpenedMatrix, corrections);
      const source = corrections.takeOffApostrophes ? withoutApostrophes(table) : table;
      understanding = understand(source, corrections, onShare);
      const preview = previewOfUnderstanding(understanding, source, table.own ? 0 : safeCellsIn(table));
      return { ...preview, instead: insteadOf(found, corrections.asTable === true) };
    },
    create() {
      const found = openOne();
      if (found.kind === 'matrix' && !understanding) return matrixDecided(found, corrected);
      if (!understanding) throw new Error('A file must be understood before a matrix can be made of it.');
      if (understanding.refusal !== undefined) throw new FileRefused(understanding.refusal);
      return matrixFromUnderstanding(understanding, newId);
    },
  };
}

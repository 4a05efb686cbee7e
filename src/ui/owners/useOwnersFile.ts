/** The file about owners that the dialog shows: what it says, or why it was refused. */
import { useEffect, useRef, useState } from 'react';
import type { OwnerFacts } from '../../exchange/owners/ownerFacts';
import { type OwnersRun, startReadingOwners } from '../../exchange/owners/ownersRun';
import { sentenceOf } from '../exchange/useImport';

export interface OwnersFileState {
  readonly facts: OwnerFacts | null;
  readonly name: string;
  readonly reading: boolean;
  /** A whole sentence. */
  readonly refusal: string | null;
  readFile(file: File): void;
  readText(text: string): void;
  forget(): void;
}

const NOTHING = { facts: null, name: '', reading: false, refusal: null };

export function useOwnersFile(): OwnersFileState {
  const [state, setState] =
    useState<Pick<OwnersFileState, 'facts' | 'name' | 'reading' | 'refusal'>>(NOTHING);
  const run = useRef<OwnersRun | null>(null);
  const latest = useRef(0);

  // The worker is outside React: it ends with the dialog.
  useEffect(() => () => run.current?.cancel(), []);

  /** What was asked before has nothing to say any more. */
  function nextTurn(): () => boolean {
    latest.current += 1;
    const own = latest.current;
    run.current?.cancel();
    run.current = null;
    return () => latest.current === own;
  }

  async function read(name: string, bytesOf: () => Promise<Uint8Array>): Promise<void> {
    const isLatest = nextTurn();
    setState({ ...NOTHING, name, reading: true });
    try {
      const bytes = await bytesOf();
      if (!isLatest()) return;
      run.current = startReadingOwners({ name, bytes });
      const facts = await run.current.facts;
      if (isLatest()) setState({ ...NOTHING, name, facts });
    } catch (error) {
      if (isLatest()) setState({ ...NOTHING, name, refusal: sentenceOf(error) });
    }
  }

  return {
    ...state,
    readFile: (file) => void read(file.name, async () => new Uint8Array(await file.arrayBuffer())),
    readText: (text) => void read('Pasted text', async () => new TextEncoder().encode(text)),
    forget() {
      nextTurn();
      setState(NOTHING);
    },
  };
}

/** The files about owners that the dialog shows: what they say, or why one was refused. */
import { useEffect, useRef, useState } from 'react';
import { sentenceOf } from '../../exchange/contract/sentenceOf';
import { joinedFacts, type OwnerFacts, type ReadOwnersFile } from '../../exchange/owners/ownerFacts';
import { type OwnersRun, startReadingOwners } from '../../exchange/owners/ownersRun';

export interface OwnersFileState {
  readonly facts: OwnerFacts | null;
  readonly name: string;
  readonly reading: boolean;
  /** A whole sentence. */
  readonly refusal: string | null;
  readFiles(files: readonly File[]): void;
  readText(text: string): void;
  forget(): void;
}

interface Source {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
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

  async function read(sources: readonly Source[]): Promise<void> {
    const isLatest = nextTurn();
    const all = sources.map(({ name }) => name).join(', ');
    const read: ReadOwnersFile[] = [];
    for (const { name, bytes } of sources) {
      setState({ ...NOTHING, name, reading: true });
      try {
        const file = { name, bytes: await bytes() };
        if (!isLatest()) return;
        run.current = startReadingOwners(file);
        read.push({ name, facts: await run.current.facts });
      } catch (error) {
        const which = sources.length > 1 ? `${name}: ` : '';
        if (isLatest()) setState({ ...NOTHING, name: all, refusal: `${which}${sentenceOf(error)}` });
        return;
      }
      if (!isLatest()) return;
    }
    setState({ ...NOTHING, name: all, facts: joinedFacts(read) });
  }

  return {
    ...state,
    readFiles: (files) =>
      void read(
        files.map((file) => ({
          name: file.name,
          bytes: async () => new Uint8Array(await file.arrayBuffer()),
        })),
      ),
    readText: (text) =>
      void read([{ name: 'Pasted text', bytes: async () => new TextEncoder().encode(text) }]),
    forget() {
      nextTurn();
      setState(NOTHING);
    },
  };
}

/** One rota as it is being read in the worker; a later one takes its place. */
import { useEffect, useState } from 'react';
import { isTimeZone } from '../../../domain/matrix/timeZone';
import { sentenceOf } from '../../../exchange/contract/sentenceOf';
import type { ReadRota } from '../../../exchange/rota/readRota';
import { type RotaRun, startReadingRota } from '../../../exchange/work/rotaRun';
import { useSession } from '../../session/SessionContext';

interface Given {
  readonly source: string;
  text(): Promise<string>;
}

interface Outcome {
  /** What it was read from, and how times without a zone were understood. */
  readonly of: Given;
  readonly timeZone: string;
  readonly read?: ReadRota;
  readonly refusal?: string;
}

export function useRotaReading(timeZone: string) {
  const session = useSession();
  const [given, setGiven] = useState<Given | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const today = session.today();
  const asked = isTimeZone(timeZone) ? given : null;

  // The file and the worker are outside React; what they still read is dropped when something else is asked for.
  useEffect(() => {
    if (!asked) return;
    let run: RotaRun | undefined;
    let wanted = true;
    async function read(of: Given): Promise<void> {
      try {
        const text = await of.text();
        if (!wanted) return;
        run = startReadingRota({ text, today, timeZone });
        const result = await run.result;
        if (wanted) setOutcome({ of, timeZone, read: result });
      } catch (error) {
        if (wanted) setOutcome({ of, timeZone, refusal: sentenceOf(error) });
      }
    }
    void read(asked);
    return () => {
      wanted = false;
      run?.cancel();
    };
  }, [asked, timeZone, today]);

  const current = outcome && outcome.of === asked && outcome.timeZone === timeZone ? outcome : null;
  return {
    source: given?.source ?? '',
    read: current?.read,
    refusal: current?.refusal,
    isReading: asked !== null && current === null,
    readFile: (file: File) => setGiven({ source: file.name, text: () => file.text() }),
    readText: (text: string) => setGiven({ source: 'pasted rota', text: async () => text }),
  };
}

/** One rota as it is being read in the worker; a later one takes its place. */
import { useEffect, useState } from 'react';
import { isTimeZone } from '../../../domain/matrix/timeZone';
import type { ReadRota } from '../../../exchange/rota/readRota';
import { startReadingRota } from '../../../exchange/work/rotaRun';
import { useSession } from '../../session/SessionContext';
import { errorSentence } from '../../vocabulary/errorSentence';

interface Given {
  readonly text: string;
  readonly source: string;
}

interface Outcome {
  /** What it was read from. */
  readonly of: string;
  readonly read?: ReadRota;
  readonly refusal?: string;
}

export function useRotaReading(timeZone: string) {
  const session = useSession();
  const [given, setGiven] = useState<Given | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const today = session.today();
  const key = given && isTimeZone(timeZone) ? `${timeZone}\n${given.source}\n${given.text}` : null;

  // The worker is outside React; what it still reads is dropped when something else is asked for.
  useEffect(() => {
    if (!given || key === null) return;
    let wanted = true;
    const run = startReadingRota({ text: given.text, today, timeZone });
    run.result.then(
      (read) => wanted && setOutcome({ of: key, read }),
      (error: unknown) => wanted && setOutcome({ of: key, refusal: errorSentence(error) }),
    );
    return () => {
      wanted = false;
      run.cancel();
    };
  }, [given, key, timeZone, today]);

  const current = outcome?.of === key ? outcome : null;
  return {
    source: given?.source ?? '',
    read: current?.read,
    refusal: current?.refusal,
    isReading: key !== null && current === null,
    start: (text: string, source: string) => setGiven({ text, source }),
  };
}

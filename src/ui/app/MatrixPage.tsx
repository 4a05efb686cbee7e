/** One open matrix: opens its session, shows its frame with the screen of the tab, closes it when left. */
import { useEffect, useState } from 'react';
import type { MatrixId } from '../../domain/matrix/ids';
import type { Session } from '../../session/session';
import { createDesk, DeskProvider } from '../matrix/desk';
import { useLibrary } from '../session/LibraryContext';
import { SessionProvider } from '../session/SessionContext';
import { Loading } from './Loading';
import { MatrixFrame } from './MatrixFrame';
import { Message } from './Message';
import type { Tab } from './route';

type Opening = { readonly session: Session } | { readonly refusal: string } | null;

export function MatrixPage({ id, tab }: { id: MatrixId; tab: Tab }) {
  const opening = useOpenMatrix(id);
  const [desk] = useState(createDesk);
  if (!opening) return <Loading what="Opening the matrix" />;
  if ('refusal' in opening) return <Message title="This matrix cannot be opened">{opening.refusal}</Message>;
  return (
    <SessionProvider value={opening.session}>
      <DeskProvider value={desk}>
        <MatrixFrame tab={tab} />
      </DeskProvider>
    </SessionProvider>
  );
}

function useOpenMatrix(id: MatrixId): Opening {
  const library = useLibrary();
  const [opening, setOpening] = useState<Opening>(null);
  // The matrix lives in the device's storage; the session holds it until this screen goes.
  useEffect(() => {
    let left = false;
    let session: Session | null = null;
    library.open(id).then(
      (opened) => {
        session = opened;
        if (left) opened.close();
        else setOpening({ session: opened });
      },
      (error: unknown) => {
        if (!left) setOpening({ refusal: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      left = true;
      session?.close();
    };
  }, [library, id]);
  return opening;
}

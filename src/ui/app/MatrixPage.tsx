/** One open matrix: opens its session, shows its frame with the screen of the tab, closes it when left. */

import { Tooltip } from '@base-ui/react/tooltip';
import { useEffect, useState } from 'react';
import type { MatrixId } from '../../domain/matrix/ids';
import type { Session } from '../../session/session';
import { GridViewProvider } from '../gridView/GridViewContext';
import { createGridView, type GridView } from '../gridView/gridView';
import type { Tab } from '../routing/route';
import { useLibrary } from '../session/LibraryContext';
import { SessionProvider } from '../session/SessionContext';
import { errorSentence } from '../vocabulary/errorSentence';
import { createPanels, PanelsProvider } from '../workspace/panels';
import { Loading } from './Loading';
import { MatrixFrame } from './MatrixFrame';
import { Message } from './Message';

type Opening = { readonly session: Session; readonly view: GridView } | { readonly refusal: string } | null;

export default function MatrixPage({ id, tab }: { id: MatrixId; tab: Tab }) {
  const opening = useOpenMatrix(id);
  const [panels] = useState(createPanels);
  if (!opening) return <Loading what="Opening the matrix" />;
  if ('refusal' in opening) return <Message title="Cannot open this matrix">{opening.refusal}</Message>;
  return (
    <SessionProvider value={opening.session}>
      <PanelsProvider value={panels}>
        <GridViewProvider value={opening.view}>
          <Tooltip.Provider>
            <MatrixFrame tab={tab} />
          </Tooltip.Provider>
        </GridViewProvider>
      </PanelsProvider>
    </SessionProvider>
  );
}

function useOpenMatrix(id: MatrixId): Opening {
  const library = useLibrary();
  const [opening, setOpening] = useState<Opening>(null);
  // The matrix lives in the device's storage; the session holds it until this screen goes.
  useEffect(() => {
    let left = false;
    let close: (() => void) | undefined;
    library.open(id).then(
      (session) => {
        if (left) {
          session.close();
          return;
        }
        const view = createGridView(session);
        close = () => {
          view.close();
          session.close();
        };
        setOpening({ session, view });
      },
      (error: unknown) => {
        if (!left) setOpening({ refusal: errorSentence(error) });
      },
    );
    return () => {
      left = true;
      close?.();
    };
  }, [library, id]);
  return opening;
}

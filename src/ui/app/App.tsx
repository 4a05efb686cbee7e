/** The whole app below the library: which screen stands at which address. */

import { CSPProvider } from '@base-ui/react/csp-provider';
import { Suspense, useEffect, useMemo, useSyncExternalStore } from 'react';
import { whenIdle } from '../../scheduling/tasks';
import type { Library } from '../../session/library';
import { Boundary } from '../boundary/Boundary';
import { NoTrouble, TroubleOnPage } from '../boundary/troubles';
import { HomeScreen } from '../home/HomeScreen';
import { lazySlot } from '../parts/lazySlot';
import { savesData } from '../parts/savesData';
import { StorageGate } from '../recovery/StorageGate';
import { type Overview, type Route, routeFromHash } from '../routing/route';
import { LibraryProvider } from '../session/LibraryContext';
import { roomsOffered } from '../workspace/roomsOffered';
import { Loading } from './Loading';
import { Messages } from './Messages';
import { MatrixPage, prepare } from './prepare';
import { UnknownAddress } from './UnknownAddress';

// Apart from the first screen, everything loads when it is asked for.
const SharedScreen = lazySlot<{ packed: string }>(import.meta.glob('../exchange/sharing/SharedScreen.tsx'));
const OrganisationScreen = lazySlot<{ view: Overview }>(
  import.meta.glob('../organisation/OrganisationScreen.tsx'),
);
const AskScreen = lazySlot<{ packed: string }>(import.meta.glob('../agreement/answering/AskScreen.tsx'));
const AnswerArrived = lazySlot<{ packed: string }>(
  import.meta.glob('../agreement/answers/AnswerArrived.tsx'),
);
const JoinScreen = lazySlot<{ room: string; secret: string }>(import.meta.glob('../together/JoinScreen.tsx'));
const PrivacyScreen = lazySlot(import.meta.glob('../privacy/PrivacyScreen.tsx'));
const GuideScreen = lazySlot<{ page: string; rule?: string | undefined }>(
  import.meta.glob('../guide/GuideScreen.tsx'),
);

export function App({ library }: { library: Library }) {
  const route = useRoute();
  const atHome = route.kind === 'home';
  // Everything on the first screen leads into a matrix. What that needs is fetched while there is nothing else to do.
  useEffect(() => {
    if (!atHome || savesData()) return undefined;
    return whenIdle(() => {
      prepare();
      library.prepare();
    });
  }, [atHome, library]);
  return (
    // The content security policy refuses <style> elements, which Base UI would make in two places; base.css holds that rule.
    <CSPProvider disableStyleElements>
      <LibraryProvider value={library}>
        <Boundary
          key={route.kind === 'matrix' ? route.id : route.kind}
          what="This page"
          Trouble={TroubleOnPage}
        >
          <Suspense fallback={<Loading />}>
            {route.kind === 'ask' && AskScreen ? (
              // Who was asked has nothing stored here, and need not wait for a storage.
              <AskScreen packed={route.packed} />
            ) : route.kind === 'guide' && GuideScreen ? (
              // What is explained does not wait for a storage either.
              <GuideScreen page={route.page} rule={route.rule} />
            ) : (
              <StorageGate>
                <Screen route={route} />
              </StorageGate>
            )}
          </Suspense>
        </Boundary>
        <Boundary what="Messages" Trouble={NoTrouble}>
          <Messages />
        </Boundary>
      </LibraryProvider>
    </CSPProvider>
  );
}

function Screen({ route }: { route: Route }) {
  if (route.kind === 'home') return <HomeScreen />;
  if (route.kind === 'matrix') return <MatrixPage key={route.id} id={route.id} tab={route.tab} />;
  if (route.kind === 'shared' && SharedScreen) return <SharedScreen packed={route.packed} />;
  if (route.kind === 'organisation' && OrganisationScreen) return <OrganisationScreen view={route.view} />;
  if (route.kind === 'answer' && AnswerArrived) return <AnswerArrived packed={route.packed} />;
  if (route.kind === 'room' && JoinScreen && roomsOffered()) {
    return <JoinScreen key={route.room} room={route.room} secret={route.secret} />;
  }
  if (route.kind === 'privacy' && PrivacyScreen) return <PrivacyScreen />;
  return <UnknownAddress />;
}

function onHashChange(heard: () => void): () => void {
  addEventListener('hashchange', heard);
  return () => removeEventListener('hashchange', heard);
}

function useRoute(): Route {
  const hash = useSyncExternalStore(onHashChange, () => location.hash);
  return useMemo(() => routeFromHash(hash), [hash]);
}

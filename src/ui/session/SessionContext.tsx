/** The open matrix, for every screen below. The context value never changes; parts are read by selectors. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand/react';
import { whyReadOnly } from '../../session/readOnly';
import type { Session, SessionState } from '../../session/session';

/** Null outside of a matrix. */
export const SessionContext = createContext<Session | null>(null);

export const SessionProvider = SessionContext.Provider;

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a <SessionProvider value={session}> above it.');
  return session;
}

/** A part of the session's state. The selector returns what is there, never a new object. */
export function useSessionState<Part>(select: (state: SessionState) => Part): Part {
  return useStore(useSession().store, select);
}

/** Whether nothing can be changed here: what would change something is then not offered. */
export function useReadOnly(): boolean {
  return useSessionState((state) => whyReadOnly(state) !== null);
}

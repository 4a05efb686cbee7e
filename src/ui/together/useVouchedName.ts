/** The name that a company's sign-in gives to this visitor, where the server of rooms is told it; empty where it is not. */
import { useEffect, useState } from 'react';
import { shownName } from '../../together/document/log';
import { serverAt } from '../../together/live/address';

export function useVouchedName(): string {
  const [name, setName] = useState('');
  // The server is outside of React. Without an answer people say their name themselves.
  useEffect(() => {
    let isHere = true;
    serverAt(location.href.split('#')[0] ?? '')
      .probe()
      .then(
        (found) => isHere && setName(shownName(found.name)),
        () => undefined,
      );
    return () => {
      isHere = false;
    };
  }, []);
  return name;
}

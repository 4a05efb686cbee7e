/**
 * Progress of reading or writing a file, from 0 to 1. Reported for every row; the listener decides what to pass on.
 */

export type OnShare = (share: number) => void;

export const UNHEARD: OnShare = () => undefined;

/** Of a whole the part between two shares. */
export function between(onShare: OnShare, from: number, until: number): OnShare {
  return (share) => onShare(from + (until - from) * Math.min(1, Math.max(0, share)));
}

/** Passes on whole percents, each once, and none that goes back. */
export function byPercent(say: OnShare): OnShare {
  let last = 0;
  return (share) => {
    const percent = Math.floor(share * 100);
    if (percent <= last) return;
    last = percent;
    say(percent / 100);
  };
}

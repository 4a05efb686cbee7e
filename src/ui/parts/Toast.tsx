/**
 * Short messages at the foot of the page, said from anywhere. ToastRegion shows them; it loads after the first screen,
 * and what is said before waits for it.
 */
export interface NoticeAct {
  readonly label: string;
  run(): void;
}

export interface Notice {
  readonly message: string;
  readonly action?: NoticeAct | undefined;
  /** A second act, before the first: "Show". */
  readonly other?: NoticeAct | undefined;
  /** A refusal or a failure: said at once and kept longer. */
  readonly urgent?: boolean | undefined;
  /** A newer message of the same topic takes the place of the older. */
  readonly topic?: string | undefined;
}

type Show = (notice: Notice) => void;
type Hide = (topic: string) => void;

// One place for messages in the whole page: screens far apart speak through it.
let waiting: readonly Notice[] = [];
let show: Show | null = null;
let hide: Hide | null = null;
let askToShow = () => {};

export function notify(notice: Notice): void {
  if (show) {
    show(notice);
    return;
  }
  waiting = [...waiting, notice];
  askToShow();
}

/** Calls `ask` with each message that nothing shows yet. Returns the way to stop. */
export function whenOneWaits(ask: () => void): () => void {
  askToShow = ask;
  return () => {
    if (askToShow === ask) askToShow = () => {};
  };
}

/** Takes back the message of a topic: what it offers is done, or is not so any more. */
export function withdraw(topic: string): void {
  waiting = waiting.filter((notice) => notice.topic !== topic);
  hide?.(topic);
}

/** Takes over showing, beginning with what waits. Returns the way to stop. */
export function showNotices(onNotice: Show, onWithdraw: Hide | null = null): () => void {
  show = onNotice;
  hide = onWithdraw;
  const late = waiting;
  waiting = [];
  for (const notice of late) onNotice(notice);
  return () => {
    if (show !== onNotice) return;
    show = null;
    hide = null;
  };
}

/** The tabs of a matrix. Where they have too little room they scroll, and "More" leads to all the others. */
import { Ellipsis } from 'lucide-react';
import { type RefObject, Suspense, useLayoutEffect, useRef, useState } from 'react';
import bars from '../parts/Bars.module.css';
import { Button } from '../parts/Button';
import { classNames } from '../parts/classNames';
import { Menu, MenuItem } from '../parts/Menu';
import { goTo, matrixAddress, type Tab } from '../routing/route';
import { tabScreens } from '../screens/tabs';
import { useSessionState } from '../session/SessionContext';
import styles from './Header.module.css';

export function ScreenTabs({ current }: { current: Tab }) {
  const id = useSessionState((state) => state.matrix.id);
  const tabs = useRef<HTMLElement>(null);
  const cut = useCut(tabs);
  return (
    <div className={styles.screens}>
      <nav ref={tabs} className={classNames(bars.tabs, cut && styles.cut)} aria-label="Matrix screens">
        {tabScreens.map(({ tab, label, Badge }) => (
          <a
            key={tab}
            href={matrixAddress(id, tab)}
            className={classNames(bars.tab, styles.tab)}
            aria-current={tab === current ? 'page' : undefined}
            ref={tab === current ? intoView : undefined}
          >
            {label}
            {Badge ? (
              <Suspense>
                <Badge />
              </Suspense>
            ) : null}
          </a>
        ))}
      </nav>
      {cut ? (
        <Menu
          align="end"
          trigger={
            <Button look="quiet" aria-label="More screens">
              <Ellipsis size={18} aria-hidden />
            </Button>
          }
        >
          {tabScreens
            .filter(({ tab }) => tab !== current)
            .map(({ tab, label }) => (
              <MenuItem key={tab} onSelect={() => goTo(matrixAddress(id, tab))}>
                {label}
              </MenuItem>
            ))}
        </Menu>
      ) : null}
    </div>
  );
}

/** The tab that is open is among those in view. */
function intoView(tab: HTMLElement | null): void {
  tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Whether the tabs need more room than they have. */
function useCut(tabs: RefObject<HTMLElement | null>): boolean {
  const [cut, setCut] = useState(false);
  // Only the browser knows how wide words are; a count beside a tab comes later and makes it wider.
  useLayoutEffect(() => {
    const element = tabs.current;
    const room = element?.parentElement;
    if (!element || !room) return undefined;
    const tell = () => {
      // Measured as they would stand without “More”: its own room must not be the reason why it stays.
      room.dataset.measured = '';
      const lacks = element.scrollWidth > element.clientWidth + 1;
      delete room.dataset.measured;
      setCut(lacks);
    };
    tell();
    const observer = new ResizeObserver(tell);
    for (const part of [element, ...element.children]) observer.observe(part);
    return () => observer.disconnect();
  }, [tabs]);
  return cut;
}

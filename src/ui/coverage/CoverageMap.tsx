/**
 * All items at a glance: a line for each framework, a square for each item. Every square leads to its item.
 * One square of a line is in the tab order; arrows move along it, so 273 squares are 14 stops.
 */
import { type KeyboardEvent, useRef, useState } from 'react';
import { countStates, type ItemCoverage, shareCovered } from '../../domain/coverage/coverage';
import type { Framework } from '../../domain/coverage/framework';
import { classNames } from '../parts/classNames';
import styles from './CoverageMap.module.css';
import { StateMark } from './StateMark';
import { STATE_WORDS } from './stateWords';

export interface FrameworkCoverage {
  readonly framework: Framework;
  readonly items: readonly ItemCoverage[];
}

interface CoverageMapProps {
  frameworks: readonly FrameworkCoverage[];
  selectedKey: string | null;
  onSelect(item: ItemCoverage): void;
}

export function CoverageMap({ frameworks, selectedKey, onSelect }: CoverageMapProps) {
  return (
    <section aria-label="Coverage map" className={styles.map}>
      {frameworks.map(({ framework, items }) => (
        <MapLine
          key={framework.id}
          framework={framework}
          items={items}
          selectedKey={selectedKey}
          onSelect={onSelect}
        />
      ))}
    </section>
  );
}

interface MapLineProps extends FrameworkCoverage {
  selectedKey: string | null;
  onSelect(item: ItemCoverage): void;
}

const STEPS: { readonly [key: string]: number } = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function MapLine({ framework, items, selectedKey, onSelect }: MapLineProps) {
  const [active, setActive] = useState(0);
  const squares = useRef<HTMLFieldSetElement>(null);
  const stop = Math.min(active, items.length - 1);
  const moveTo = (place: number) => {
    const next = Math.max(0, Math.min(items.length - 1, place));
    setActive(next);
    squares.current?.querySelectorAll('button')[next]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined) moveTo(stop + step);
    else if (event.key === 'Home') moveTo(0);
    else if (event.key === 'End') moveTo(items.length - 1);
    else return;
    event.preventDefault();
  };
  const share = shareCovered(countStates(items));
  return (
    <div className={styles.line}>
      <div className={styles.name}>
        <span className={styles.title}>{framework.name}</span>
        <span className={styles.share}>{share === undefined ? '–' : `${Math.floor(share * 100)}%`}</span>
      </div>
      <fieldset ref={squares} className={styles.squares} onKeyDown={onKeyDown}>
        <legend className="visually-hidden">{`${framework.name}, ${items.length} items`}</legend>
        {items.map((coverage, place) => (
          <button
            key={coverage.key}
            type="button"
            tabIndex={place === stop ? 0 : -1}
            className={classNames(styles.square, coverage.key === selectedKey && styles.selected)}
            aria-current={coverage.key === selectedKey ? 'true' : undefined}
            aria-label={`${coverage.item.ref}, ${coverage.item.area}: ${STATE_WORDS[coverage.state].toLowerCase()}`}
            title={`${coverage.item.ref} · ${coverage.item.area}`}
            onClick={() => {
              setActive(place);
              onSelect(coverage);
            }}
          >
            <StateMark state={coverage.state} />
          </button>
        ))}
      </fieldset>
    </div>
  );
}

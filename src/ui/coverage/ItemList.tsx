/** The items of one framework, by state, with what covers each. */
import { useState } from 'react';
import { type CoverageState, countStates, type ItemCoverage } from '../../domain/coverage/coverage';
import { rowToAdd } from '../../domain/coverage/framework';
import type { Role } from '../../domain/matrix/matrix';
import { Button } from '../parts/Button';
import { Chip } from '../parts/Chip';
import { EmptyState } from '../parts/EmptyState';
import type { FrameworkCoverage } from './CoverageMap';
import styles from './ItemList.module.css';
import { type ItemActs, ItemRow } from './ItemRow';
import { itemInWords, STATE_ORDER, STATE_WORDS } from './stateWords';

interface ItemListProps extends FrameworkCoverage {
  selectedKey: string | null;
  roleOf(id: string): Role | undefined;
  acts: ItemActs;
  onAddAll(items: readonly ItemCoverage[]): void;
}

export function ItemList({ framework, items, selectedKey, roleOf, acts, onAddAll }: ItemListProps) {
  const [only, setOnly] = useState<CoverageState | null>(null);
  const counts = countStates(items);
  // The item that the map leads to is always in sight, whatever the filter says.
  const shown = items.filter(({ state, key }) => only === null || state === only || key === selectedKey);
  const addable = items.filter(({ state, item }) => state === 'missing' && rowToAdd(item) !== undefined);
  return (
    <section aria-labelledby="framework-name" className={styles.framework}>
      <header className={styles.head}>
        <div>
          <h2 id="framework-name" className={styles.title}>
            {framework.name} <span className={styles.edition}>{framework.edition}</span>
          </h2>
          <p className={styles.note}>{framework.note}</p>
        </div>
        {addable.length > 0 ? (
          <Button look="solid" onClick={() => onAddAll(addable)}>
            {addable.length === 1 ? 'Add the missing row' : `Add the rows for ${addable.length} items`}
          </Button>
        ) : null}
      </header>
      <fieldset className={styles.filters}>
        <legend className="visually-hidden">Show only</legend>
        <Chip active={only === null} aria-pressed={only === null} onClick={() => setOnly(null)}>
          All {items.length}
        </Chip>
        {STATE_ORDER.filter((state) => counts[state] > 0).map((state) => (
          <Chip
            key={state}
            active={only === state}
            aria-pressed={only === state}
            onClick={() => setOnly(state)}
          >
            {STATE_WORDS[state]} {counts[state]}
          </Chip>
        ))}
      </fieldset>
      {shown.length === 0 ? (
        <EmptyState title="Nothing left here">Every item of this kind has been dealt with.</EmptyState>
      ) : (
        <ul className={styles.items} aria-label={`Items of ${framework.name}`}>
          {shown.map((coverage) => (
            <ItemRow
              key={coverage.key}
              coverage={coverage}
              words={itemInWords(coverage, roleOf)}
              selected={coverage.key === selectedKey}
              acts={acts}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

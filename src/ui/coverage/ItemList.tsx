/** The items of one framework, by state, with what covers each. */
import { useMemo } from 'react';
import type { ItemCoverage } from '../../domain/coverage/coverage';
import { rowToAdd } from '../../domain/coverage/framework';
import { coverageRowsFor } from '../../domain/gaps/fixes/coverageRows';
import type { Role } from '../../domain/matrix/matrix';
import { Button } from '../parts/Button';
import { IfEditable } from '../session/Editable';
import { Table } from '../table/Table';
import type { TableColumn } from '../table/tableColumn';
import type { FrameworkCoverage } from './CoverageMap';
import styles from './ItemList.module.css';
import { type ItemActs, ItemAnswer, ItemButtons } from './ItemRow';
import { StateMark } from './StateMark';
import { itemInWords, STATE_ORDER, STATE_WORDS } from './stateWords';

interface ItemListProps extends FrameworkCoverage {
  selectedKey: string | null;
  roleOf(id: string): Role | undefined;
  acts: ItemActs;
  onAddAll(items: readonly ItemCoverage[]): void;
}

export function ItemList({ framework, items, selectedKey, roleOf, acts, onAddAll }: ItemListProps) {
  const columns = useMemo(() => itemColumns(roleOf, acts), [roleOf, acts]);
  // Read from what is missing on; sorting by another column is the table's.
  const inOrder = useMemo(
    () => items.toSorted((one, other) => STATE_ORDER.indexOf(one.state) - STATE_ORDER.indexOf(other.state)),
    [items],
  );
  const addable = items.filter(({ state, item }) => state === 'missing' && rowToAdd(item) !== undefined);
  // One activity may close several items.
  const count = coverageRowsFor(addable.map(({ item }) => item)).length;
  return (
    <section aria-labelledby="framework-name" className={styles.framework}>
      <header className={styles.head}>
        <div>
          <h2 id="framework-name" className={styles.title}>
            {framework.name} <span className={styles.edition}>{framework.edition}</span>
          </h2>
          <p className={styles.note}>{framework.note}</p>
        </div>
        {count > 0 ? (
          <IfEditable>
            <Button onClick={() => onAddAll(addable)}>
              {count === 1 ? 'Add the missing activity…' : `Add ${count} missing activities…`}
            </Button>
          </IfEditable>
        ) : null}
      </header>
      <Table
        label={`Items of ${framework.name}`}
        rows={inOrder}
        columns={columns}
        rowId={({ key }) => key}
        searchLabel="Find an item"
        markedId={selectedKey}
        rowAttributes={({ key }) => ({
          id: `item-${key}`,
          'aria-current': key === selectedKey ? 'true' : undefined,
          // The map moves the focus here, so that the next Tab reaches the first button of this item.
          tabIndex: -1,
        })}
      />
    </section>
  );
}

function itemColumns(roleOf: ItemListProps['roleOf'], acts: ItemActs): readonly TableColumn<ItemCoverage>[] {
  return [
    {
      id: 'state',
      label: 'Status',
      isFacet: true,
      value: ({ state }) => STATE_WORDS[state],
      cell: ({ state }) => (
        <span className={styles.state}>
          <StateMark state={state} />
          <span>{STATE_WORDS[state]}</span>
        </span>
      ),
    },
    { id: 'ref', label: 'Number', isShort: true, value: ({ item }) => item.ref },
    { id: 'area', label: 'Item', isName: true, value: ({ item }) => item.area },
    {
      id: 'answer',
      label: 'Covered by',
      value: (coverage) => itemInWords(coverage, roleOf),
      cell: (coverage) => <ItemAnswer coverage={coverage} words={itemInWords(coverage, roleOf)} />,
    },
    {
      id: 'acts',
      label: 'What can be done',
      isActs: true,
      value: () => '',
      cell: (coverage) => <ItemButtons coverage={coverage} acts={acts} />,
    },
  ];
}

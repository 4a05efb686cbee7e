/** Which items of the frameworks any of the matrices covers. */
import { useMemo, useState } from 'react';
import type { FrameworkAnywhere, ItemAnywhere } from '../../../domain/organisation/frameworks';
import type { Organisation } from '../../../domain/organisation/organisation';
import { Select } from '../../parts/Select';
import { Table } from '../../table/Table';
import type { TableColumn } from '../../table/tableColumn';
import styles from './Tables.module.css';

export function FrameworkTables({ organisation: { frameworks } }: { organisation: Organisation }) {
  const [id, setId] = useState<string | null>(null);
  const chosen = frameworks.find(({ framework }) => framework.id === id) ?? frameworks[0];
  const choices = useMemo(
    () => frameworks.map(({ framework }) => ({ value: framework.id, label: framework.name })),
    [frameworks],
  );
  return (
    <>
      <h2 className={styles.title}>Frameworks</h2>
      <p className={styles.lead}>
        An item is covered where at least one matrix has an activity for it with one accountable role.
      </p>
      <Table<FrameworkAnywhere>
        label="Frameworks covered by any matrix"
        rows={frameworks}
        columns={FRAMEWORKS}
        rowId={({ framework }) => framework.id}
      />
      {chosen ? (
        <>
          <h2 className={styles.title}>Items</h2>
          <Select label="Framework" value={chosen.framework.id} choices={choices} onChange={setId} />
          <Table<ItemAnywhere>
            label={`Items of ${chosen.framework.name}`}
            rows={chosen.items}
            columns={ITEMS}
            rowId={({ item }) => item.ref}
            searchLabel="Find an item"
          />
        </>
      ) : null}
    </>
  );
}

const namesOf = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).join(', ');

const FRAMEWORKS: readonly TableColumn<FrameworkAnywhere>[] = [
  { id: 'name', label: 'Framework', isName: true, value: ({ framework }) => framework.name },
  { id: 'edition', label: 'Edition', value: ({ framework }) => framework.edition },
  { id: 'covered', label: 'Covered', isNumber: true, value: ({ covered }) => covered },
  { id: 'asked', label: 'Items', isNumber: true, value: ({ asked }) => asked },
  {
    id: 'share',
    label: 'Share',
    isNumber: true,
    value: ({ covered, asked }) => (asked === 0 ? 0 : Math.floor((covered / asked) * 100)),
    cell: ({ covered, asked }) => (asked === 0 ? '–' : `${Math.floor((covered / asked) * 100)}%`),
  },
  { id: 'on', label: 'Switched on in', value: ({ onIn }) => namesOf(onIn) || '–' },
];

const STATES: { readonly [state in ItemAnywhere['state']]: string } = {
  covered: 'covered',
  unowned: 'no single owner',
  missing: 'not covered',
  unknown: 'not known',
  'not-applicable': 'not applicable',
};

const ITEMS: readonly TableColumn<ItemAnywhere>[] = [
  { id: 'ref', label: 'Item', isName: true, value: ({ item }) => item.ref },
  { id: 'area', label: 'Area', value: ({ item }) => item.area },
  { id: 'state', label: 'State', isFacet: true, value: ({ state }) => STATES[state] },
  { id: 'covered', label: 'Covered in', value: ({ coveredIn }) => namesOf(coveredIn) || '–' },
  { id: 'unowned', label: 'Without a single owner in', value: ({ unownedIn }) => namesOf(unownedIn) || '–' },
];

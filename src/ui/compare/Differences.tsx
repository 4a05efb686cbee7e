/** What another form of the matrix has differently: in short, and one by one. */
import { ArrowLeftRight } from 'lucide-react';
import { useState } from 'react';
import { alignedInSlices } from '../../domain/compare/aligned';
import type { Offer } from '../../domain/compare/offer';
import { offersInSlices, type Scope } from '../../domain/compare/offersBetween';
import { shiftInSlices } from '../../domain/compare/ownershipShift';
import type { Matrix } from '../../domain/matrix/matrix';
import { sameValue } from '../../domain/matrix/sameValue';
import type { Slices } from '../../domain/matrix/slices';
import { OfferList } from '../offers/OfferList';
import { Button } from '../parts/Button';
import { counted } from '../parts/counted';
import { IfEditable } from '../session/Editable';
import { useSliced } from '../session/useSliced';
import { Table } from '../table/Table';
import type { TableColumn } from '../table/tableColumn';
import styles from './CompareScreen.module.css';

interface Found {
  readonly offers: readonly Offer[];
  readonly shift: readonly string[];
}

interface DifferencesProps {
  current: Matrix;
  other: Matrix;
  name: string;
  /** Whether the comparison starts from the other. */
  earlier?: boolean;
  scope: Scope;
}

export function Differences({ current, other, name, earlier = false, scope }: DifferencesProps) {
  const [fromOther, setFromOther] = useState(earlier);
  const found = useDifferences(current, other, scope, fromOther);
  if (!found) return <p role="status">Comparing with “{name}”…</p>;
  const { offers, shift } = found;
  const letters = sameValue(current.scheme.codes, other.scheme.codes) ? null : (
    <p>
      “{name}” uses {other.scheme.name}, this matrix uses {current.scheme.name}. Cells with letters found in
      only one of them are not compared. Change the letters of one matrix to compare everything.
    </p>
  );
  if (offers.length === 0) return letters ?? <NoDifference name={name} scope={scope} />;
  const ends = ['this matrix', `“${name}”`];
  const [base, changed] = fromOther ? ends.toReversed() : ends;
  return (
    <>
      {letters}
      <p className={styles.way}>
        <span>
          From {base} to {changed}
        </span>
        <Button size="small" onClick={() => setFromOther(!fromOther)}>
          <ArrowLeftRight size={14} aria-hidden /> Swap
        </Button>
      </p>
      {shift.length > 0 ? (
        <section aria-label="Summary" className={styles.short}>
          <h2>Summary</h2>
          <ul>
            {shift.slice(0, 12).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {shift.length > 12 ? <p>and {shift.length - 12} more.</p> : null}
        </section>
      ) : null}
      {fromOther ? (
        <Changes offers={offers} name={name} />
      ) : (
        <OfferList
          offers={offers}
          from={`“${name}”`}
          title="Differences"
          one="difference"
          many="differences"
        />
      )}
    </>
  );
}

/** It says no more than was compared: a table from elsewhere has an order of its own, and no dates, people or tags. */
function NoDifference({ name, scope }: Pick<DifferencesProps, 'name' | 'scope'>) {
  if (scope === 'everything') return <p>No differences. “{name}” is the same as this matrix.</p>;
  return (
    <p>
      No differences. “{name}” has the same roles, sections, activities and letters. Their order, and what
      else is written in the two, was not compared.
    </p>
  );
}

const COLUMNS: readonly TableColumn<Offer>[] = [
  { id: 'place', label: 'Where', isName: true, value: ({ place }) => place },
  { id: 'words', label: 'Change', value: ({ words, done }) => done ?? words },
];

/** What this matrix has changed since: to be read only, since there is nothing to accept that is here already. */
function Changes({ offers, name }: { offers: readonly Offer[]; name: string }) {
  return (
    <section aria-label="Differences" className={styles.changes}>
      <h2>
        {counted(offers.length, 'change', 'changes')} since “{name}”
      </h2>
      <IfEditable>
        <p className={styles.faint}>To bring something back from “{name}”, press Swap.</p>
      </IfEditable>
      <Table
        label="Differences"
        rows={offers}
        columns={COLUMNS}
        rowId={({ id }) => id}
        searchLabel="Find in the differences"
      />
    </section>
  );
}

/** Null: still comparing. In slices, because two large matrices would hold the page for seconds. */
function useDifferences(current: Matrix, other: Matrix, scope: Scope, fromOther: boolean): Found | null {
  return useSliced(() => foundInSlices(current, other, scope, fromOther), [current, other, scope, fromOther]);
}

function* foundInSlices(current: Matrix, other: Matrix, scope: Scope, fromOther: boolean): Slices<Found> {
  const aligned = yield* alignedInSlices(current, other);
  const [base, changed] = fromOther ? [aligned, current] : [current, aligned];
  const offers = yield* offersInSlices(base, changed, scope);
  const shift = yield* shiftInSlices(base, changed);
  return { offers, shift };
}

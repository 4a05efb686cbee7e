/** A list of offers, each with a box to take it. */

import { useMemo, useState } from 'react';
import type { Offer } from '../../domain/compare/offer';
import { edits } from '../../domain/edits/edit';
import { Button } from '../parts/Button';
import { thousands } from '../parts/counted';
import { IfEditable } from '../session/Editable';
import { runEdit } from '../session/runEdit';
import { useReadOnly, useSession } from '../session/SessionContext';
import { Table } from '../table/Table';
import type { TableColumn } from '../table/tableColumn';
import styles from './OfferList.module.css';

const COLUMNS: readonly TableColumn<Offer>[] = [
  { id: 'place', label: 'Where', isName: true, value: ({ place }) => place },
  { id: 'words', label: 'Difference', value: ({ words }) => words },
  {
    id: 'careful',
    label: 'Kind',
    isFacet: true,
    value: ({ careful }) => (careful ? 'Removes something or is a guess' : 'Adds or changes'),
  },
];

interface OfferListProps {
  offers: readonly Offer[];
  /** Where they come from, as it stands in a sentence: a name in quotes, or people. */
  from: string;
  title: string;
  /** Instead of “12 differences in “…””. */
  heading?: string;
  one: string;
  many: string;
  /** What neither removes something nor only guesses is chosen at first. Where one compares, nothing is. */
  sureChosen?: boolean;
  /** After some were taken. */
  onTaken?(): void;
}

export function OfferList({
  offers,
  from,
  title,
  heading,
  one,
  many,
  sureChosen = false,
  onTaken,
}: OfferListProps) {
  const session = useSession();
  const readOnly = useReadOnly();
  const [flipped, setFlipped] = useState<ReadonlySet<string>>(new Set());
  const taken = useMemo(
    () => offers.filter(({ id, careful }) => flipped.has(id) !== (sureChosen && !careful)),
    [offers, flipped, sureChosen],
  );
  const selected = useMemo(() => new Set(taken.map(({ id }) => id)), [taken]);
  const counted = (count: number) => `${thousands(count)} ${count === 1 ? one : many}`;

  function select(next: ReadonlySet<string>) {
    const isFlipped = ({ id, careful }: Offer) => next.has(id) !== (sureChosen && !careful);
    setFlipped(new Set(offers.filter(isFlipped).map(({ id }) => id)));
  }

  function take() {
    const words = counted(taken.length);
    const parts = taken.map(({ edit }) => edit);
    const taking = edits(`accept ${words} from ${from}`, parts);
    if (!runEdit(session, taking, `Accepted ${words} from ${from}.`)) return;
    setFlipped(new Set());
    onTaken?.();
  }

  return (
    <section aria-label={title} className={styles.offers}>
      <h2>{heading ?? `${counted(offers.length)} in ${from}`}</h2>
      <Table
        label={title}
        rows={offers}
        columns={COLUMNS}
        rowId={({ id }) => id}
        searchLabel="Find in the differences"
        {...(readOnly
          ? {}
          : {
              selection: {
                selected,
                name: ({ place, words }: Offer) => `${place}: ${words}`,
                onChange: select,
              },
            })}
      />
      <IfEditable>
        <div className={styles.acts}>
          <Button look="solid" disabled={taken.length === 0} onClick={take}>
            Accept {counted(taken.length)}
          </Button>
        </div>
      </IfEditable>
    </section>
  );
}

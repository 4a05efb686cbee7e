/** A list of offers, each with a box to take it. What removes something or only guesses is never chosen unasked. */

import { useState } from 'react';
import type { Offer } from '../../domain/compare/offer';
import { edits } from '../../domain/edits/edit';
import { Button } from '../parts/Button';
import { Checkbox } from '../parts/Checkbox';
import { thousands } from '../parts/counted';
import { runEdit } from '../session/runEdit';
import { useSession } from '../session/SessionContext';
import styles from './CompareScreen.module.css';

const SHOWN = 200;

interface OfferListProps {
  offers: readonly Offer[];
  /** The file or matrix they come from. */
  name: string;
  title: string;
  one: string;
  many: string;
}

export function OfferList({ offers, name, title, one, many }: OfferListProps) {
  const session = useSession();
  const [flipped, setFlipped] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  const isTaken = ({ id, careful }: Offer) => flipped.has(id) !== !careful;
  const taken = offers.filter(isTaken);
  const shown = all ? offers : offers.slice(0, SHOWN);
  const counted = (count: number) => `${thousands(count)} ${count === 1 ? one : many}`;

  function flip(id: string) {
    const next = new Set(flipped);
    if (!next.delete(id)) next.add(id);
    setFlipped(next);
  }

  function take() {
    const words = counted(taken.length);
    const parts = taken.map(({ edit }) => edit);
    const taking = edits(`take ${words} from “${name}”`, parts);
    if (runEdit(session, taking, `${words} taken from “${name}”.`)) setFlipped(new Set());
  }

  return (
    <section aria-label={title} className={styles.differences}>
      <h2>
        {counted(offers.length)} in “{name}”
      </h2>
      <ul className={styles.list}>
        {shown.map((offer) => (
          <li key={offer.id}>
            <Checkbox checked={isTaken(offer)} onChange={() => flip(offer.id)}>
              <strong>{offer.place}:</strong> {offer.words}
            </Checkbox>
          </li>
        ))}
      </ul>
      {offers.length > shown.length ? (
        <Button size="small" onClick={() => setAll(true)}>
          Show all {thousands(offers.length)}
        </Button>
      ) : null}
      <div className={styles.acts}>
        <Button look="solid" disabled={taken.length === 0} onClick={take}>
          Take {counted(taken.length)}
        </Button>
        <Button
          onClick={() => setFlipped(new Set(offers.filter(({ careful }) => !careful).map(({ id }) => id)))}
        >
          Leave all
        </Button>
        <Button
          onClick={() => setFlipped(new Set(offers.filter(({ careful }) => careful).map(({ id }) => id)))}
        >
          Choose all
        </Button>
      </div>
    </section>
  );
}

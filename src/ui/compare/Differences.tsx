/** The list of differences, each with a box to take it. What would remove something is never chosen unasked. */
import { useMemo, useState } from 'react';
import { alignedTo } from '../../domain/compare/aligned';
import type { Offer } from '../../domain/compare/offer';
import { offersBetween, type Scope } from '../../domain/compare/offersBetween';
import { ownershipShift } from '../../domain/compare/ownershipShift';
import { edits } from '../../domain/edits/edit';
import type { Matrix } from '../../domain/matrix/matrix';
import { takeBack } from '../app/takeBack';
import { Button } from '../parts/Button';
import { Checkbox } from '../parts/Checkbox';
import { notify } from '../parts/Toast';
import { useSession } from '../session/SessionContext';
import styles from './CompareScreen.module.css';

const SHOWN = 200;

interface DifferencesProps {
  current: Matrix;
  other: Matrix;
  name: string;
  scope: Scope;
}

export function Differences({ current, other, name, scope }: DifferencesProps) {
  const session = useSession();
  // Comparing two large matrices takes a while, so it is done once per version of them.
  const { offers, shift } = useMemo(() => {
    const aligned = alignedTo(current, other);
    return { offers: offersBetween(current, aligned, scope), shift: ownershipShift(current, aligned) };
  }, [current, other, scope]);
  const [flipped, setFlipped] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  const isTaken = ({ id, removes }: Offer) => flipped.has(id) !== !removes;
  const taken = offers.filter(isTaken);
  const shown = all ? offers : offers.slice(0, SHOWN);

  function flip(id: string) {
    const next = new Set(flipped);
    if (!next.delete(id)) next.add(id);
    setFlipped(next);
  }

  function take() {
    const outcome = session.run(
      edits(
        `take ${count(taken.length)} from "${name}"`,
        taken.map(({ edit }) => edit),
      ),
    );
    if (!outcome.done) notify({ message: outcome.refusal, urgent: true });
    else
      notify({
        message: `${count(taken.length)} taken from "${name}".`,
        action: { label: 'Undo', run: () => takeBack(session, 'undo') },
      });
  }

  if (offers.length === 0) return <p>No difference: "{name}" says the same as this matrix.</p>;
  return (
    <>
      {shift.length > 0 ? (
        <section aria-label="In short" className={styles.short}>
          <h2>In short</h2>
          <ul>
            {shift.slice(0, 12).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {shift.length > 12 ? <p>and {shift.length - 12} more.</p> : null}
        </section>
      ) : null}
      <section aria-label="Differences" className={styles.differences}>
        <h2>
          {count(offers.length)} to "{name}"
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
            Show all {offers.length.toLocaleString('en')}
          </Button>
        ) : null}
        <div className={styles.acts}>
          <Button look="solid" disabled={taken.length === 0} onClick={take}>
            Take {count(taken.length)}
          </Button>
          <Button
            onClick={() => setFlipped(new Set(offers.filter(({ removes }) => !removes).map(({ id }) => id)))}
          >
            Leave all
          </Button>
          <Button onClick={() => setFlipped(new Set())}>Choose all but removals</Button>
        </div>
      </section>
    </>
  );
}

function count(differences: number): string {
  return `${differences.toLocaleString('en')} ${differences === 1 ? 'difference' : 'differences'}`;
}

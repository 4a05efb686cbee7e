/** What there is to see while nobody is chosen: how many, what is vacant, and what looks like one written twice. */

import { useEffect, useState } from 'react';
import type { Edit } from '../../../domain/edits/edit';
import { markAsDifferentPeople } from '../../../domain/edits/markAsDifferentPeople';
import { mergePeople } from '../../../domain/edits/mergePeople';
import { mergeRoles } from '../../../domain/edits/mergeRoles';
import type { PersonId, RoleId } from '../../../domain/matrix/ids';
import type { Matrix, Person } from '../../../domain/matrix/matrix';
import { type MergeOffer, samePeople, sameRoles } from '../../../domain/people/duplicates';
import { type Bar, fullTimeOf } from '../../../domain/people/load';
import { Button } from '../../parts/Button';
import { counted } from '../../parts/counted';
import { applyFix } from '../../session/applyFix';
import { IfEditable } from '../../session/Editable';
import { useSession } from '../../session/SessionContext';
import { numberInWords } from '../figures/figuresInWords';
import words from '../figures/PanelText.module.css';
import styles from './Overview.module.css';

interface OverviewProps {
  matrix: Matrix;
  vacant: readonly Bar[];
  onOpen(key: string): void;
}

const MOST = 6;

export function Overview({ matrix, vacant, onOpen }: OverviewProps) {
  const active = Object.values<Person>(matrix.people).filter((person) => person.active);
  const fullTime = active.reduce((sum, person) => sum + fullTimeOf(person), 0);
  return (
    <>
      <div>
        <h2 className={words.title}>People</h2>
        <p className={words.lead}>
          {active.length === 0
            ? 'No people yet. The bars show roles. Add people to find gaps about them.'
            : `${counted(active.length, 'person', 'people')}, ${numberInWords(fullTime)} full-time, in ${counted(Object.keys(matrix.roles).length, 'role', 'roles')}. Choose one to see their activities.`}
        </p>
      </div>
      {vacant.length > 0 && active.length > 0 ? (
        <section aria-label="Vacant roles">
          <h3 className={words.part}>Vacant</h3>
          <ul className={styles.list}>
            {vacant.slice(0, MOST).map(({ key, detail, owns, does }) => (
              <li key={key} className={styles.item}>
                <button type="button" className={styles.open} onClick={() => onOpen(key)}>
                  {detail}
                </button>
                <span className={styles.note}>
                  accountable for {owns}, responsible for {does}
                </span>
              </li>
            ))}
          </ul>
          {vacant.length > MOST ? <p className={styles.note}>and {vacant.length - MOST} more</p> : null}
        </section>
      ) : null}
      <MergeOffers matrix={matrix} />
    </>
  );
}

interface Offer {
  readonly key: string;
  readonly keepName: string;
  readonly goneName: string;
  readonly because: string;
  readonly merge: Edit;
  readonly apart: Edit;
  readonly what: 'people' | 'roles';
}

function MergeOffers({ matrix }: { matrix: Matrix }) {
  const session = useSession();
  const [offers, setOffers] = useState<readonly Offer[]>([]);
  // Searching thousands of names takes a moment, so the page is drawn first.
  useEffect(() => {
    const timer = setTimeout(() => setOffers(offersFor(matrix)));
    return () => clearTimeout(timer);
  }, [matrix]);
  if (offers.length === 0) return null;
  return (
    <section aria-label="Possible duplicates">
      <h3 className={words.part}>Possible duplicates</h3>
      <ul className={styles.list}>
        {offers.slice(0, MOST).map(({ key, keepName, goneName, because, merge, apart, what }) => (
          <li key={key} className={styles.offer}>
            <span>
              <strong>{goneName}</strong> and <strong>{keepName}</strong>
              <span className={styles.note}> {because}</span>
            </span>
            <IfEditable>
              <span className={styles.acts}>
                <Button size="small" look="soft" onClick={() => applyFix(session, merge)}>
                  Merge into {keepName}
                </Button>
                <Button size="small" look="quiet" onClick={() => applyFix(session, apart)}>
                  Different {what}
                </Button>
              </span>
            </IfEditable>
          </li>
        ))}
      </ul>
      {offers.length > MOST ? <p className={styles.note}>and {offers.length - MOST} more</p> : null}
    </section>
  );
}

function offersFor(matrix: Matrix): readonly Offer[] {
  return [
    ...sameRoles(matrix).map((offer) =>
      offered(offer, mergeRoles(matrix, offer.keepId, [offer.goneId]), 'roles'),
    ),
    ...samePeople(matrix).map((offer) =>
      offered(offer, mergePeople(matrix, offer.keepId, [offer.goneId]), 'people'),
    ),
  ];
}

function offered(
  offer: MergeOffer<PersonId> | MergeOffer<RoleId>,
  merge: Edit,
  what: 'people' | 'roles',
): Offer {
  const { keepId, goneId, keepName, goneName, because } = offer;
  const apart = markAsDifferentPeople({ id: goneId, name: goneName }, { id: keepId, name: keepName }, what);
  return { key: `${keepId}/${goneId}`, keepName, goneName, because, merge, apart, what };
}

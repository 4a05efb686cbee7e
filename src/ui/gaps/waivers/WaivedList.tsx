/** Findings that someone set aside: out of the way, counted, with who, why and until when, and the way back. */

import { useState } from 'react';
import { endWaiver } from '../../../domain/edits/endWaiver';
import type { Finding } from '../../../domain/findings/finding';
import type { Matrix, Waiver } from '../../../domain/matrix/matrix';
import { BareList } from '../../parts/BareList';
import { Button } from '../../parts/Button';
import { thousands } from '../../parts/counted';
import { applyFix } from '../../session/applyFix';
import { useSession } from '../../session/SessionContext';
import { MORE } from '../view/findingList';
import { findingPlace } from '../view/placeWords';
import styles from './WaivedList.module.css';
import { waiverInWords } from './waiverWords';

export function WaivedList({ waived, matrix }: { waived: readonly Finding[]; matrix: Matrix }) {
  const [asked, setAsked] = useState(MORE);
  return (
    <details className={styles.waived}>
      <summary className={styles.summary}>
        Waived <span className={styles.count}>{thousands(waived.length)}</span>
      </summary>
      <BareList className={styles.list}>
        {waived
          .slice(0, asked)
          .map((finding) =>
            finding.waiver ? (
              <WaivedItem
                key={finding.key}
                finding={finding}
                waiver={finding.waiver}
                place={findingPlace(finding.places, matrix)}
              />
            ) : null,
          )}
      </BareList>
      {waived.length > asked ? (
        <Button look="quiet" size="small" onClick={() => setAsked(asked + MORE)}>
          Show more
        </Button>
      ) : null}
    </details>
  );
}

interface WaivedItemProps {
  finding: Finding;
  waiver: Waiver;
  place: string | undefined;
}

function WaivedItem({ finding, waiver, place }: WaivedItemProps) {
  const session = useSession();
  return (
    <li className={styles.item}>
      <p className={styles.title}>
        {place && !finding.title.endsWith(place) ? `${finding.title}: ${place}` : finding.title}
      </p>
      <p className={styles.reason}>“{waiver.reason}”</p>
      <p className={styles.terms}>{waiverInWords(waiver)}</p>
      <Button
        size="small"
        aria-label={`Bring back: ${finding.title}`}
        onClick={() => applyFix(session, endWaiver(waiver.id, finding.title))}
      >
        Bring back
      </Button>
    </li>
  );
}

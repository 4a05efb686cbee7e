/** Findings that someone set aside: out of the way, counted, with who, why and until when, and the way back. */

import { useMemo } from 'react';
import { endWaiver } from '../../../domain/edits/endWaiver';
import type { Finding } from '../../../domain/findings/finding';
import type { Matrix, Waiver } from '../../../domain/matrix/matrix';
import type { Session } from '../../../session/session';
import { Button } from '../../parts/Button';
import { thousands } from '../../parts/counted';
import { applyFix } from '../../session/applyFix';
import { IfEditable } from '../../session/Editable';
import { useSession } from '../../session/SessionContext';
import { Table } from '../../table/Table';
import type { TableColumn } from '../../table/tableColumn';
import { findingPlace } from '../view/placeWords';
import styles from './WaivedList.module.css';
import { waiverInWords } from './waiverWords';

interface Waived {
  readonly finding: Finding;
  readonly waiver: Waiver;
  /** The title, and where, if the title does not say it. */
  readonly what: string;
}

export function WaivedList({ waived, matrix }: { waived: readonly Finding[]; matrix: Matrix }) {
  const session = useSession();
  const rows = useMemo(() => waived.flatMap((finding) => waivedRow(finding, matrix)), [waived, matrix]);
  const columns = useMemo(() => waivedColumns(session), [session]);
  return (
    <details className={styles.waived}>
      <summary className={styles.summary}>
        Waived <span className={styles.count}>{thousands(waived.length)}</span>
      </summary>
      <Table
        label="Waived gaps"
        rows={rows}
        columns={columns}
        rowId={({ finding }) => finding.key}
        {...(rows.length > FEW ? { searchLabel: 'Find a waived gap' } : {})}
      />
    </details>
  );
}

/** Waivers that are seen at a glance. */
const FEW = 8;

function waivedRow(finding: Finding, matrix: Matrix): Waived[] {
  const { title, places, waiver } = finding;
  if (!waiver) return [];
  const place = findingPlace(places, matrix);
  return [{ finding, waiver, what: place && !title.endsWith(place) ? `${title}: ${place}` : title }];
}

function waivedColumns(session: Session): readonly TableColumn<Waived>[] {
  return [
    { id: 'what', label: 'Gap', isName: true, value: ({ what }) => what },
    { id: 'reason', label: 'Reason', value: ({ waiver }) => `“${waiver.reason}”` },
    {
      id: 'terms',
      label: 'Since',
      value: ({ waiver }) => waiver.on,
      cell: ({ waiver }) => waiverInWords(waiver),
    },
    {
      id: 'acts',
      label: 'Reopen',
      isActs: true,
      value: () => '',
      cell: ({ finding, waiver }) => (
        <IfEditable>
          <Button
            size="small"
            aria-label={`Reopen: ${finding.title}`}
            onClick={() => applyFix(session, endWaiver(waiver.id, finding.title))}
          >
            Reopen
          </Button>
        </IfEditable>
      ),
    },
  ];
}

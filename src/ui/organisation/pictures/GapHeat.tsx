/** Open gaps by rule and matrix, warmer where there are more. */
import { useMemo } from 'react';
import { SEVERITIES } from '../../../domain/findings/rule';
import { sureInWords, titleAndSure, titleOfCount } from '../../../domain/organisation/facts/ruleCount';
import type { HeatRow } from '../../../domain/organisation/gapHeat';
import type { Organisation } from '../../../domain/organisation/organisation';
import { Table } from '../../table/Table';
import type { TableColumn } from '../../table/tableColumn';
import { SeverityDot } from '../../vocabulary/SeverityDot';
import { SEVERITY_WORDS } from '../../vocabulary/severityWords';
import { type Behind, gapsBehind } from '../board/behind';
import styles from './GapHeat.module.css';
import { HEAT_WIDTH, HeatNumber } from './HeatNumber';

interface GapHeatProps {
  organisation: Organisation;
  onBehind(behind: Behind): void;
}

export function GapHeat({ organisation: { members, gaps }, onBehind }: GapHeatProps) {
  const columns = useMemo((): readonly TableColumn<HeatRow>[] => {
    const largest = Math.max(
      1,
      ...gaps.flatMap(({ counts }) => [...counts.values()].map(({ count }) => count)),
    );
    return [
      {
        id: 'rule',
        label: 'Gap',
        isName: true,
        value: titleAndSure,
        cell: (line) => <GapName line={line} />,
      },
      { id: 'severity', label: 'Severity', isFacet: true, value: ({ severity }) => SEVERITY_WORDS[severity] },
      ...members.map(
        (member): TableColumn<HeatRow> => ({
          id: member.key,
          label: member.name,
          isNumber: true,
          width: HEAT_WIDTH,
          value: ({ counts }) => counts.get(member.key)?.count ?? 0,
          cell: ({ counts, ruleId }) => {
            const line = counts.get(member.key);
            const title = line ? titleAndSure(line) : '';
            return (
              <HeatNumber
                count={line?.count ?? 0}
                largest={largest}
                words={`${title}, ${member.name}:`}
                nouns={['gap', 'gaps']}
                onOpen={() => onBehind(gapsBehind(title, ruleId, member))}
              />
            );
          },
        }),
      ),
      { id: 'all', label: 'All', isNumber: true, value: ({ count }) => count },
    ];
  }, [members, gaps, onBehind]);
  return (
    <>
      <Table<HeatRow>
        label="Gaps by rule and matrix"
        rows={gaps}
        columns={columns}
        rowId={({ ruleId }) => ruleId}
        searchLabel="Find a gap"
        rowHeight={36}
      />
      <p className={styles.legend}>
        {SEVERITIES.map((severity) => (
          <span key={severity} className={styles.rule}>
            <SeverityDot severity={severity} /> {SEVERITY_WORDS[severity]}
          </span>
        ))}
        <span className={styles.rule}>
          <span className={styles.few} aria-hidden /> few <span className={styles.many} aria-hidden /> many in
          one matrix
        </span>
      </p>
    </>
  );
}

function GapName({ line }: { line: HeatRow }) {
  const sure = sureInWords(line);
  return (
    <span className={styles.rule} title={titleAndSure(line)}>
      <SeverityDot severity={line.severity} />
      <span className={styles.words}>
        {titleOfCount(line)} {sure ? <span className={styles.sure}>{sure}</span> : null}
      </span>
    </span>
  );
}

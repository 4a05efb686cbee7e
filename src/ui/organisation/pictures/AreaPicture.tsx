/** Whether each area is owned, by matrix. Each state has a form of its own, so colour is never the only sign. */
import { AREAS, type AreaId, areaName } from '../../../domain/matrix/areas';
import type { AreaFacts, MemberFacts } from '../../../domain/organisation/facts/memberFacts';
import type { Organisation } from '../../../domain/organisation/organisation';
import { isHole, type LookUp } from '../../../domain/organisation/ownership/lookUps';
import {
  AREA_STATES,
  AREA_WORDS,
  answerInWords,
  areaCountsInWords,
} from '../../../domain/organisation/words/areaWords';
import { Scroller } from '../../parts/Scroller';
import { textScale } from '../../parts/textScale';
import { RowGap } from '../../table/RowGap';
import { useRowWindow } from '../../table/useRowWindow';
import { areaBehind, type Behind } from '../board/behind';
import styles from './AreaPicture.module.css';
import { MemberLink } from './MemberLink';

/** In pixels: a tile and what is around it. */
const ROW = 28;
const COLUMNS = AREAS.length + 1;

interface AreaPictureProps {
  organisation: Organisation;
  onBehind(behind: Behind): void;
}

export function AreaPicture({ organisation: { members, lookUps }, onBehind }: AreaPictureProps) {
  const looked = new Map(lookUps.map((one) => [`${one.member.key}/${one.area}`, one]));
  const height = ROW * textScale();
  const rows = useRowWindow(members.length, height);
  return (
    <Scroller rows={rows} className={styles.scroller} label="Areas by matrix">
      <table className={styles.table} aria-rowcount={members.length + 1}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              Matrix
            </th>
            {AREAS.map((area) => (
              <th key={area} scope="col" className={styles.area}>
                {areaName(area)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <RowGap height={height} rows={rows.first} columns={COLUMNS} />
          {members.slice(rows.first, rows.end).map((member, at) => (
            <tr key={member.key} className={styles.row} aria-rowindex={rows.first + at + 2}>
              <th scope="row" className={styles.name}>
                <MemberLink member={member} />
              </th>
              {AREAS.map((area) => (
                <AreaCell
                  key={area}
                  area={area}
                  member={member}
                  lookUp={looked.get(`${member.key}/${area}`)}
                  onBehind={onBehind}
                />
              ))}
            </tr>
          ))}
          <RowGap height={height} rows={members.length - rows.end} columns={COLUMNS} />
        </tbody>
      </table>
    </Scroller>
  );
}

interface AreaCellProps {
  area: AreaId;
  member: MemberFacts;
  lookUp: LookUp | undefined;
  onBehind(behind: Behind): void;
}

function AreaCell({ area, member, lookUp, onBehind }: AreaCellProps) {
  const facts = member.areas.get(area);
  if (!facts) return <td />;
  const words = `${areaName(area)} in ${member.name}: ${stateInWords(facts, lookUp)}`;
  const sign = lookUp ? (isHole(lookUp) ? '→ ×' : '→') : SIGNS[facts.state];
  return (
    <td className={styles.cell}>
      {facts.rows > 0 ? (
        <button
          type="button"
          className={styles.tile}
          data-state={facts.state}
          title={words}
          onClick={() => onBehind(areaBehind(area, member))}
        >
          <span aria-hidden>{sign}</span>
          <span className="visually-hidden">{words}</span>
        </button>
      ) : (
        <span className={styles.tile} data-state={facts.state} title={words}>
          <span aria-hidden>{sign}</span>
          <span className="visually-hidden">{words}</span>
        </span>
      )}
    </td>
  );
}

const SIGNS: { readonly [state in AreaFacts['state']]: string } = {
  owned: '',
  unclaimed: '',
  'in-part': '',
  nobody: '×',
  unknown: '?',
  elsewhere: '→',
  'not-ours': '–',
  unsaid: '',
};

function stateInWords(facts: AreaFacts, lookUp: LookUp | undefined): string {
  if (lookUp) return `elsewhere. ${answerInWords(lookUp)}`;
  return `${AREA_WORDS[facts.state].toLowerCase()}, ${areaCountsInWords(facts)}`;
}

export function AreaLegend() {
  return (
    <ul className={styles.legend} aria-label="Legend">
      {AREA_STATES.map((state) => (
        <li key={state}>
          <span className={styles.sample} data-state={state} aria-hidden>
            {SIGNS[state]}
          </span>
          {AREA_WORDS[state]}
        </li>
      ))}
    </ul>
  );
}

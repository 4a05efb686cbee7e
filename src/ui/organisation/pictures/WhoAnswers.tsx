/** Who answers for what: people, roles or teams by matrix. The number stands in each cell; its depth says the same. */
import { useMemo } from 'react';
import type { MemberFacts } from '../../../domain/organisation/facts/memberFacts';
import type { Organisation } from '../../../domain/organisation/organisation';
import { type Carrier, type CarrierKind, carriersBy } from '../../../domain/organisation/people/carriers';
import { loadInWords, shareInPercent } from '../../../domain/organisation/words/loadWords';
import { classNames } from '../../parts/classNames';
import { Table } from '../../table/Table';
import type { TableColumn } from '../../table/tableColumn';
import { type Behind, rowsBehind } from '../board/behind';
import { HEAT_WIDTH, HeatNumber } from './HeatNumber';
import { LoadBar } from './LoadBar';
import styles from './WhoAnswers.module.css';

export type Part = 'owners' | 'doers';

interface WhoAnswersProps {
  organisation: Organisation;
  kind: CarrierKind;
  part: Part;
  /** At most so many, where only a part is shown. */
  most?: number;
  onBehind(behind: Behind): void;
}

const WHAT: { readonly [kind in CarrierKind]: string } = { person: 'Person', role: 'Role', team: 'Team' };
/** In pixels: a name and a line below it. */
const ROW_HEIGHT = 44;

export function WhoAnswers({ organisation, kind, part, most, onBehind }: WhoAnswersProps) {
  const { members, loads } = organisation;
  const carriers = useMemo(() => carriersBy(kind, members, loads), [kind, members, loads]);
  const shown = most === undefined ? carriers : carriers.slice(0, most);
  const columns = useMemo(() => {
    const largest = Math.max(1, ...carriers.flatMap((one) => [...countsOf(one, part).values()]));
    return columnsFor(members, kind, part, largest, (carrier, of) => {
      onBehind(rowsBehind(carrier, kind, part, of));
    });
  }, [carriers, members, kind, part, onBehind]);
  return (
    <>
      <Table<Carrier>
        label={`Who answers for what, by ${WHAT[kind].toLowerCase()}`}
        rows={shown}
        columns={columns}
        rowId={({ key, vacant }) => `${vacant ? 'vacant/' : ''}${key}`}
        rowHeight={ROW_HEIGHT}
        {...(most === undefined ? { searchLabel: `Find a ${WHAT[kind].toLowerCase()}` } : {})}
      />
      {carriers.length > shown.length ? (
        <p className={styles.more}>{restInWords(carriers.slice(shown.length), kind)}</p>
      ) : null}
    </>
  );
}

const countsOf = (carrier: Carrier, part: Part) => (part === 'owners' ? carrier.owns : carrier.does);
const allOf = (carrier: Carrier, part: Part) => (part === 'owners' ? carrier.ownsAll : carrier.doesAll);

function columnsFor(
  members: readonly MemberFacts[],
  kind: CarrierKind,
  part: Part,
  largest: number,
  open: (carrier: Carrier, of: readonly MemberFacts[]) => void,
): readonly TableColumn<Carrier>[] {
  const verb = part === 'owners' ? 'accountable' : 'responsible';
  return [
    {
      id: 'name',
      label: WHAT[kind],
      value: ({ name, detail, vacant }) => `${name} ${detail}${vacant ? ' vacant' : ''}`,
      cell: (carrier) => <CarrierName carrier={carrier} />,
      isName: true,
    },
    ...members.map(
      (member): TableColumn<Carrier> => ({
        id: member.key,
        label: member.name,
        isNumber: true,
        width: HEAT_WIDTH,
        value: (carrier) => countsOf(carrier, part).get(member.key) ?? 0,
        cell: (carrier) => (
          <HeatNumber
            count={countsOf(carrier, part).get(member.key) ?? 0}
            largest={largest}
            words={`${carrier.name} in ${member.name}: ${verb} for`}
            onOpen={() => open(carrier, [member])}
          />
        ),
      }),
    ),
    {
      id: 'all',
      label: 'All',
      isNumber: true,
      value: (carrier) => allOf(carrier, part),
      cell: (carrier) => (
        <button type="button" className={styles.all} onClick={() => open(carrier, members)}>
          {allOf(carrier, part)}
          <span className="visually-hidden">{` activities in all matrices, ${carrier.name}`}</span>
        </button>
      ),
    },
    ...(kind === 'person' ? [LOAD] : []),
  ];
}

const LOAD: TableColumn<Carrier> = {
  id: 'load',
  label: 'Planned time',
  isNumber: true,
  value: ({ load }) => (load ? (shareInPercent(load) ?? -1) : -1),
  cell: ({ load }) => (load ? <LoadBar load={load} /> : '–'),
};

function CarrierName({ carrier: { name, detail, vacant, load } }: { carrier: Carrier }) {
  return (
    <span className={styles.names}>
      <span className={classNames(styles.name, vacant && styles.vacant)}>
        {name}
        {vacant ? ', vacant' : ''}
        {load?.person.isGuess ? (
          <span className={styles.guess} title="Joined by name alone. Answer below whether it is one person.">
            {' '}
            by name
          </span>
        ) : null}
      </span>
      {detail ? <span className={styles.detail}>{detail}</span> : null}
    </span>
  );
}

function restInWords(rest: readonly Carrier[], kind: CarrierKind): string {
  const noun = kind === 'person' ? 'more in the list of people and roles' : 'more';
  if (kind !== 'person') return `${rest.length} ${noun}.`;
  const over = rest.filter(({ load }) => load?.state === 'over');
  const words =
    over.length === 0
      ? 'none of them planned above their time'
      : over.map(({ name, load }) => `${name} ${load ? loadInWords(load) : ''}`).join(', ');
  return `${rest.length} ${noun}, ${words}.`;
}

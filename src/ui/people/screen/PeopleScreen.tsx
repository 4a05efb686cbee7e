/** Workload: what each person, role or team carries, who is behind it, and what if someone goes. */
import { UserPlus } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { CalendarDate } from '../../../domain/matrix/date';
import type { Matrix, Person } from '../../../domain/matrix/matrix';
import { filteredBars, sortedBars } from '../../../domain/people/barOrder';
import { type Bar, type BarKind, barsBy } from '../../../domain/people/load';
import type { Session } from '../../../session/session';
import { Button } from '../../parts/Button';
import { useReadOnly, useSession, useSessionState } from '../../session/SessionContext';
import { askedPerson, forgetAsked } from '../../workspace/openPerson';
import { openDialog, usePanels } from '../../workspace/panels';
import { BarsPicture, focusPanel } from '../bars/BarsPicture';
import { NobodyYet } from '../bars/NothingToShow';
import { drawnCodes } from '../figures/drawnCodes';
import { type ChangeView, FIRST_VIEW, type PeopleView, WHAT } from '../figures/peopleView';
import { Overview } from './Overview';
import styles from './PeopleScreen.module.css';
import { PeopleToolbar } from './PeopleToolbar';
import { PrintAllButton } from './PrintAllButton';
import { SidePanel } from './SidePanel';

export default function PeopleScreen() {
  const matrix = useSessionState((state) => state.matrix);
  const session = useSession();
  const readOnly = useReadOnly();
  const today = session.today();
  const [chosen, setView] = useState<Omit<PeopleView, 'kind'> & { kind?: BarKind }>(() => firstView(session));
  const panels = usePanels();
  const addPeople = () => openDialog(panels, 'people');
  // A question from another screen is opened once, and the focus goes to its answer.
  useEffect(() => {
    if (askedPerson(session)) focusPanel();
    forgetAsked(session);
  }, [session]);
  const [overviewOpen, setOverviewOpen] = useState(false);
  const change: ChangeView = (part) => setView((now) => ({ ...now, ...part }));
  const people = Object.values<Person>(matrix.people);
  // Before anyone is entered, roles are what there is to see.
  const view: PeopleView = { ...chosen, kind: chosen.kind ?? (people.length > 0 ? 'person' : 'role') };
  const day = view.day ?? today;
  const codes = useMemo(() => drawnCodes(matrix.scheme), [matrix.scheme]);
  const all = useMemo(() => barsOf(matrix, view.kind, day), [matrix, view.kind, day]);
  const { text, team, vacantOnly, withLeft, order } = view;
  const bars = useMemo(
    () => sortedBars(filteredBars(all, { text, team: team ?? undefined, vacantOnly, withLeft }), order),
    [all, text, team, vacantOnly, withLeft, order],
  );
  const teams = useMemo(() => teamsOf(matrix.people), [matrix.people]);
  const vacant = all.filter((bar) => bar.vacant && bar.total > 0);
  const selected = all.find(({ key }) => key === view.selected) ?? null;
  const nobody = people.length === 0 && view.kind !== 'role';
  const open = (key: string) => change({ selected: key, section: null });

  return (
    <div className={styles.screen}>
      <div className={styles.main}>
        <header className={styles.head}>
          <div>
            <h1 className={styles.title}>People</h1>
            <p className={styles.lead}>
              Each bar shows the workload of one {WHAT[view.kind].toLowerCase()}
              {view.day ? ` on ${view.day}` : ''}. Choose a bar to see its activities.
            </p>
          </div>
          <div className={styles.acts}>
            {people.length > 0 ? <PrintAllButton matrix={matrix} bars={bars} day={day} /> : null}
            <Button className={styles.narrow} onClick={() => setOverviewOpen(true)}>
              Overview
            </Button>
            {readOnly ? null : (
              <Button onClick={addPeople}>
                <UserPlus size={15} aria-hidden /> Add people
              </Button>
            )}
          </div>
        </header>
        <PeopleToolbar
          view={view}
          onChange={change}
          codes={codes}
          teams={teams}
          vacancies={nobody ? 0 : vacant.length}
          anybodyLeft={people.some(({ active }) => !active)}
          today={today}
        />
        {nobody ? (
          <NobodyYet onAdd={addPeople} />
        ) : (
          <BarsPicture bars={bars} view={view} codes={codes} onChange={change} onOpen={open} />
        )}
      </div>
      <SidePanel
        matrix={matrix}
        bar={selected}
        view={view}
        day={day}
        onChange={change}
        overviewOpen={overviewOpen}
        onCloseOverview={() => setOverviewOpen(false)}
        overview={
          <Overview
            matrix={matrix}
            vacant={vacant}
            onOpen={(key) => change({ selected: key, tab: 'details' })}
          />
        }
      />
    </div>
  );
}

/** While no people are entered nothing is called vacant, because the question has not been asked yet. */
function barsOf(matrix: Matrix, kind: BarKind, day: CalendarDate): readonly Bar[] {
  const bars = barsBy(matrix, kind, day);
  if (Object.keys(matrix.people).length > 0) return bars;
  return bars.map((bar) => ({ ...bar, vacant: false, detail: '' }));
}

function teamsOf(people: { readonly [id: string]: Person }): readonly string[] {
  const teams = new Set(Object.values(people).flatMap(({ team, active }) => (team && active ? [team] : [])));
  return [...teams].sort((one, other) => one.localeCompare(other));
}

function firstView(session: Session): Omit<PeopleView, 'kind'> & { kind?: BarKind } {
  const asked = askedPerson(session);
  // Someone who has left is found too.
  return asked
    ? { ...FIRST_VIEW, kind: 'person', selected: asked.id, tab: asked.tab, withLeft: true }
    : FIRST_VIEW;
}

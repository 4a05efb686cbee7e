/** All matrices together: who answers for what everywhere, and what falls between two of them. Nothing is changed here. */
import { Tooltip } from '@base-ui/react/tooltip';
import { useState } from 'react';
import type { Organisation } from '../../domain/organisation/organisation';
import type { CarrierKind } from '../../domain/organisation/people/carriers';
import { Button } from '../parts/Button';
import { counted } from '../parts/counted';
import { EmptyState } from '../parts/EmptyState';
import { SegmentedControl } from '../parts/SegmentedControl';
import { HOME_ADDRESS, type Overview } from '../routing/route';
import type { Behind } from './board/behind';
import { BoardProvider, useBoardState, useLooked, useOpenedBoard } from './board/boardContext';
import { BehindDialog } from './findings/BehindDialog';
import { BetweenPanels } from './findings/BetweenPanels';
import { SamePeople } from './findings/SamePeople';
import { LookedBar } from './frame/LookedBar';
import { OrganisationHeader } from './frame/OrganisationHeader';
import { SearchResults } from './frame/SearchResults';
import styles from './OrganisationScreen.module.css';
import { AreaLegend, AreaPicture } from './pictures/AreaPicture';
import { GapHeat } from './pictures/GapHeat';
import { type Part, WhoAnswers } from './pictures/WhoAnswers';
import { DutyTables } from './tables/DutyTables';
import { FrameworkTables } from './tables/FrameworkTables';
import { MatrixTable } from './tables/MatrixTable';

export default function OrganisationScreen({ view }: { view: Overview }) {
  const board = useOpenedBoard();
  const [organisation, looked, look] = useLooked(board);
  const [wanted, setWanted] = useState('');
  const [behind, setBehind] = useState<Behind | null>(null);
  return (
    <BoardProvider value={board}>
      <Tooltip.Provider>
        <div className={styles.page}>
          <title>Organisation · Answerable</title>
          <OrganisationHeader view={view} organisation={organisation} wanted={wanted} onWanted={setWanted} />
          <LookedBar looked={looked} shown={organisation.members.length} onLook={look} />
          <main className={styles.main}>
            {wanted.trim() === '' ? (
              <View view={view} organisation={organisation} onBehind={setBehind} />
            ) : (
              <SearchResults organisation={organisation} wanted={wanted} />
            )}
          </main>
          <Foot />
          {behind ? <BehindDialog behind={behind} onClose={() => setBehind(null)} /> : null}
        </div>
      </Tooltip.Provider>
    </BoardProvider>
  );
}

interface ViewProps {
  view: Overview;
  organisation: Organisation;
  onBehind(behind: Behind): void;
}

function View({ view, organisation, onBehind }: ViewProps) {
  const isRead = useBoardState(({ readAt }) => readAt !== null);
  if (organisation.members.length === 0 && view !== 'matrices') {
    return isRead ? (
      <EmptyState title="No matrices to show" action={<a href={HOME_ADDRESS}>All matrices</a>}>
        Create a matrix on the home page, add files, or choose another group.
      </EmptyState>
    ) : null;
  }
  if (view === 'overview') return <OverviewView organisation={organisation} onBehind={onBehind} />;
  if (view === 'people') return <WhoAnswersPart organisation={organisation} onBehind={onBehind} />;
  return (
    <div className={styles.single}>
      {view === 'duties' ? <DutyTables organisation={organisation} /> : null}
      {view === 'gaps' ? <GapHeat organisation={organisation} onBehind={onBehind} /> : null}
      {view === 'matrices' ? <MatrixTable organisation={organisation} /> : null}
      {view === 'coverage' ? (
        <>
          <Areas organisation={organisation} onBehind={onBehind} />
          <FrameworkTables organisation={organisation} />
        </>
      ) : null}
    </div>
  );
}

/** In the overview so many people are shown; all of them have a view of their own. */
const FIRST_PEOPLE = 9;

function OverviewView({ organisation, onBehind }: Omit<ViewProps, 'view'>) {
  return (
    <div className={styles.overview}>
      <div className={styles.pictures}>
        <WhoAnswersPart organisation={organisation} onBehind={onBehind} most={FIRST_PEOPLE} />
        <Areas organisation={organisation} onBehind={onBehind} />
      </div>
      <div className={styles.side}>
        <BetweenPanels organisation={organisation} />
      </div>
    </div>
  );
}

const KINDS: readonly { readonly value: CarrierKind; readonly label: string }[] = [
  { value: 'person', label: 'People' },
  { value: 'role', label: 'Roles' },
  { value: 'team', label: 'Teams' },
];
const PARTS: readonly { readonly value: Part; readonly label: string }[] = [
  { value: 'owners', label: 'Accountable' },
  { value: 'doers', label: 'Responsible' },
];

function WhoAnswersPart({ organisation, onBehind, most }: Omit<ViewProps, 'view'> & { most?: number }) {
  const [kind, setKind] = useState<CarrierKind>('person');
  const [part, setPart] = useState<Part>('owners');
  return (
    <section className={most === undefined ? styles.single : undefined} aria-labelledby="who-answers">
      <div className={styles.head}>
        <h2 id="who-answers" className={styles.title}>
          Who answers for what
        </h2>
        <div className={styles.choices}>
          <SegmentedControl<Part>
            label="Letters"
            labelHidden
            value={part}
            choices={PARTS}
            onChange={setPart}
          />
          <SegmentedControl<CarrierKind>
            label="Rows"
            labelHidden
            value={kind}
            choices={KINDS}
            onChange={setKind}
          />
        </div>
      </div>
      <WhoAnswers
        organisation={organisation}
        kind={kind}
        part={part}
        onBehind={onBehind}
        {...(most === undefined ? {} : { most })}
      />
    </section>
  );
}

function Areas({ organisation, onBehind }: Omit<ViewProps, 'view'>) {
  return (
    <section aria-labelledby="areas-owned">
      <div className={styles.head}>
        <h2 id="areas-owned" className={styles.title}>
          Areas
        </h2>
        <AreaLegend />
      </div>
      <AreaPicture organisation={organisation} onBehind={onBehind} />
    </section>
  );
}

function Foot() {
  const [asking, setAsking] = useState(false);
  const questions = useBoardState(({ organisation }) => organisation.people.questions.length);
  return (
    <footer className={styles.foot}>
      <span>People are joined by email, then by whole name</span>
      {questions > 0 ? (
        <Button size="small" look="quiet" onClick={() => setAsking(true)}>
          {counted(questions, 'name')} to confirm: same person?
        </Button>
      ) : null}
      {asking ? <SamePeople onClose={() => setAsking(false)} /> : null}
    </footer>
  );
}

/** Beside the picture: owned nowhere, owned twice, elsewhere and not there, near or over the limit. */
import { areaName } from '../../../domain/matrix/areas';
import type { Organisation } from '../../../domain/organisation/organisation';
import { isHole } from '../../../domain/organisation/ownership/lookUps';
import { answerInWords } from '../../../domain/organisation/words/areaWords';
import { loadInWords } from '../../../domain/organisation/words/loadWords';
import { missingUnknownInWords } from '../../../domain/organisation/words/missingWords';
import { BareList } from '../../parts/BareList';
import { Button } from '../../parts/Button';
import { classNames } from '../../parts/classNames';
import { counted } from '../../parts/counted';
import { useBoard, useBoardState } from '../board/boardContext';
import { Panel } from './Panel';
import styles from './Panel.module.css';

/** Of each so many are shown; the list of all is one link away. */
const FIRST = 3;

export function BetweenPanels({ organisation }: { organisation: Organisation }) {
  return (
    <>
      <NowherePanel organisation={organisation} />
      <TwicePanel organisation={organisation} />
      <ElsewherePanel organisation={organisation} />
      <LimitPanel organisation={organisation} />
      <AgreedPanel organisation={organisation} />
    </>
  );
}

function allOf(count: number, view: 'duties' | 'people', noun: string) {
  return count > FIRST ? { more: { view, words: `All ${count} ${noun}` } } : {};
}

/** Two names; of more only the number. */
function firstOf(people: readonly string[]): string {
  return people.length > 2 ? `${people.length} people` : people.join(', ');
}

function NowherePanel({ organisation }: { organisation: Organisation }) {
  const { nowhere, totals, members } = organisation;
  const running = totals.checked < members.length ? 'The rules are still running.' : undefined;
  const lead = [
    'Needed by at least two matrices, owned in none of them.',
    running ?? missingUnknownInWords(organisation),
  ];
  return (
    <Panel
      title="Owned nowhere"
      count={nowhere.length}
      tone="must"
      lead={lead.filter(Boolean).join(' ')}
      {...allOf(nowhere.length, 'duties', 'duties')}
    >
      <BareList className={styles.list}>
        {nowhere.slice(0, FIRST).map(({ key, name, unowned, missing, guessed }) => (
          <li key={key} className={styles.item}>
            <p className={styles.name}>{name}</p>
            <p className={classNames(styles.line, guessed.length === 0 && styles.nobody)}>
              <span>{[...unowned, ...missing].map((member) => member.name).join(', ')}</span>
              <span>{guessed.length === 0 ? 'nobody' : 'nobody found'}</span>
            </p>
          </li>
        ))}
      </BareList>
    </Panel>
  );
}

function TwicePanel({ organisation: { twice } }: { organisation: Organisation }) {
  const board = useBoard();
  const { bothRight } = useBoardState(({ answers }) => answers);
  return (
    <Panel
      title="Owned twice"
      count={twice.length}
      tone="should"
      lead="The same duty, given to different roles by different matrices."
      {...allOf(twice.length, 'duties', 'duties')}
    >
      <BareList className={styles.list}>
        {twice.slice(0, FIRST).map(({ duty, rows }) => (
          <li key={duty.key} className={styles.item}>
            <p className={styles.name}>{duty.name}</p>
            {rows.map(({ member, roles, people }) => (
              <p key={member.key} className={styles.line}>
                <span>{member.name}</span>
                <span>
                  {people.length > 0 ? `${roles.join(', ')}: ${firstOf(people)}` : roles.join(', ')}
                </span>
              </p>
            ))}
            {duty.kind === 'name' ? (
              <p className={styles.line}>These activities share only their name.</p>
            ) : null}
            <div className={styles.acts}>
              <Button
                size="small"
                aria-label={`Both are right: ${duty.name}`}
                onClick={() => void board.answer({ bothRight: [...bothRight, duty.key] })}
              >
                Both are right
              </Button>
            </div>
          </li>
        ))}
      </BareList>
    </Panel>
  );
}

function ElsewherePanel({ organisation: { lookUps } }: { organisation: Organisation }) {
  const holes = lookUps.filter(isHole);
  if (lookUps.length === 0) return null;
  return (
    <Panel
      title="Elsewhere, and not there"
      count={holes.length}
      tone="must"
      lead={`Of ${counted(lookUps.length, 'area')} that a matrix says ${lookUps.length === 1 ? 'is' : 'are'} decided elsewhere.`}
      {...allOf(holes.length, 'duties', 'areas')}
    >
      <BareList className={styles.list}>
        {holes.slice(0, FIRST).map((one) => (
          <li key={`${one.member.key}/${one.area}`} className={styles.item}>
            <p className={styles.name}>
              {areaName(one.area)}, {one.member.name}
            </p>
            <p className={styles.line}>
              {one.path[0]?.name ?? one.where ?? 'Elsewhere'}: {answerInWords(one)}
            </p>
          </li>
        ))}
      </BareList>
    </Panel>
  );
}

function AgreedPanel({ organisation: { totals } }: { organisation: Organisation }) {
  const { activities, confirmed, lapsed, disagrees, suggested, stale } = totals;
  const lines: readonly (readonly [words: string, count: number])[] = [
    ['confirmed by their owner', confirmed],
    ['confirmed once, and changed since', lapsed],
    ['where the owner disagrees', disagrees],
    ['with a suggested letter', suggested],
    ['not reviewed for long', stale],
  ];
  return (
    <Panel
      title="Not confirmed"
      count={activities - confirmed}
      tone="plain"
      lead={`Of ${counted(activities, 'activity', 'activities')} in all matrices.`}
      more={{ view: 'matrices', words: 'By matrix' }}
    >
      <BareList className={styles.list}>
        {lines.map(([words, count]) => (
          <li key={words} className={styles.line}>
            <span>{words}</span>
            <span>{count}</span>
          </li>
        ))}
      </BareList>
    </Panel>
  );
}

function LimitPanel({ organisation: { loads } }: { organisation: Organisation }) {
  const close = loads.filter(({ state, active }) => active && (state === 'over' || state === 'near'));
  const said = loads.some(({ state }) => state !== 'unsaid');
  return (
    <Panel
      title="Near or over their time"
      count={close.length}
      tone="should"
      lead={
        said
          ? 'The shares of all matrices together, from 90% of the time that a person works.'
          : 'No matrix says how much of the week a role takes, so nothing can be added up.'
      }
      {...allOf(close.length, 'people', 'people')}
    >
      <BareList className={styles.list}>
        {close.slice(0, FIRST).map((load) => (
          <li key={load.person.key} className={styles.item}>
            <p>
              <span className={styles.name}>{load.person.name}</span> {loadInWords(load)}, accountable for{' '}
              {counted(load.ownsAll, 'activity', 'activities')} in{' '}
              {counted(load.owns.size, 'matrix', 'matrices')}
            </p>
          </li>
        ))}
      </BareList>
    </Panel>
  );
}

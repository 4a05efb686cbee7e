/** What the matrix does not speak of: one item per area, so that nobody reads silence as health. It counts as no gap. */
import { type RefObject, useRef, useState } from 'react';
import { setScope } from '../../../domain/edits/setScope';
import type { Fix } from '../../../domain/findings/rule';
import { wholenessOf } from '../../../domain/gaps/engine/wholeness';
import { addAreaRows } from '../../../domain/gaps/fixes/areaRows';
import { type AbsentArea, absentAreas } from '../../../domain/gaps/scope/absentAreas';
import { scopeOf } from '../../../domain/gaps/scope/matrixScope';
import type { AreaClaim } from '../../../domain/matrix/areas';
import { AddActivities } from '../../adding/AddActivities';
import { BareList } from '../../parts/BareList';
import { Button } from '../../parts/Button';
import { counted } from '../../parts/counted';
import { applyFix } from '../../session/applyFix';
import { IfEditable } from '../../session/Editable';
import { fixContextOf, useFromReading } from '../../session/reading';
import { useSession, useSessionState } from '../../session/SessionContext';
import { useShowActivity } from '../../workspace/useShowActivity';
import { RulesOpener } from '../rules/RulesButton';
import { ElsewhereQuestion, ElsewhereSaid } from './ElsewhereQuestion';
import styles from './NotInMatrix.module.css';

/** `heading`: of the panel, which stays when the sentence with the way to the rules goes. */
export function NotInMatrix({ heading }: { heading: RefObject<HTMLElement | null> }) {
  return <RulesOpener fallback={heading}>{(open) => <NotTold onRules={open} />}</RulesOpener>;
}

function NotTold({ onRules }: { onRules(): void }) {
  const claims = useSessionState((state) => state.matrix.settings.scope);
  const scope = useFromReading(scopeOf, [claims]);
  const areas = useFromReading(absentAreas, [claims]);
  const rules = useSessionState((state) => state.matrix.settings.rules);
  const wholeness = useFromReading(wholenessOf, [claims, rules]);
  const summary = useRef<HTMLElement>(null);
  if (!scope || !areas) return null;
  if (!wholeness?.sentence && areas.length === 0) return null;
  return (
    <section className={styles.region} aria-label="Not in this matrix">
      {wholeness?.sentence ? (
        <div className={styles.whole}>
          <p>{wholeness.sentence}</p>
          {wholeness.state === 'less-asked' ? (
            <Button size="small" onClick={onRules}>
              Show the rules
            </Button>
          ) : null}
        </div>
      ) : null}
      {areas.length === 0 ? null : (
        <details>
          <summary ref={summary} className={styles.summary}>
            {inOneLine(areas, scope.shape === 'process')}
          </summary>
          <BareList className={styles.list}>
            {areas.map((absent) => (
              <AreaItem
                key={absent.area}
                absent={absent}
                claim={claims?.[absent.area]}
                onLeaving={() => summary.current?.focus()}
              />
            ))}
          </BareList>
        </details>
      )}
    </section>
  );
}

/** An area with activities is not absent: only nobody has said that it is decided here. */
function inOneLine(areas: readonly AbsentArea[], isProcess: boolean): string {
  const open = areas.filter(isUnclaimed).length;
  const absent = areas.length - open;
  const unclaimed = `${counted(open, 'area has', 'areas have')} activities, but nobody has said that ${open === 1 ? 'it is' : 'they are'} decided here.`;
  if (absent === 0) return unclaimed;
  // With activities of many areas it was said to cover one process.
  const missing =
    isProcess && open === 0
      ? `This matrix covers one process. ${counted(absent, 'area is', 'areas are')} not in it.`
      : `Not in this matrix: ${counted(absent, 'area', 'areas')}${open > 0 ? '.' : ''}`;
  return open > 0 ? `${missing} ${unclaimed}` : missing;
}

function isUnclaimed({ state, activities }: AbsentArea): boolean {
  return state === 'unsaid' && activities > 0;
}

interface AreaItemProps {
  absent: AbsentArea;
  claim: AreaClaim | undefined;
  /** The area leaves the list, and the focus would be lost with its button. */
  onLeaving(): void;
}

function AreaItem({ absent, claim, onLeaving }: AreaItemProps) {
  const { area, name } = absent;
  const session = useSession();
  const [asking, setAsking] = useState(false);
  const say = (next: AreaClaim | undefined) => {
    setAsking(false);
    applyFix(session, setScope({ [area]: next }));
  };
  const show = useShowActivity();
  const [adding, setAdding] = useState<Fix | null>(null);
  const offerRows = () => {
    const context = fixContextOf(session);
    if (context) setAdding(addAreaRows(area, context));
  };
  const addRows = (fix: Fix) => {
    setAdding(null);
    applyFix(session, fix.edit, { show, outcome: fix.outcome });
  };
  return (
    <li className={styles.item}>
      {adding ? <AddActivities fix={adding} onClose={() => setAdding(null)} onAdd={addRows} /> : null}
      <p>
        <span className={styles.name}>{name}</span>{' '}
        <span className={styles.said}>
          {claim?.state === 'elsewhere' ? <ElsewhereSaid claim={claim} /> : saidOf(absent)}
        </span>
      </p>
      {asking ? <ElsewhereQuestion areaName={name} claim={claim} onSay={say} /> : null}
      <IfEditable>
        <div className={styles.acts}>
          {isUnclaimed(absent) ? (
            <Button
              size="small"
              onClick={() => {
                onLeaving();
                say({ state: 'here', by: 'person' });
              }}
            >
              It is decided here
            </Button>
          ) : null}
          <Button size="small" onClick={offerRows}>
            Add the rows
          </Button>
          <Button
            size="small"
            onClick={() => {
              if (claim?.state !== 'elsewhere') say({ state: 'elsewhere', by: 'person' });
              setAsking(true);
            }}
          >
            It is elsewhere
          </Button>
          <Button
            size="small"
            onClick={() => {
              setAsking(false);
              if (claim?.state !== 'not-ours') say({ state: 'not-ours', by: 'person' });
            }}
          >
            Not for us
          </Button>
          {claim ? (
            <Button size="small" look="quiet" onClick={() => say(undefined)}>
              Ask again
            </Button>
          ) : null}
        </div>
      </IfEditable>
    </li>
  );
}

function saidOf({ state, activities }: AbsentArea): string {
  if (state === 'not-ours') return 'is not for us.';
  if (activities > 0) return `has ${counted(activities, 'activity', 'activities')} here.`;
  return 'has no activity of its own that we recognise.';
}

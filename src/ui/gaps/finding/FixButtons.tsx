/** The fixes of one finding: the best first, the others behind "Choose", and the way to set it aside. */
import { type ReactNode, useState } from 'react';
import type { Finding } from '../../../domain/findings/finding';
import type { Fix, GapLink } from '../../../domain/findings/rule';
import type { RoleId } from '../../../domain/matrix/ids';
import { AddActivities } from '../../adding/AddActivities';
import { Button } from '../../parts/Button';
import { Menu, MenuItem } from '../../parts/Menu';
import { applyFix } from '../../session/applyFix';
import { fixContextOf } from '../../session/reading';
import { useReadOnly, useSession } from '../../session/SessionContext';
import { useShowActivity } from '../../workspace/useShowActivity';
import styles from './FixButtons.module.css';
import { FixName } from './FixName';
import { furtherFixes } from './furtherFixes';
import { GapLinkButton } from './GapLinkButton';
import { OwnerChoiceMenu } from './OwnerChoiceMenu';
import { useFixes } from './useFixes';

const NO_FIXES: readonly Fix[] = [];
const NO_LINKS: readonly GapLink[] = [];

interface FixButtonsProps {
  finding: Finding;
  tabIndex: number;
  onWaive(): void;
}

export function FixButtons({ finding, tabIndex, onWaive }: FixButtonsProps) {
  const session = useSession();
  const readOnly = useReadOnly();
  const made = useFixes(finding);
  const offered = readOnly ? NO_FIXES : made;
  const [owner, setOwner] = useState<RoleId | null>(null);
  const fixes = owner ? offered.map((fix) => fix.ownerChoice?.chosen(owner) ?? fix) : offered;
  const adding = fixes.find(({ ownerChoice }) => ownerChoice !== undefined);
  const several = fixes.find(({ ownersChoice }) => ownersChoice !== undefined);
  const [choosing, setChoosing] = useState(false);
  const [first, second] = fixes;
  const hasChoice = fixes.length > 2;
  const known = finding.links ?? NO_LINKS;
  const links = readOnly ? known.filter(({ kind }) => kind !== 'rename') : known;
  const show = useShowActivity();
  return (
    <>
      {several && choosing ? (
        <AddActivities
          fix={several}
          onClose={() => setChoosing(false)}
          onAdd={(chosen) => {
            setChoosing(false);
            applyFix(session, chosen.edit, { show, outcome: chosen.outcome });
          }}
        />
      ) : null}
      {first?.outcome ? <p className={styles.outcome}>{first.outcome}</p> : null}
      {adding?.outcome && adding !== first ? (
        <p className={styles.outcome}>
          {adding.label}: {adding.outcome}
        </p>
      ) : null}
      <div className={second || (first && links.length > 0) ? styles.flow : styles.line}>
        <div className={styles.fixes}>
          {first ? (
            <Button
              look="soft"
              size="small"
              className={styles.fix}
              data-act="fix"
              tabIndex={tabIndex}
              title={first.because}
              onClick={() => applyFix(session, first.edit, { show, outcome: first.outcome })}
            >
              <FixName fix={first} />
            </Button>
          ) : null}
          {!first && links.length === 0 && finding.places.length > 0 ? (
            <Button size="small" className={styles.fix} data-act="select" tabIndex={tabIndex}>
              Show in matrix
            </Button>
          ) : null}
          {second && !hasChoice ? (
            <Button
              size="small"
              className={styles.fix}
              tabIndex={tabIndex}
              title={second.because}
              onClick={() => applyFix(session, second.edit, { show, outcome: second.outcome })}
            >
              <FixName fix={second} />
            </Button>
          ) : null}
          {hasChoice ? (
            <Menu
              trigger={
                <Button size="small" data-act="choose" tabIndex={tabIndex}>
                  Other fixes…
                </Button>
              }
            >
              <Choices finding={finding} fixes={fixes} />
            </Menu>
          ) : null}
          {adding?.ownerChoice ? (
            <OwnerChoiceMenu choice={adding.ownerChoice} tabIndex={tabIndex} onChoose={setOwner} />
          ) : null}
          {several && !adding ? (
            <Button look="quiet" size="small" tabIndex={tabIndex} onClick={() => setChoosing(true)}>
              Choose roles…
            </Button>
          ) : null}
          {links.map((link) => (
            <GapLinkButton key={link.kind} link={link} tabIndex={tabIndex} first={!first} />
          ))}
        </div>
        {readOnly ? null : (
          <Button look="quiet" size="small" tabIndex={tabIndex} onClick={onWaive}>
            Waive
          </Button>
        )}
      </div>
    </>
  );
}

/** Drawn only while the menu is open: ranking every role is work that most findings never need. */
function Choices({ finding, fixes }: { finding: Finding; fixes: readonly Fix[] }) {
  const session = useSession();
  const show = useShowActivity();
  const context = fixContextOf(session);
  const further = context ? furtherFixes(finding, fixes, context) : [];
  return (
    <div className={styles.choices}>
      {inMenuOrder(fixes, further).map((fix) => (
        <MenuItem
          key={fix.label}
          typed={fix.label.replace(/^(Make|Keep|Add) “?/, '')}
          onSelect={() => applyFix(session, fix.edit, { show, outcome: fix.outcome })}
        >
          <Choice because={[fix.outcome, fix.because].filter(Boolean).join(' ')}>{fix.label}</Choice>
        </MenuItem>
      ))}
    </div>
  );
}

/** Roles with the reason for each, likeliest first; then what else could be done. */
function inMenuOrder(fixes: readonly Fix[], further: readonly Fix[]): readonly Fix[] {
  const reasoned = fixes.filter(({ because }) => because !== undefined);
  return [...reasoned, ...further, ...fixes.filter(({ because }) => because === undefined)];
}

function Choice({ children, because }: { children: ReactNode; because: string }) {
  return (
    <span className={styles.choice}>
      <span>{children}</span>
      {because ? <span className={styles.because}>{because}</span> : null}
    </span>
  );
}

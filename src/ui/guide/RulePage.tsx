/** The page of a rule, made from the rule itself: why it matters, what to do, where it comes from, and its examples. */
import { ruleById } from '../../domain/gaps/engine/ruleList';
import { SketchTable } from '../gaps/ruleHelp/SketchTable';
import { guideAddress } from '../routing/route';
import { SeverityDot } from '../vocabulary/SeverityDot';
import { SEVERITY_WORDS } from '../vocabulary/severityWords';
import styles from './page/Guide.module.css';

export function RulePage({ id }: { id: string }) {
  const rule = ruleById(id);
  if (!rule) {
    return (
      <>
        <h1>Rule not found</h1>
        <p>
          This version of Answerable has no rule of this name.{' '}
          <a href={guideAddress('rules')}>See all rules</a>
        </p>
      </>
    );
  }
  return (
    <>
      <title>{`${rule.title} · Rules · Answerable`}</title>
      <p className={styles.note}>
        <a href={guideAddress('rules')}>Rules</a>
      </p>
      <h1>{rule.title}</h1>
      <p className={styles.severity}>
        <SeverityDot severity={rule.severity} />
        {SEVERITY_WORDS[rule.severity]}
        {rule.offByDefault ? '. Off until you turn it on.' : ''}
      </p>
      <h2>Why it matters</h2>
      <p>{rule.why}</p>
      <h2>How to fix it</h2>
      <p>{rule.remedy}</p>
      <h2>Examples</h2>
      <div className={styles.examples}>
        {rule.flagged.map((sketch, at) => (
          <SketchTable key={sketch} sketch={sketch} caption={numbered('Flagged', at, rule.flagged.length)} />
        ))}
        {rule.accepted.map((sketch, at) => (
          <SketchTable
            key={sketch}
            sketch={sketch}
            caption={numbered('Accepted', at, rule.accepted.length)}
            good
          />
        ))}
      </div>
      <h2>Where it comes from</h2>
      <p>{rule.source}</p>
    </>
  );
}

/** Examples of one kind are told apart by a number, for each scrolls in a region of its own. */
function numbered(word: string, at: number, of: number): string {
  return of === 1 ? word : `${word}, example ${at + 1}`;
}

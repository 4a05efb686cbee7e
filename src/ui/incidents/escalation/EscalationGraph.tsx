/** The escalation paths drawn. The list below it says the same in words. */

import type { CSSProperties } from 'react';
import type { EscalationMap } from '../../../domain/incidents/calling/escalation';
import { classNames } from '../../parts/classNames';
import { counted } from '../../parts/counted';
import { Scroller } from '../../parts/Scroller';
import styles from './EscalationGraph.module.css';
import { BOX, pictureOf } from './escalationLayout';
import { STATE_WORDS } from './escalationWords';

export function EscalationGraph({ map }: { map: EscalationMap }) {
  const { width, height, nodes, edges } = pictureOf(map);
  const label = `Escalation paths of ${counted(nodes.length, 'role')}. ${map.troubles.map(({ sentence }) => sentence).join(' ')}`;
  return (
    <Scroller className={styles.frame} label="Escalation diagram">
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        style={{ '--drawn': `${width}px` } as CSSProperties}
        role="img"
        aria-label={label}
      >
        <defs>
          {(['step', 'round'] as const).map((kind) => (
            <marker
              key={kind}
              id={`escalation-${kind}`}
              viewBox="0 0 8 8"
              refX={6}
              refY={4}
              markerWidth={7}
              markerHeight={7}
              orient="auto-start-reverse"
            >
              <path d="M 0 0 L 8 4 L 0 8 z" className={styles[kind]} />
            </marker>
          ))}
        </defs>
        {edges.map(({ edge, path }) => (
          <path
            key={`${edge.from} ${edge.to}`}
            d={path}
            className={classNames(styles.edge, edge.inCycle && styles.inCycle)}
            markerEnd={`url(#escalation-${edge.inCycle ? 'round' : 'step'})`}
          />
        ))}
        {nodes.map(({ node, x, y }) => (
          <g key={node.role.id} transform={`translate(${x} ${y})`} className={styles[node.state]}>
            <rect width={BOX.width} height={BOX.height} rx={8} className={styles.box} />
            <text x={12} y={18} className={styles.name}>
              {shortened(node.role.name)}
            </text>
            <text x={12} y={34} className={styles.state}>
              {node.state === 'fine'
                ? shortened(node.people.join(', ') || 'no people')
                : STATE_WORDS[node.state]}
            </text>
          </g>
        ))}
      </svg>
    </Scroller>
  );
}

function shortened(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}

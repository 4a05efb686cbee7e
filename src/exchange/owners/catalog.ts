/** Backstage catalog files: components, systems and groups with their owners. A small reader of the YAML they are written in. */
import { BOUNDS, refuseAbove } from '../bounds';

export interface CatalogEntity {
  readonly line: number;
  readonly kind: string;
  readonly name: string;
  readonly title: string;
  readonly owner: string;
  readonly type: string;
  readonly system: string;
}

/** Only plain `key: value` lines by their depth: nothing else of YAML is needed, and nothing else is followed. */
export function readCatalog(text: string): CatalogEntity[] {
  const entities: CatalogEntity[] = [];
  let fields = new Map<string, string>();
  let path: { depth: number; key: string }[] = [];
  let start = 1;
  const close = (next: number) => {
    const kind = fields.get('kind') ?? '';
    const name = fields.get('metadata.name') ?? '';
    if (kind !== '' && name !== '') {
      refuseAbove('This file has', 'entities', entities.length + 1, BOUNDS.activities);
      entities.push({
        line: start,
        kind,
        name,
        title: fields.get('metadata.title') ?? '',
        owner: fields.get('spec.owner') ?? '',
        type: fields.get('spec.type') ?? '',
        system: fields.get('spec.system') ?? '',
      });
    }
    fields = new Map();
    path = [];
    start = next;
  };
  text.split(/\r\n?|\n/).forEach((line, place) => {
    if (/^---/.test(line)) {
      close(place + 2);
      return;
    }
    const found = /^(\s*)([A-Za-z][\w.\-/]{0,100}):(?:\s+(.*))?$/.exec(line);
    if (!found) return;
    const depth = found[1]?.length ?? 0;
    path = [...path.filter((part) => part.depth < depth), { depth, key: found[2] ?? '' }];
    const value = (found[3] ?? '')
      .replace(/\s+#.*$/, '')
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2');
    const name = path.map(({ key }) => key).join('.');
    if (value !== '' && path.length <= 2 && !fields.has(name)) fields.set(name, value);
  });
  close(0);
  return entities;
}

export function looksLikeCatalog(text: string): boolean {
  return /^apiVersion:\s*backstage\.io\//m.test(text.slice(0, 100_000));
}

/** `group:default/payments-team` is the payments team. */
export function ownerName(owner: string): string {
  return owner.replace(/^(group|user):/i, '').replace(/^[^/]+\//, '');
}

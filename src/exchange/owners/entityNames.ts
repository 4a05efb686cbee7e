/** Names of the entries of a catalog: `group:default/payments`, or short where kind and namespace go without saying. */
import { nameFromSlug, type OwnerName } from './ownerFacts';

export interface EntityName {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

const REFERENCE = /^(?:([A-Za-z][\w-]*):)?(?:([\w.-]+)\/)?([\w.-]+)$/;

export function entityName(text: string, usualKind: string): EntityName | undefined {
  const [, kind = usualKind, namespace = 'default', name] = REFERENCE.exec(text.trim()) ?? [];
  return name === undefined ? undefined : { kind: kind.toLowerCase(), namespace, name };
}

export function entityKey({ kind, namespace, name }: EntityName): string {
  return `${kind}:${namespace}/${name}`.toLowerCase();
}

/** The owner that a reference names, whether or not the file describes it. */
export function ownerFromReference(text: string): OwnerName | undefined {
  const entity = entityName(text, 'group');
  if (!entity) return undefined;
  const kind = entity.kind === 'user' ? 'person' : 'team';
  return { text, key: entityKey(entity), kind, name: nameFromSlug(entity.name) };
}

/** The descriptions of a Backstage catalog: who owns which component, system, interface, and which teams there are. */

import { BOUNDS, FileRefused, refuseAbove } from '../contract/bounds';
import { cleanName } from '../texts/cleanText';
import { isHandle } from './handles';
import {
  nameFromSlug,
  type OwnedThing,
  type OwnerFacts,
  type OwnerName,
  type OwnersProblem,
  type StatedTeam,
} from './ownerFacts';
import { firstFault, readYaml, refuseWithoutDocuments, type YamlFields } from './yamlDocuments';

const REFERENCE = /^(?:([A-Za-z][\w-]*):)?(?:([\w.-]+)\/)?([\w.-]+)$/;

const THINGS: { readonly [kind: string]: Exclude<OwnedThing['kind'], 'path'> } = {
  component: 'component',
  api: 'api',
  resource: 'resource',
  system: 'system',
  domain: 'domain',
};

interface Entry {
  readonly kind: string;
  readonly slug: string;
  readonly key: string;
  readonly title: string;
  readonly line: number;
  readonly metadata: YamlFields;
  readonly spec: YamlFields | undefined;
  readonly relations: readonly YamlFields[];
}

export function catalogFacts(text: string): OwnerFacts {
  const yaml = readYaml(text);
  refuseWithoutDocuments(yaml);
  refuseAbove('This catalog has', 'entries', yaml.documents.length, BOUNDS.ownersEntries);
  const problems: OwnersProblem[] = [...yaml.problems];
  const tell = (line: number, message: string) => void problems.push({ line, message });
  const entries = yaml.documents.flatMap((fields) => entryFrom(fields, tell) ?? []);
  if (entries.length === 0)
    throw new FileRefused(
      [
        'This YAML has no Backstage entries: no part has “kind” and “metadata.name”.',
        firstFault(yaml.problems),
      ]
        .filter((part) => part !== undefined)
        .join(' '),
    );
  const teams = new Map<string, StatedTeam>();
  for (const entry of entries) {
    if (entry.kind === 'group' || entry.kind === 'user') teams.set(entry.key, teamFrom(entry));
  }
  return {
    form: 'Backstage catalog',
    things: entries.flatMap((entry) => thingFrom(entry, teams, tell) ?? []),
    teams: [...teams.values()],
    problems: problems.sort((one, other) => one.line - other.line),
  };
}

type Tell = (line: number, message: string) => void;

function entryFrom(fields: YamlFields, tell: Tell): Entry | undefined {
  const metadata = fields.fields('metadata');
  const kind = fields.text('kind')?.toLowerCase();
  const slug = metadata?.text('name');
  if (!kind || !metadata || !slug) {
    const lacking = [!kind && '“kind”', !slug && '“metadata.name”'].filter(Boolean).join(' and ');
    tell(fields.line, `Skipped: this part has no ${lacking}.`);
    return undefined;
  }
  const namespace = metadata.text('namespace') ?? 'default';
  return {
    kind,
    slug,
    key: entityKey({ kind, namespace, name: slug }),
    title: cleanName(metadata.text('title') ?? slug),
    line: fields.line,
    metadata,
    spec: fields.fields('spec'),
    relations: fields.list('relations'),
  };
}

function teamFrom({ kind, key, slug, line, metadata, spec }: Entry): StatedTeam {
  const profile = spec?.fields('profile');
  const title = metadata.text('title') ?? profile?.text('displayName') ?? nameFromSlug(slug);
  const handle = handleFrom(metadata.fields('annotations')) ?? profile?.text('email');
  const type = spec?.text('type');
  const parent = spec?.text('parent');
  const members = spec?.texts('members').length ?? 0;
  return {
    line,
    about: [
      ...(type ? [type] : []),
      ...(parent ? [`part of ${parent}`] : []),
      ...(members > 0 ? [members === 1 ? '1 member' : `${members} members`] : []),
    ],
    owner: {
      text: slug,
      key,
      kind: kind === 'user' ? 'person' : 'team',
      name: cleanName(title),
      ...(handle ? { handle } : {}),
    },
  };
}

function handleFrom(annotations: YamlFields | undefined): string | undefined {
  const slug = annotations?.text('github.com/team-slug') ?? annotations?.text('github.com/user-login');
  const handle = slug && `@${slug.replace(/^@/, '')}`;
  return handle && isHandle(handle) ? handle : undefined;
}

function thingFrom(entry: Entry, teams: ReadonlyMap<string, StatedTeam>, tell: Tell): OwnedThing | undefined {
  const kind = THINGS[entry.kind];
  const { spec, metadata, line, title, slug } = entry;
  if (!kind || !Object.hasOwn(THINGS, entry.kind)) {
    if (entry.kind === 'location') tell(line, `“${title}” refers to other files. Select them too.`);
    else if (entry.kind !== 'group' && entry.kind !== 'user')
      tell(line, `“${title}” is a ${cleanName(entry.kind)}, which has no service owner.`);
    return undefined;
  }
  const owner = ownerOf(entry, teams, tell);
  const lifecycle = spec?.text('lifecycle');
  const within = spec?.text('system') ?? spec?.text('domain') ?? relatedTo(entry, 'partof');
  const path = pathFrom(metadata.fields('annotations'));
  return {
    kind,
    name: title,
    otherNames: title === slug ? [] : [slug],
    owners: owner ? [owner] : [],
    paths: path ? [path] : [],
    about: [
      ...(spec?.text('type') ? [spec.text('type') ?? ''] : []),
      ...(lifecycle ? [lifecycle] : []),
      ...(within ? [`part of ${entityName(within, 'system')?.name ?? within}`] : []),
    ],
    ...(lifecycle === 'deprecated' ? { doubt: 'it is deprecated' } : {}),
    line,
  };
}

function ownerOf(entry: Entry, teams: ReadonlyMap<string, StatedTeam>, tell: Tell): OwnerName | undefined {
  const stated = entry.spec?.text('owner');
  const related = relatedTo(entry, 'ownedby');
  const [owner, other] = [stated, related].map((text) => (text ? ownerFromReference(text) : undefined));
  if (stated && !owner) tell(entry.line, `“${cleanName(stated)}” is not a valid owner name.`);
  if (!stated && !related) tell(entry.line, `“${entry.title}” has no owner: “spec.owner” is missing.`);
  if (owner && other && owner.key !== other.key)
    tell(
      entry.line,
      `“${entry.title}” names ${owner.name} as its owner, but its relations name ${other.name}.`,
    );
  const found = owner ?? other;
  return found && (teams.get(found.key)?.owner ?? found);
}

function relatedTo({ relations }: Entry, type: string): string | undefined {
  const found = relations.find((relation) => relation.text('type')?.toLowerCase() === type);
  return found?.text('targetRef') ?? found?.fields('target')?.text('name');
}

/** `url:https://host/acme/shop/tree/main/services/pay/` -> `/services/pay/`. A whole repository is not a path. */
function pathFrom(annotations: YamlFields | undefined): string | undefined {
  const source = annotations?.text('backstage.io/source-location');
  const path = /^url:https?:\/\/[^/]+\/.+?\/(?:-\/)?(?:tree|blob)\/[^/]+\/([^?#]+)/.exec(source ?? '')?.[1];
  return path ? `/${cleanName(path).replace(/\/?$/, '/')}` : undefined;
}

/** Names of the entries of a catalog: `group:default/payments`, or short where kind and namespace go without saying. */
interface EntityName {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

function entityName(text: string, usualKind: string): EntityName | undefined {
  const [, kind = usualKind, namespace = 'default', name] = REFERENCE.exec(text.trim()) ?? [];
  return name === undefined ? undefined : { kind: kind.toLowerCase(), namespace, name };
}

function entityKey({ kind, namespace, name }: EntityName): string {
  return `${kind}:${namespace}/${name}`.toLowerCase();
}

/** The owner that a reference names, whether or not the file describes it. */
function ownerFromReference(text: string): OwnerName | undefined {
  const entity = entityName(text, 'group');
  if (!entity) return undefined;
  const kind = entity.kind === 'user' ? 'person' : 'team';
  return { text, key: entityKey(entity), kind, name: nameFromSlug(entity.name) };
}

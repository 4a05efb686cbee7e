/** YAML of several documents, read inside bounds. Tags, merges and types are not followed: every value is text. */
import {
  type Alias,
  Composer,
  CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  Parser,
  type YAMLMap,
} from 'yaml';
import { BOUNDS, FileRefused, refuseAbove } from '../contract/bounds';
import { cleanNote } from '../texts/cleanText';
import type { OwnersProblem } from './ownerFacts';
import { yamlFault } from './yamlFaults';
import { sizeOfYaml } from './yamlSize';

/** One map of a document. What is asked for and not there, or of another form, is absent. */
export interface YamlFields {
  readonly line: number;
  text(field: string): string | undefined;
  texts(field: string): readonly string[];
  fields(field: string): YamlFields | undefined;
  list(field: string): readonly YamlFields[];
}

export interface YamlDocuments {
  readonly documents: readonly YamlFields[];
  readonly problems: readonly OwnersProblem[];
}

/** Behind each fault; not where nothing at all could be read. */
const KEPT = ' What could be read was kept.';

export function readYaml(text: string): YamlDocuments {
  const lines = new LineCounter();
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const problems: OwnersProblem[] = [];
  const documents: YamlFields[] = [];
  // Fields of one name are looked up here, not compared by the library: that takes the square of their number.
  const options = { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', lineCounter: lines } as const;
  const composer = new Composer({ ...options, prettyErrors: false });
  for (const document of composer.compose(boundedTokens(text, lines))) {
    for (const { pos, code } of [...document.errors, ...document.warnings])
      problems.push({ line: lineAt(pos[0]), message: `${yamlFault(code)}${KEPT}` });
    const { contents } = document;
    if (isMap(contents)) documents.push(fieldsOf(contents as YAMLMap, document, lineAt));
  }
  return { documents, problems };
}

// The parser keeps a stack of its own; what comes after it calls itself, so depth is judged before.
function* boundedTokens(text: string, lines: LineCounter): Generator<CST.Token> {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  const { depth, parts, aliases } = sizeOfYaml(text, BOUNDS.yamlParts);
  refuseAbove('This YAML holds', 'parts', parts, BOUNDS.yamlParts);
  refuseAbove('This YAML is nested', 'levels deep', depth, BOUNDS.yamlDepth);
  refuseAbove('This YAML repeats parts of itself by', 'aliases', aliases, BOUNDS.yamlAliases);
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    // Faulty YAML may be taken for deeper than its marks say.
    if (parser.stack.length > 2 * BOUNDS.yamlDepth)
      refuseAbove('This YAML is nested', 'levels deep or more', depthOf(parser.stack), BOUNDS.yamlDepth);
  }
  yield* parser.end();
}

function depthOf(stack: readonly CST.Token[]): number {
  return stack.filter((token) => CST.isCollection(token)).length;
}

function fieldsOf(map: YAMLMap, document: Document, lineAt: (offset: number) => number): YamlFields {
  const offset = map.range?.[0] ?? 0;
  // A Map, so that a field called __proto__ is a field like any other.
  const values = new Map<string, unknown>();
  for (const { key, value } of map.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (!values.has(name)) values.set(name, isAlias(value) ? (value as Alias).resolve(document) : value);
  }
  const listOf = (field: string): readonly unknown[] => {
    const value = values.get(field);
    return isSeq(value) ? value.items : [];
  };
  return {
    line: lineAt(offset),
    text: (field) => textOf(values.get(field)),
    texts: (field) => listOf(field).flatMap((item) => textOf(item) ?? []),
    fields(field) {
      const value = values.get(field);
      return isMap(value) ? fieldsOf(value as YAMLMap, document, lineAt) : undefined;
    },
    list: (field) =>
      listOf(field).flatMap((item) => (isMap(item) ? [fieldsOf(item as YAMLMap, document, lineAt)] : [])),
  };
}

function textOf(node: unknown): string | undefined {
  if (!isScalar(node)) return undefined;
  const text = cleanNote(String(node.value ?? '')).trim();
  return text === '' ? undefined : text;
}

/** A file that cannot be YAML at all, rather than YAML with a fault. */
export function refuseWithoutDocuments({ documents, problems }: YamlDocuments): void {
  if (documents.length > 0) return;
  const fault = firstFault(problems);
  throw new FileRefused(
    fault ? `This YAML cannot be read. ${fault}` : 'This YAML contains no catalog entries.',
  );
}

/** "Line 3: A quote, bracket, comma or colon is missing." */
export function firstFault([first]: readonly OwnersProblem[]): string | undefined {
  return first && `Line ${first.line}: ${first.message.replace(KEPT, '')}`;
}

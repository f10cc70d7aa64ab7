import type { Corpus } from "../data/corpus";
import { Kind, Role } from "../data/schema";

/** A word of a dependency tree. */
export interface Word {
  readonly annotation: number;
  readonly text: string;
  readonly tag: string;
  /** The position of its head in the sentence; -1 for the root. */
  readonly head: number;
  readonly relation: string;
}

/** Where a type of tokens keeps its tree: in the reference to another token, and in the text that names the relation. */
function treeProperties(corpus: Corpus): { head: number; relation: number; tag: number } | null {
  const type = corpus.types[corpus.tokenType];
  if (type === undefined) return null;
  const head = type.properties.findIndex(({ kind, name }) => kind === Kind.Annotation && /^(head|governor)$/iu.test(name));
  if (head < 0) return null;
  const find = (names: RegExp): number => type.properties.findIndex(({ name }) => names.test(name));
  return { head, relation: find(/^(deprel|relation|dependencyType)$/iu), tag: find(/^(upos|pos|posValue|xpos|tag)$/iu) };
}

/** Whether tokens have heads. */
export const hasTrees = (corpus: Corpus): boolean => treeProperties(corpus) !== null;

/** The words of the sentence that a position lies in; null where there is no tree. */
export function sentenceAt(corpus: Corpus, document: number, position: number): Word[] | null {
  const properties = treeProperties(corpus);
  if (properties === null) return null;
  const [first, end] = [corpus.firsts[document]!, corpus.firsts[document + 1]!];
  let sentence: readonly [number, number] | null = null;
  for (let i = first; i < end && corpus.starts[i]! <= position; i++) {
    if (corpus.types[corpus.typeOf(i)]!.role === Role.Sentence && (position < corpus.end(i) || sentence === null)) sentence = [corpus.starts[i]!, corpus.end(i)];
  }

  if (sentence === null) return null;
  const tokens: number[] = [];
  for (let i = first; i < end; i++) {
    if (corpus.typeOf(i) === corpus.tokenType && corpus.starts[i]! >= sentence[0] && corpus.end(i) <= sentence[1]) tokens.push(i);
  }

  const table = corpus.tables[corpus.tokenType]!;
  const textOf = (row: number, property: number): string => {
    const cell = property < 0 ? undefined : table.first(row, property);
    return cell === undefined ? "" : corpus.strings.get(cell.number);
  };
  return tokens.map(annotation => {
    const row = corpus.rows[annotation]!;
    const head = table.first(row, properties.head);
    return {
      annotation, text: corpus.covered(annotation), tag: textOf(row, properties.tag), relation: textOf(row, properties.relation),
      head: head === undefined ? -1 : tokens.indexOf(annotation + head.number),
    };
  });
}

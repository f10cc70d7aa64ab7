import type { Corpus } from "../data/corpus";

const sides = ["", "left", "right"];
const missing = 1;

/** The side of a comparison that an annotation is on; empty where both have it. */
export const sideOf = (corpus: Corpus, annotation: number): string => sides[corpus.side(annotation)]!;

/** What a bar says: the type of its annotation, and in a comparison which side has it. */
export function labelOf(corpus: Corpus, annotation: number): string {
  const { name } = corpus.types[corpus.typeOf(annotation)]!;
  const side = sideOf(corpus, annotation);
  return side === "" ? name : `${name}, ${side}${corpus.difference(annotation) === missing ? " only" : ""}`;
}

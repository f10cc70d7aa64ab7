import type { Corpus } from "../data/corpus";
import type { Session, View } from "./session";

/*
 * The address of what is shown, behind the # of the page's own: `document`, `document/annotation`, `document/start-end`,
 * or `!entities`, `!entities/id`, `!pictures`, `!diagnostics`. An annotation without an id is `start-end:Type`.
 */

const encode = (part: string): string => encodeURIComponent(part).replace(/!/gu, "%21");

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

export const addressOfDocument = (corpus: Corpus, document: number): string => `#${encode(corpus.documentId(document))}`;

export const addressOfEntity = (corpus: Corpus, entity: number): string => `#!entities/${encode(corpus.entityId(entity))}`;

export const addressOfView = (view: View): string => `#!${view}`;

export function addressOfSpan(corpus: Corpus, document: number, start: number, end: number): string {
  return `${addressOfDocument(corpus, document)}/${start}-${end}`;
}

export function addressOfAnnotation(corpus: Corpus, annotation: number): string {
  const document = corpus.documentOf(annotation);
  const id = corpus.id(annotation);
  return `${addressOfDocument(corpus, document)}/${id === null ? describe(corpus, document, annotation) : encode(id)}`;
}

/** The address of what a session shows. */
export function addressOf(session: Session): string {
  const { corpus, selected, entity, view, document, span } = session;
  if (view === "entities" && entity >= 0) return addressOfEntity(corpus, entity);
  if (view !== "text") return addressOfView(view);
  if (selected >= 0) return addressOfAnnotation(corpus, selected);
  return span === null ? addressOfDocument(corpus, document) : addressOfSpan(corpus, document, ...span);
}

/** The document that an address names; -1 where it names none. */
export function documentOf(corpus: Corpus, address: string): number {
  const first = address.replace(/^#/u, "").split("/", 1)[0]!;
  return first === "" || first.startsWith("!") ? -1 : corpus.findDocument(decode(first));
}

/** Shows what an address names; what is not there is passed over, as far as it is not. */
export function follow(session: Session, address: string): boolean {
  const { corpus } = session;
  const [first, second] = address.replace(/^#/u, "").split("/", 2).map(part => part) as [string, string?];
  if (first.startsWith("!")) {
    const view = first.slice(1) as View;
    if (!["entities", "pictures", "places", "diagnostics"].includes(view)) return false;
    if (view === "entities") session.entity = second === undefined ? -1 : corpus.findEntity(decode(second));
    session.show(view);
    session.tell("selection");
    return true;
  }

  const document = documentOf(corpus, address);
  if (document < 0) return false;
  session.entity = -1;
  session.show("text");
  session.open(document);
  const annotation = second === undefined ? -1 : find(corpus, document, decode(second));
  session.select(annotation);
  const span = annotation < 0 ? /^(\d+)-(\d+)$/u.exec(second ?? "") : null;
  if (span !== null) {
    session.span = [Number(span[1]), Number(span[2])];
    session.tell("selection");
  }

  return true;
}

function find(corpus: Corpus, document: number, id: string): number {
  for (let i = corpus.firsts[document]!; i < corpus.firsts[document + 1]!; i++) {
    if (corpus.id(i) === id) return i;
  }

  const span = /^(\d+)-(\d+):/u.exec(id);
  if (span === null) return -1;
  for (let i = corpus.firsts[document]!; i < corpus.firsts[document + 1]!; i++) {
    if (corpus.starts[i] === Number(span[1]) && decode(describe(corpus, document, i)) === id) return i;
  }

  return -1;
}

/** The place and type of an annotation without an id, and its number among those that are alike in both. */
function describe(corpus: Corpus, document: number, annotation: number): string {
  const [start, end, type] = [corpus.starts[annotation]!, corpus.end(annotation), corpus.typeOf(annotation)];
  let number = 1;
  for (let i = annotation - 1; i >= corpus.firsts[document]! && corpus.starts[i] === start; i--) {
    if (corpus.end(i) === end && corpus.typeOf(i) === type) number++;
  }

  return encode(`${start}-${end}:${corpus.types[type]!.name}${number > 1 ? `:${number}` : ""}`);
}

import { addressOfAnnotation } from "../app/address";
import type { Session } from "../app/session";
import { el, shorten } from "../ui/dom";

const most = 50;

/** The relations of an annotation as a list: what refers to it, and what else refers to the same entities in the document. What it refers to stands among its properties. */
export function relationList(session: Session, annotation: number): HTMLElement | null {
  const { corpus, document } = session;
  const groups = new Map<string, number[]>();
  for (const { from, role } of session.documentReferences.into(annotation)) {
    const key = `${corpus.types[corpus.typeOf(from)]!.name}, as ${role}`;
    groups.set(key, [...groups.get(key) ?? [], from]);
  }

  for (const entity of corpus.entitiesOf(annotation)) {
    const others = corpus.mentionsIn(entity, document).filter(other => other !== annotation);
    if (others.length > 0) groups.set(`Also about ${corpus.entityName(entity)}`, others);
  }

  if (groups.size === 0) return null;
  const section = el("section", { class: "relations" }, el("h3", {}, "What refers to it"));
  for (const [title, annotations] of groups) {
    const list = el("ul", {}, ...annotations.slice(0, most).map(other => link(session, other)));
    if (annotations.length > most) list.append(el("li", { class: "quiet" }, `and ${annotations.length - most} more`));
    section.append(el("h4", {}, title), list);
  }

  return section;
}

function link(session: Session, annotation: number): HTMLElement {
  const { corpus } = session;
  const type = corpus.types[corpus.typeOf(annotation)]!.name;
  return el("li", {}, el("a", {
    href: addressOfAnnotation(corpus, annotation),
    pointerenter: () => session.hover(annotation), pointerleave: () => session.hover(-1),
    focus: () => session.hover(annotation), blur: () => session.hover(-1),
  }, shorten(corpus.covered(annotation), 70) || "a point"), " ", el("span", { class: "quiet" }, type));
}

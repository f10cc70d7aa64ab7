import { addressOfAnnotation, addressOfEntity, addressOfSpan } from "../app/address";
import type { Session } from "../app/session";
import { Kind, type Type } from "../data/schema";
import type { Cell } from "../data/table";
import { explanationOf, textOf } from "../data/values";
import { counted, directionOf, el, shorten } from "../ui/dom";
import { typeTag } from "../ui/typeTag";
import { relationList } from "./relations";

const differences = ["", "the other side has nothing there", "other boundaries on the other side", "another type on the other side", "other values on the other side"];

/** The card of what is chosen: an annotation, an entity, or else the open document. */
export class Card {
  readonly element = el("aside", { class: "card", "aria-label": "Details", tabindex: 0 });
  private explains = false;

  constructor(private readonly session: Session, private readonly showMentions: (entity: number) => void) {
    session.on("selection", () => this.draw());
    session.on("document", () => this.draw());
    session.on("view", () => this.draw());
  }

  draw(): void {
    const { selected, entity } = this.session;
    const content = entity >= 0 ? this.ofEntity(entity) : selected >= 0 ? this.ofAnnotation(selected) : this.ofDocument();
    this.element.replaceChildren(...content.filter(node => node !== null));
    this.element.scrollTop = 0;
  }

  private ofAnnotation(annotation: number): (HTMLElement | null)[] {
    const { corpus } = this.session;
    const type = corpus.types[corpus.typeOf(annotation)]!;
    const text = corpus.covered(annotation);
    const id = corpus.id(annotation);
    const side = corpus.side(annotation);
    return [
      el("header", {}, typeTag(type), id !== null && el("code", {}, id), this.close()),
      this.summary(type),
      text === "" ? el("p", { class: "quiet" }, "A point: it covers no text.") : el("blockquote", { dir: directionOf(text) }, shorten(text, 600)),
      el("p", { class: "quiet" }, this.positions(annotation)),
      side > 0 ? this.ofSide(annotation, side) : null,
      this.properties(type, corpus.fields(annotation), annotation),
      relationList(this.session, annotation),
    ];
  }

  private ofSide(annotation: number, side: number): HTMLElement {
    const { corpus } = this.session;
    const other = corpus.counterpart(annotation);
    return el("p", { class: "difference" },
      `Only in “${corpus.head.comparison?.[side - 1] ?? ""}”: ${differences[corpus.difference(annotation)]!}.`,
      other >= 0 && el("a", { href: addressOfAnnotation(corpus, other) }, `${corpus.types[corpus.typeOf(other)]!.name} “${shorten(corpus.covered(other), 60)}”`));
  }

  private positions(annotation: number): string {
    const fragments = this.session.corpus.fragments(annotation);
    const places = fragments.map(([start, end]) => start === end ? `${start}` : `${start}–${end}`).join(", ");
    return fragments.length > 1 ? `${places}, in ${fragments.length} parts` : places;
  }

  private ofEntity(entity: number): (HTMLElement | null)[] {
    const { corpus } = this.session;
    const type = corpus.entityTypes[corpus.entityType(entity)]!;
    const count = corpus.mentionsOf(entity).length;
    return [
      el("header", {}, typeTag(type), el("code", {}, corpus.entityId(entity)), this.close()),
      el("h2", { dir: directionOf(corpus.entityName(entity)) }, corpus.entityName(entity)),
      this.summary(type),
      count === 0 ? el("p", { class: "quiet" }, "Nothing refers to it.")
        : el("button", { class: "action", type: "button", click: () => this.showMentions(entity) }, `List ${counted(count, "annotation")} that refer to it`),
      this.properties(type, corpus.entityFields(entity), -1),
    ];
  }

  private ofDocument(): (HTMLElement | null)[] {
    const { corpus, document } = this.session;
    if (corpus.documentCount === 0) return [];
    const count = corpus.firsts[document + 1]! - corpus.firsts[document]!;
    return [
      el("header", {}, el("span", { class: "tag plain" }, "Document"), el("code", {}, corpus.documentId(document))),
      el("p", { class: "quiet" }, `${counted(corpus.text(document).length, "character")}, ${counted(count, "annotation")}`),
      this.properties(corpus.head.documentType, corpus.documentFields(document), -1),
      el("p", { class: "hint" }, "Choose an annotation to see what it says. In the text, the arrow keys go from one to the next."),
    ];
  }

  private close(): HTMLElement {
    return el("button", {
      class: "close", type: "button", "aria-label": "Close", title: "Close",
      click: () => { this.session.entity = -1; this.session.select(-1); },
    }, "×");
  }

  private summary(type: Type): HTMLElement | null {
    return type.summary === undefined ? null : el("p", { class: "summary" }, type.summary);
  }

  private properties(type: Type, cells: readonly Cell[], annotation: number): HTMLElement | null {
    if (cells.length === 0) return null;
    const list = el("dl");
    type.properties.forEach(property => {
      const values = cells.filter(cell => cell.property === property);
      if (values.length === 0) return;
      list.append(
        el("dt", {}, property.name),
        el("dd", {}, ...values.map(cell => this.value(cell, annotation))));
      if (this.explains && property.summary !== undefined) list.append(el("dd", { class: "help" }, property.summary));
    });
    const hasHelp = cells.some(({ property }) => property.summary !== undefined);
    return el("section", { class: "properties" }, el("header", {}, el("h3", {}, "Properties"), hasHelp && this.explainButton()), list);
  }

  private explainButton(): HTMLElement {
    return el("button", {
      type: "button", class: "explain", "aria-pressed": String(this.explains),
      click: () => {
        this.explains = !this.explains;
        this.draw();
        this.element.querySelector<HTMLElement>(".explain")?.focus();
      },
    }, "Explain");
  }

  private value(cell: Cell, annotation: number): HTMLElement {
    const { corpus } = this.session;
    switch (cell.property.kind) {
      case Kind.Entity:
        return el("a", { class: "value", href: addressOfEntity(corpus, cell.number) }, corpus.entityName(cell.number));
      case Kind.Annotation: {
        const target = annotation + cell.number;
        return el("a", { class: "value", href: addressOfAnnotation(corpus, target) },
          `${corpus.types[corpus.typeOf(target)]!.name} “${shorten(corpus.covered(target), 60)}”`);
      }
      case Kind.Span: {
        const document = corpus.documentOf(annotation);
        const start = corpus.starts[annotation]! + cell.number;
        return el("a", { class: "value", href: addressOfSpan(corpus, document, start, start + cell.length) },
          `“${shorten(corpus.text(document).slice(start, start + cell.length), 80)}”`);
      }
      default: {
        const text = textOf(corpus, cell);
        const help = explanationOf(corpus, cell);
        return el("span", { class: "value" }, el("span", { dir: directionOf(text) }, text), this.explains && help !== null && el("span", { class: "help" }, help));
      }
    }
  }
}

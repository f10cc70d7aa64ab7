import { Card } from "../card/card";
import { Tree } from "../card/tree";
import type { Corpus, Place } from "../data/corpus";
import { DifferencesPanel } from "../panels/differences";
import { DocumentsPanel } from "../panels/documents";
import { TypesPanel } from "../panels/types";
import { TextView } from "../text/textView";
import { el } from "../ui/dom";
import { EntitiesView } from "../views/entitiesView";
import { DiagnosticsView } from "../views/diagnosticsView";
import { PicturesView } from "../views/picturesView";
import { PlacesView } from "../views/placesView";
import { SearchBar } from "../views/searchBar";
import { addressOf, addressOfView, documentOf, follow } from "./address";
import { Session, type View } from "./session";
import { leave, stay, type Stay } from "./stay";

const titles: Record<View, string> = { text: "Text", entities: "Entities", pictures: "Pictures", places: "Places", diagnostics: "Diagnostics" };

/** The page: a bar with the ways in, documents and types on the left, the view in the middle, the card on the right. */
export class App {
  readonly element: HTMLElement;
  private readonly session: Session;
  private readonly text: TextView;
  private readonly card: Card;
  private readonly places: PlacesView;
  private readonly documents: DocumentsPanel;
  private readonly search: SearchBar;
  private readonly tree: Tree;
  private readonly tabs = el("nav", { "aria-label": "Views" });
  private readonly tools = el("div", { class: "tools" });
  private readonly body: HTMLElement;
  private readonly views = new Map<View, HTMLElement>();
  /** The entity whose mentions are listed; -1 for none. */
  private listed = -1;

  constructor(private readonly corpus: Corpus) {
    const session = this.session = new Session(corpus, Math.max(0, documentOf(corpus, location.hash)));
    this.text = new TextView(session);
    this.tree = new Tree(session);
    this.places = new PlacesView(corpus);
    this.documents = new DocumentsPanel(session);
    this.search = new SearchBar(corpus, (title, found, note) => {
      this.listed = -1;
      const entities = found.entities.length === 0 ? "" : ` Entities: ${found.entities.slice(0, 5).map(entity => corpus.entityName(entity)).join(", ")}${found.entities.length > 5 ? ", …" : ""}.`;
      this.showPlaces(title, found.places, note + entities);
    });
    this.card = new Card(session, entity => this.showMentions(entity));
    this.views.set("text", el("div", { class: "reader" }, this.tools, this.text.element, this.tree.element));
    this.views.set("places", this.places.element);
    const sides = el("div", { class: "sidebar" }, this.documents.element, corpus.head.comparison !== undefined && new DifferencesPanel(session).element, new TypesPanel(session).element);
    this.body = el("div", { class: "body" });
    this.element = el("div", { class: "app" },
      el("header", { class: "top" }, el("h1", { title: corpus.head.summary }, corpus.head.name), this.tabs, this.search.element),
      sides, this.body, this.card.element);
    session.on("view", () => this.draw());
    for (const topic of ["view", "selection", "document"] as const) session.on(topic, () => this.remember());
    window.onhashchange = () => follow(session, location.hash);
    document.onkeydown = event => this.onKey(event);
    window.onbeforeprint = () => this.text.print(true);
    window.onafterprint = () => this.text.print(false);
  }

  /** Remembers the place before another state of the corpus is shown. */
  leave(): Stay {
    return leave(this.session, this.text);
  }

  /** Shows what the address names, or else the places or the document that the page opens with; the place of another state is kept. */
  start(before: App | null, place: Stay | null): void {
    if (before !== null) this.session.continueFrom(before.session);
    // All that is not the text comes first, so that the browser lays it out once.
    this.draw();
    this.card.draw();
    this.documents.reveal();
    if (this.corpus.documentCount > 0) this.text.load();
    const isFollowed = follow(this.session, location.hash);
    if (before !== null && place !== null) this.continueFrom(before, place);
    else if (!isFollowed && this.corpus.head.places !== undefined) this.showPlaces(this.corpus.head.places, this.corpus.places());
  }

  /** Stays where somebody was in another state of the corpus. */
  private continueFrom(before: App, place: Stay): void {
    const { view } = before.session;
    const listed = before.listed < 0 ? -1 : this.corpus.findEntity(before.corpus.entityId(before.listed));
    this.search.continueFrom(before.search, view === "places" && before.listed < 0);
    if (view === "places" && listed >= 0) this.showMentions(listed);
    else if (view === "places" && this.corpus.head.places !== undefined) this.showPlaces(this.corpus.head.places, this.corpus.places());
    else if (view === "text") stay(place, this.session, this.text);
  }

  private showMentions(entity: number): void {
    this.listed = entity;
    this.showPlaces(this.corpus.entityName(entity), this.corpus.mentionsOf(entity).map(annotation => this.corpus.place(annotation)));
  }

  private showPlaces(title: string, places: readonly Place[], note = ""): void {
    this.session.show("places");
    this.places.show(title, places, note);
  }

  private viewOf(view: View): HTMLElement {
    const { corpus, session } = this;
    let element = this.views.get(view);
    if (element === undefined) {
      element = view === "entities" ? new EntitiesView(session).element
        : view === "pictures" ? new PicturesView(corpus, (title, annotations) => this.showPlaces(title, Array.from(annotations, annotation => corpus.place(annotation)))).element
        : new DiagnosticsView(corpus).element;
      this.views.set(view, element);
    }

    return element;
  }

  private draw(): void {
    const { head } = this.corpus;
    const views = (["text", "entities", "pictures", "diagnostics", "places"] as const).filter(view =>
      view === this.session.view || (view === "text") || (view === "entities" && this.corpus.entityCount > 0)
      || (view === "pictures" && head.pictures.length > 0) || (view === "diagnostics" && head.diagnostics.length > 0));
    this.tabs.replaceChildren(...views.map(view => el("a", {
      href: view === "text" ? "#" : addressOfView(view), "aria-current": view === this.session.view ? "page" : undefined,
      click: (event: Event) => {
        event.preventDefault();
        this.session.show(view);
        this.session.tell("selection");
      },
    }, titles[view], view === "diagnostics" && el("span", { class: "count" }, String(head.diagnostics.length)))));
    this.drawTools();
    this.body.replaceChildren(this.viewOf(this.session.view));
    document.title = this.corpus.head.name;
  }

  private drawTools(): void {
    const { session } = this;
    const toggle = (text: string, isOn: boolean, change: () => void): HTMLElement => el("button", {
      type: "button", "aria-pressed": String(isOn),
      click: () => {
        change();
        this.drawTools();
        [...this.tools.querySelectorAll("button")].find(button => button.textContent === text)?.focus();
      },
    }, text);
    this.tools.replaceChildren(...[
      this.corpus.hasReplacements ? toggle("Regularised", session.regularized, () => { session.regularized = !session.regularized; session.tell("reading"); }) : null,
      this.tree.isPossible ? toggle("Tree", this.tree.isOpen, () => this.tree.toggle()) : null,
    ].filter(tool => tool !== null));
    this.tools.hidden = this.tools.childElementCount === 0;
  }

  private remember(): void {
    if (this.corpus.documentCount === 0) return;
    const address = addressOf(this.session);
    if (address !== location.hash) history.pushState(null, "", address);
  }

  private onKey(event: KeyboardEvent): void {
    const isWriting = event.target instanceof HTMLInputElement && event.target.type !== "checkbox" || event.target instanceof HTMLSelectElement;
    if (event.key === "/" && !isWriting) {
      event.preventDefault();
      this.search.focus();
    }
  }
}

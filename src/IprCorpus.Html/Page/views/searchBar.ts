import type { Corpus } from "../data/corpus";
import { counted, el } from "../ui/dom";
import { patternOf, searchTexts, searchValues, type Found } from "./search";

/** The field for searches, in texts or in values, by words or by a regular expression. */
export class SearchBar {
  readonly element: HTMLElement;
  private readonly field: HTMLInputElement;
  private readonly scope: HTMLSelectElement;
  private readonly expression: HTMLInputElement;
  private readonly problem = el("span", { class: "problem", role: "alert" });
  private running = new AbortController();

  constructor(private readonly corpus: Corpus, private readonly show: (title: string, found: Found, note: string) => void) {
    this.field = el("input", { type: "search", placeholder: "Search", "aria-label": "Search", "aria-keyshortcuts": "/" });
    this.scope = el("select", { "aria-label": "Search in" }, el("option", { value: "texts" }, "in texts"), el("option", { value: "values" }, "in values"));
    this.expression = el("input", { type: "checkbox" });
    this.element = el("form", {
      class: "search", role: "search",
      submit: (event: Event) => { event.preventDefault(); void this.run(); },
    }, this.field, this.scope, el("label", { title: "The query is a regular expression" }, this.expression, el("span", {}, ".*"), el("span", { class: "unseen" }, "regular expression")), this.problem);
  }

  focus(): void {
    this.field.focus();
    this.field.select();
  }

  /** Takes over a query from another state of the corpus, and runs it again where its places are shown. */
  continueFrom(before: SearchBar, isShown: boolean): void {
    [this.field.value, this.scope.value, this.expression.checked] = [before.field.value, before.scope.value, before.expression.checked];
    if (isShown) void this.run();
  }

  private async run(): Promise<void> {
    this.running.abort();
    this.running = new AbortController();
    const { signal } = this.running;
    const query = this.field.value;
    this.problem.textContent = "";
    if (query === "") return;
    try {
      const pattern = patternOf(query, this.expression.checked);
      const found = this.scope.value === "texts" ? await searchTexts(this.corpus, pattern, signal) : searchValues(this.corpus, pattern);
      if (!signal.aborted) this.show(`“${query}”`, found, found.isCut ? `The first ${counted(found.places.length, "place")}; there are more.` : "");
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      this.problem.textContent = error.message.replace(/^Invalid regular expression: /u, "");
    }
  }
}

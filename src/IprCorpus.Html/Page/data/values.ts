import type { Corpus } from "./corpus";
import { Kind, type EnumType } from "./schema";
import type { Cell } from "./table";

/** The text of a value that is shown as text. */
export function textOf(corpus: Corpus, cell: Cell): string {
  const text = corpus.strings.get(cell.number);
  if (cell.property.kind !== Kind.Period) return cell.property.kind === Kind.Date ? text.replace("T", " ").replace(/:00$/u, "") : text;

  const [value, ...moments] = text.split("\u001f") as [string, ...string[]];
  const [start = "", latestStart = "", earliestEnd = "", end = ""] = moments.map((moment, i) => dayOf(moment, i > 1));
  const [begins, ends] = [sideOf(start, latestStart), sideOf(earliestEnd, end)];
  const said = start === latestStart && earliestEnd === end
    ? start === end ? start : start === "" ? `until ${end}` : end === "" ? `from ${start}` : `${start} – ${end}`
    : [begins && `begins ${begins}`, ends && `ends ${ends}`].filter(Boolean).join(", ");
  return said === "" || said === value || start === value.replace("T", " ") ? value : `${value} (${said})`;
}

/** The moment at which something begins or, where it is the first one after, ends: a day where it is one as a whole. */
function dayOf(moment: string, isAfter: boolean): string {
  if (!moment.endsWith("T00:00:00")) return moment.replace("T", " ").replace(/:00$/u, "");
  const day = moment.slice(0, 10);
  return isAfter ? new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10) : day;
}

const sideOf = (earliest: string, latest: string): string => earliest === latest ? earliest : `between ${earliest || "?"} and ${latest || "?"}`;

/** The explanation of a value of a closed set. */
export function explanationOf(corpus: Corpus, cell: Cell): string | null {
  if (cell.property.kind !== Kind.Enum) return null;
  const type: EnumType | undefined = corpus.head.enums.find(({ name }) => name === cell.property.type);
  const value = corpus.strings.get(cell.number);
  return type?.values.find(([name]) => name === value)?.[1] ?? null;
}

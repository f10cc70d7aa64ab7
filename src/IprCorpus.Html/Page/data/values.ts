import type { Corpus } from "./corpus";
import { Kind, type EnumType } from "./schema";
import type { Cell } from "./table";

/** The text of a value that is shown as text. */
export function textOf(corpus: Corpus, cell: Cell): string {
  const text = corpus.strings.get(cell.number);
  if (cell.property.kind !== Kind.Period) return cell.property.kind === Kind.Date ? text.replace("T", " ").replace(/:00$/u, "") : text;

  const [value, start, end] = text.split("\u001f") as [string, string?, string?];
  const days = [start, end].map(moment => moment?.replace(/T00:00:00$/u, "").replace("T", " ") || "?");
  return start || end ? `${value} (${days[0]} – ${days[1]})` : value;
}

/** The explanation of a value of a closed set. */
export function explanationOf(corpus: Corpus, cell: Cell): string | null {
  if (cell.property.kind !== Kind.Enum) return null;
  const type: EnumType | undefined = corpus.head.enums.find(({ name }) => name === cell.property.type);
  const value = corpus.strings.get(cell.number);
  return type?.values.find(([name]) => name === value)?.[1] ?? null;
}

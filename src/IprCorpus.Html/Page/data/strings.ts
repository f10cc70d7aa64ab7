import type { Column } from "./payload";

/** Texts that lie as UTF-8, one behind the other; each is decoded when it is first asked for. */
export class Strings {
  private readonly decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  private readonly ends: Float64Array;
  private readonly made: (string | undefined)[];

  constructor(private readonly bytes: Uint8Array, lengths: Column) {
    this.ends = new Float64Array(lengths.count);
    this.made = new Array<string | undefined>(lengths.count);
    let end = 0;
    for (let i = 0; i < lengths.count; i++) this.ends[i] = end += lengths.get(i);
  }

  get count(): number {
    return this.ends.length;
  }

  get(index: number): string {
    return this.made[index] ??= this.decoder.decode(this.bytes.subarray(index === 0 ? 0 : this.ends[index - 1], this.ends[index]));
  }
}

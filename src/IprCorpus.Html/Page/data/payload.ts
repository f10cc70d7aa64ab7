import type { Head } from "./schema";

/** A column of whole numbers, read where it lies. */
export class Column {
  constructor(
    private readonly numbers: Uint8Array | Uint16Array | Uint32Array | null,
    readonly count: number,
    private readonly constant: number,
  ) {}

  get(index: number): number {
    return this.numbers === null ? this.constant : this.numbers[index]!;
  }

  /** Whether every number is zero: nothing is set. */
  get isEmpty(): boolean {
    return this.numbers === null && this.constant === 0;
  }
}

/** The decompressed data of a page. */
export class Payload {
  readonly head: Head;
  private readonly start: number;

  constructor(private readonly buffer: ArrayBuffer) {
    const length = new DataView(buffer).getInt32(0, true);
    this.head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, length))) as Head;
    this.start = 4 + length;
  }

  column(name: string): Column {
    const place = this.head.columns[name];
    if (place === undefined) return new Column(null, 0, 0);

    const [offset, width, count, constant] = place;
    const at = this.start + offset;
    switch (width) {
      case 1: return new Column(new Uint8Array(this.buffer, at, count), count, 0);
      case 2: return new Column(new Uint16Array(this.buffer, at, count), count, 0);
      case 4: return new Column(new Uint32Array(this.buffer, at, count), count, 0);
      default: return new Column(null, count, constant);
    }
  }

  bytes(name: string): Uint8Array {
    const [offset, , count] = this.head.columns[name]!;
    return new Uint8Array(this.buffer, this.start + offset, count);
  }
}

/** Reads the data that the page carries: gzip in base64. */
export async function readPage(base64: string): Promise<Payload> {
  const text = base64.trim();
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return decompress(new Blob([bytes]).stream());
}

/** Reads data that is gzip. */
export async function decompress(stream: ReadableStream<BufferSource>): Promise<Payload> {
  const plain = stream.pipeThrough(new DecompressionStream("gzip"));
  return new Payload(await new Response(plain).arrayBuffer());
}

export const signed = (number: number): number => (number >>> 1) ^ -(number & 1);

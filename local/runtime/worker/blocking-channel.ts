import { readSync, writeSync } from "node:fs";
import { FRAME_HEAD, FRAME_LIMIT, frameOf } from "./frames";

/** Bytes that are read at once where less is wanted. */
const CHUNK = 64 * 1024;
/** Milliseconds to the next attempt, where a system lets nobody wait for this channel. */
const PAUSE = 1;

/** A worker's way to its host: it waits until what it says is gone, and until something is there. */
export class BlockingChannel {
  private readonly chunk = Buffer.alloc(CHUNK);
  private start = 0;
  private end = 0;
  private readonly never = new Int32Array(new SharedArrayBuffer(4));

  /** @param lost is called where the host has gone, or nothing more can be said to it; it must not return */
  constructor(
    private readonly descriptor: number,
    private readonly lost: () => never,
  ) {}

  send(text: string): void {
    const frame = frameOf(text);
    if (frame.length > FRAME_HEAD + FRAME_LIMIT) this.lost();
    for (let at = 0; at < frame.length; )
      at += this.attempt(() => writeSync(this.descriptor, frame, at, frame.length - at));
  }

  receive(): string {
    while (this.end - this.start < FRAME_HEAD) {
      this.chunk.copyWithin(0, this.start, this.end);
      this.end -= this.start;
      this.start = 0;
      this.end += this.readInto(this.chunk, this.end);
    }
    const bytes = this.chunk.readUInt32LE(this.start);
    this.start += FRAME_HEAD;
    const present = Math.min(bytes, this.end - this.start);
    const from = this.start;
    this.start += present;
    if (present === bytes) return this.chunk.toString("utf8", from, this.start);
    const text = Buffer.allocUnsafe(bytes);
    this.chunk.copy(text, 0, from, this.start);
    for (let at = present; at < bytes; ) at += this.readInto(text, at);
    return text.toString("utf8");
  }

  private readInto(place: Buffer, at: number): number {
    const count = this.attempt(() => readSync(this.descriptor, place, at, place.length - at, null));
    return count > 0 ? count : this.lost();
  }

  private attempt(act: () => number): number {
    for (;;) {
      try {
        return act();
      } catch (error) {
        if (!(error instanceof Error && "code" in error && error.code === "EAGAIN")) this.lost();
        Atomics.wait(this.never, 0, 0, PAUSE);
      }
    }
  }
}

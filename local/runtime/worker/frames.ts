/** Bytes before a frame's text: its length, low byte first. */
export const FRAME_HEAD = 4;

/** Bytes that the text of a worker's frame may have. A payload of 50 MB finds room in it. */
export const FRAME_LIMIT = 64 * 1024 * 1024;

/** A text on its way between host and worker, as UTF-8 behind its length. */
export function frameOf(text: string): Buffer {
  const bytes = Buffer.byteLength(text);
  const frame = Buffer.allocUnsafe(FRAME_HEAD + bytes);
  frame.writeUInt32LE(bytes);
  frame.write(text, FRAME_HEAD);
  return frame;
}

/** Puts frames together again, in whichever parts they come. */
export class FrameReader {
  private parts: Buffer[] = [];
  private held = 0;
  /** Bytes of the frame that is coming, its head included, once these are known. */
  private wanted = FRAME_HEAD;

  /** The texts that this part completes; undefined where one is longer than it may be, and nothing can be read any more. */
  read(part: Buffer): readonly string[] | undefined {
    this.parts.push(part);
    this.held += part.length;
    if (this.held < this.wanted) return [];
    let rest = this.parts.length === 1 ? part : Buffer.concat(this.parts);
    const texts: string[] = [];
    for (;;) {
      this.wanted = rest.length < FRAME_HEAD ? FRAME_HEAD : FRAME_HEAD + rest.readUInt32LE();
      if (this.wanted > FRAME_HEAD + FRAME_LIMIT) return undefined;
      if (rest.length < FRAME_HEAD || rest.length < this.wanted) break;
      texts.push(rest.toString("utf8", FRAME_HEAD, this.wanted));
      rest = rest.subarray(this.wanted);
    }
    this.parts = rest.length === 0 ? [] : [rest];
    this.held = rest.length;
    return texts;
  }
}

/**
 * Takes the frames out of what a session prints. They must not reach node-powershell: it keeps and copies all output of a command,
 * which costs time by the square of its size.
 */
import { Transform, type TransformCallback } from "node:stream";

/** A: the request was received. P: progress. R: the reply. */
export type FrameKind = "A" | "P" | "R";

export type FrameListener = (kind: FrameKind, payload: string) => void;

const newline = "\n";

export class FrameExtractor extends Transform {
  private marker = "";
  private listener: FrameListener = ignore;
  private pieces: string[] = [];

  constructor() {
    super({ decodeStrings: false, encoding: "utf8" });
  }

  /** Hands the frames with this marker to the listener, from now on and instead of others. */
  listen(marker: string, listener: FrameListener): void {
    this.marker = marker;
    this.listener = listener;
  }

  stopListening(): void {
    this.listen("", ignore);
  }

  override _transform(chunk: string | Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    const text = chunk.toString();
    let start = 0;
    for (let end = text.indexOf(newline); end !== -1; end = text.indexOf(newline, start)) {
      this.pieces.push(text.slice(start, end));
      this.line(this.pieces.join(""));
      this.pieces = [];
      start = end + 1;
    }
    if (start < text.length) {
      this.pieces.push(text.slice(start));
    }
    done();
  }

  private line(line: string): void {
    // Not only at the start: a cmdlet may have printed something without ending its line.
    const at = this.marker === "" ? -1 : line.indexOf(this.marker);
    if (at === -1) {
      this.push(line + newline);
      return;
    }
    const kind = line.charAt(at + this.marker.length);
    if (kind === "A" || kind === "P" || kind === "R") {
      this.listener(kind, line.slice(at + this.marker.length + 1).trimEnd());
    }
  }
}

function ignore(): void {
  // Frames of a request that nobody waits for.
}

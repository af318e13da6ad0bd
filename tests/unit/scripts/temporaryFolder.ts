import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A folder that is there for each test of a suite, and empty again for the next. */
export class TemporaryFolder {
  #root = "";

  constructor() {
    beforeEach(() => {
      this.#root = mkdtempSync(path.join(tmpdir(), "scripts-"));
    });
    afterEach(() => {
      rmSync(this.#root, { recursive: true });
    });
  }

  path(...names: string[]): string {
    return path.join(this.#root, ...names);
  }

  file(name: string, content: string): string {
    const file = this.path(name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  /** A program that prints a text, whatever it is asked. */
  program(name: string, prints: string): string {
    const file = this.file(name, `#!/bin/sh\necho "${prints}"\n`);
    chmodSync(file, 0o755);
    return file;
  }
}

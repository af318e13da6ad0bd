import { createServer } from "node:http";

/** A web server on this machine that knows some files, for the tests of a suite. */
export class FileServer {
  readonly files = new Map<string, Buffer>();
  #server = createServer((request, response) => {
    const content = this.files.get(request.url ?? "");
    response.writeHead(content === undefined ? 404 : 200).end(content);
  });

  constructor() {
    beforeEach(async () => {
      this.files.clear();
      await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    });
    afterEach(() => this.close());
  }

  get address(): string {
    const address = this.#server.address();
    if (address === null || typeof address === "string") {
      throw new Error("the server is not listening");
    }
    return `http://127.0.0.1:${address.port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** The pages of docs/reference say what the shapes say. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { kinds } from "../../../provider/resources";
import { referencePages } from "../../../scripts/docs/reference.mjs";
import { repository } from "../../../scripts/setup/repository.mjs";

describe("the reference pages", () => {
  const folder = join(repository, "docs", "reference");
  let pages: Readonly<Record<string, string>>;

  beforeAll(() => {
    // The compiler reads all shapes, which takes seconds.
    pages = referencePages(kinds);
  }, 120_000);

  it("are one for each kind, and an index", () => {
    const expected = ["README.md", ...Object.keys(kinds).map((name) => `${name}.md`)];
    expect(readdirSync(folder).sort()).toEqual(expected.sort());
  });

  it.each(["README", ...Object.keys(kinds)])("has %s.md as `npm run docs` writes it", (name) => {
    expect(readFileSync(join(folder, `${name}.md`), "utf8")).toBe(pages[`${name}.md`]);
  });
});

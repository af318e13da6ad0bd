import { classComments } from "./classComments.mjs";
import { page } from "./page.mjs";
import { problemsOf } from "./problems.mjs";
import { shapeComments } from "./shapeComments.mjs";

/** @typedef {import("../../provider/engine/kind.js").Kind} Kind */

/**
 * The pages of docs/reference, made from the shapes and their comments.
 *
 * @param {Readonly<Record<string, Kind>>} kinds
 * @returns {Readonly<Record<string, string>>} by file name
 * @throws Error that lists all rows whose comment is missing or wrong
 */
export function referencePages(kinds) {
  const described = describe(kinds);
  const problems = described.flatMap(({ kind, comments }) => problemsOf(kind.name, kind.members, comments));
  if (problems.length > 0) throw new Error(`The comments of the shapes are not right:\n${problems.join("\n")}`);
  const index = described.map(({ kind, about }) => `- [${kind.name}](${kind.name}.md): ${firstSentence(about.text)}`);
  const pages = described.map(({ kind, comments, about }) => [`${kind.name}.md`, page(kind, comments, about)]);
  return Object.fromEntries([["README.md", indexPage(index)], ...pages]);
}

/** @param {Readonly<Record<string, Kind>>} kinds */
function describe(kinds) {
  const shapes = shapeComments();
  const classes = classComments();
  return Object.entries(kinds).map(([name, kind]) => {
    const comments = shapes[name];
    const about = classes[name];
    if (comments === undefined || about === undefined) throw new Error(`sdk/ has no class ${name}.`);
    return { kind, comments, about };
  });
}

/** @param {readonly string[]} rows */
function indexPage(rows) {
  return `# Reference

Every resource with its properties. \`npm run docs\` writes these pages from the shapes in \`provider/resources/\`.

${rows.join("\n")}

A line below each property says its type, the values that it takes, its default, what a change of it costs, and the cmdlet
that sets it. Sizes are numbers of bytes, or text with a unit, such as \`"8GB"\` (B, KB, MB, GB, TB; each 1024 of the one
before). Where neither "required" nor a default is given, the property may be left out.
`;
}

/** @param {string} text */
function firstSentence(text) {
  return text.split(/(?<=\.)\s/)[0]?.replaceAll("\n", " ") ?? "";
}

import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { repository } from "../setup/repository.mjs";

/**
 * What a class of `sdk/` says of itself.
 *
 * @typedef {object} ClassComment
 * @property {string} text
 * @property {string} example
 */

/**
 * The comments of all classes that users construct.
 *
 * @returns {Readonly<Record<string, ClassComment>>} by class name
 */
export function classComments() {
  const folder = path.join(repository, "sdk");
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  return Object.fromEntries(files.flatMap((name) => classesIn(path.join(folder, name))));
}

/**
 * @param {string} file
 * @returns {(readonly [string, ClassComment])[]}
 */
function classesIn(file) {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isClassDeclaration).map((declaration) => {
    const comment = ts.getJSDocCommentsAndTags(declaration).find(ts.isJSDoc);
    const example = ts.getJSDocTags(declaration).find(({ tagName }) => tagName.text === "example");
    const text = ts.getTextOfJSDocComment(comment?.comment) ?? "";
    return [declaration.name?.text ?? "", { text, example: ts.getTextOfJSDocComment(example?.comment) ?? "" }];
  });
}

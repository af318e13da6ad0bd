import path from "node:path";
import ts from "typescript";
import { repository } from "../setup/repository.mjs";

/**
 * What the sources say about one property in its comment.
 *
 * @typedef {object} Comment
 * @property {string} text
 * @property {string} [standard] the text of its `@default`
 * @property {Comments} members of a group, or of one device of a map
 *
 * @typedef {Readonly<Record<string, Comment>>} Comments
 *
 * @typedef {object} Output
 * @property {string} text
 * @property {string} type
 *
 * @typedef {object} KindComments
 * @property {Comments} properties
 * @property {Readonly<Record<string, Output>>} outputs
 */

/**
 * The comments of every shape that the registry names. The compiler finds them, so it does not matter in which file a
 * row stands and which function makes it.
 *
 * @returns {Readonly<Record<string, KindComments>>} by kind
 */
export function shapeComments() {
  const registry = path.join(repository, "provider", "resources", "index.ts");
  const program = ts.createProgram([registry], compilerOptions());
  const checker = program.getTypeChecker();
  const kinds = exportsOf(checker, known(program.getSourceFile(registry), registry)).find(
    ({ name }) => name === "kinds",
  );
  const literal = initializerOf(known(kinds, "the export kinds"));
  if (!ts.isObjectLiteralExpression(literal)) throw new Error("kinds is no object literal");
  return Object.fromEntries(
    literal.properties.map((row) => {
      if (!ts.isPropertyAssignment(row)) throw new Error(`${row.getText()} is no row of the registry`);
      return [row.name.getText(), kindComments(checker, symbolAt(checker, row.initializer))];
    }),
  );
}

function compilerOptions() {
  const { config } = ts.readConfigFile(path.join(repository, "tsconfig.json"), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, repository);
  return { ...options, types: [] };
}

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} kind
 * @returns {KindComments}
 */
function kindComments(checker, kind) {
  const call = initializerOf(kind);
  const definition = ts.isCallExpression(call) ? call.arguments[0] : undefined;
  if (definition === undefined || !ts.isObjectLiteralExpression(definition)) {
    throw new Error(`${kind.name} is not defined by a call with an object literal`);
  }
  const row = definition.properties.find((property) => property.name?.getText() === "shape");
  if (row === undefined || !ts.isPropertyAssignment(row)) throw new Error(`${kind.name} has no shape`);
  const shape = symbolAt(checker, row.initializer);
  return {
    properties: commentsOf(checker, checker.getTypeAtLocation(row.initializer)),
    outputs: outputsBeside(checker, shape),
  };
}

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.Type} type whose properties are schemas, or what one of those takes
 * @returns {Comments}
 */
function commentsOf(checker, type) {
  return Object.fromEntries(
    type.getProperties().map((property) => {
      const tag = property.getJsDocTags(checker).find(({ name }) => name === "default");
      const standard = tag === undefined ? {} : { standard: ts.displayPartsToString(tag.text) };
      const members = membersOf(checker, takenBy(checker, checker.getTypeOfSymbol(property), "input"));
      return [property.name, { text: textOf(checker, property), ...standard, members }];
    }),
  );
}

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.Type} type
 * @returns {Comments}
 */
function membersOf(checker, type) {
  const inner = type.getStringIndexType() ?? type;
  const isPlainObject = (inner.flags & ts.TypeFlags.Object) !== 0 && !checker.isArrayLikeType(inner);
  return isPlainObject ? commentsOf(checker, checker.getNonNullableType(inner)) : {};
}

/**
 * What a schema takes or gives; the type itself where it is no schema.
 *
 * @param {ts.TypeChecker} checker
 * @param {ts.Type} type
 * @param {"input" | "output"} side
 */
function takenBy(checker, type, side) {
  const inside = type.getProperty("_zod");
  const taken = inside === undefined ? undefined : checker.getTypeOfSymbol(inside).getProperty(side);
  return checker.getNonNullableType(taken === undefined ? type : checker.getTypeOfSymbol(taken));
}

/**
 * The outputs are declared beside the shape, under the same name.
 *
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} shape
 */
function outputsBeside(checker, shape) {
  const file = known(shape.valueDeclaration, shape.name).getSourceFile();
  const name = shape.name.replace(/Shape$/, "Outputs");
  const outputs = known(
    exportsOf(checker, file).find((candidate) => candidate.name === name),
    `${name} in ${file.fileName}`,
  );
  return Object.fromEntries(
    checker
      .getTypeOfSymbol(outputs)
      .getProperties()
      .map((output) => {
        const type = takenBy(checker, checker.getTypeOfSymbol(output), "output");
        return [output.name, { text: textOf(checker, output), type: typeText(checker, type) }];
      }),
  );
}

/**
 * The members of a union in the order of the alphabet: the compiler's own depends on what it met before.
 *
 * @param {ts.TypeChecker} checker
 * @param {ts.Type} type
 */
function typeText(checker, type) {
  const text = (/** @type {ts.Type} */ one) =>
    checker.typeToString(one, undefined, ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias);
  const isChoice = type.isUnion() && (type.flags & ts.TypeFlags.Boolean) === 0;
  return isChoice ? type.types.map(text).sort().join(" | ") : text(type);
}

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} symbol
 */
function textOf(checker, symbol) {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker));
}

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.SourceFile} file
 */
function exportsOf(checker, file) {
  return checker.getExportsOfModule(known(checker.getSymbolAtLocation(file), file.fileName));
}

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.Node} node
 */
function symbolAt(checker, node) {
  const symbol = known(checker.getSymbolAtLocation(node), node.getText());
  return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
}

/** @param {ts.Symbol} symbol */
function initializerOf(symbol) {
  const declaration = symbol.valueDeclaration;
  const isVariable = declaration !== undefined && ts.isVariableDeclaration(declaration);
  return known(isVariable ? declaration.initializer : undefined, `the value of ${symbol.name}`);
}

/**
 * @template T
 * @param {T | undefined} value
 * @param {string} what
 * @returns {T}
 */
function known(value, what) {
  if (value === undefined) throw new Error(`The compiler does not find ${what}.`);
  return value;
}

import { rangeText, standardOf, typeText } from "./valueText.mjs";

/**
 * @typedef {import("../../provider/engine/kind.js").Kind} Kind
 * @typedef {import("../../provider/engine/node.js").Members} Members
 * @typedef {import("../../provider/engine/node.js").Node} Node
 * @typedef {import("../../provider/engine/node.js").PropertyNode} PropertyNode
 * @typedef {import("../../provider/engine/property.js").CostRule} CostRule
 * @typedef {import("./shapeComments.mjs").Comments} Comments
 * @typedef {import("./shapeComments.mjs").KindComments} KindComments
 * @typedef {import("./classComments.mjs").ClassComment} ClassComment
 */

const COSTS = {
  inPlace: "in place, nothing stops",
  liveElseOff: "live where the host can, else while the machine is off",
  whenOff: "while the machine is off",
  replace: "makes a new object",
};

/**
 * The reference page of one kind.
 *
 * @param {Kind} kind
 * @param {KindComments} comments of its shape
 * @param {ClassComment} about what its class says
 */
export function page(kind, comments, about) {
  return [
    `# ${kind.name}`,
    about.text,
    about.example,
    "## Properties",
    ...sections(kind.members, comments.properties, []),
    "## Outputs",
    "Known after the first `up`, beside the properties above.",
    ...Object.entries(comments.outputs).flatMap(([name, { text, type }]) => [
      `### \`${name}\``,
      text,
      facts([code(type)]),
    ]),
  ]
    .join("\n\n")
    .concat("\n");
}

/**
 * @param {Members} members
 * @param {Comments} comments
 * @param {readonly string[]} parents
 * @returns {readonly string[]}
 */
function sections(members, comments, parents) {
  return Object.entries(members).flatMap(([name, node]) => {
    const place = [...parents, name];
    const { text = "", standard, members: inner = {} } = comments[name] ?? {};
    const heading = `### \`${place.join(".")}\``;
    const section = [heading, text, facts(factsOf(node, standard))];
    return node.node === "property"
      ? [...section, ...memberList(inner)]
      : [...section, ...sections(node.members, inner, node.node === "group" ? place : [...parents, `${name}[…]`])];
  });
}

/**
 * The members of a value that is set as a whole.
 *
 * @param {Comments} comments
 */
function memberList(comments) {
  const rows = Object.entries(comments).map(([name, { text }]) => `- ${code(name)}: ${text.replaceAll("\n", " ")}`);
  return rows.length === 0 ? [] : [rows.join("\n")];
}

/**
 * @param {Node} node
 * @param {string | undefined} standard
 * @returns {readonly string[]}
 */
function factsOf(node, standard) {
  switch (node.node) {
    case "property":
      return propertyFacts(node, standard);
    case "group":
      return ["a group of the properties that follow", setBy(node.facts.set?.cmdlet)];
    case "deviceMap":
      return [
        "a map of what follows, by key",
        `adding one: ${cost(node.facts.add)}`,
        `removing one: ${cost(node.facts.remove)}`,
      ];
  }
}

/**
 * @param {PropertyNode} node
 * @param {string | undefined} standard
 */
function propertyFacts({ schema, facts: { change, setBy: parameter, set, sealed } }, standard) {
  return [
    code(typeText(schema)),
    rangeText(schema),
    defaultText(schema, standard),
    `change: ${cost(change)}`,
    setBy(parameter ?? set?.cmdlet),
    sealed === true ? "a secret: only its fingerprint is kept" : "",
  ];
}

/**
 * @param {import("zod").ZodType} schema
 * @param {string | undefined} text the comment's `@default`
 */
function defaultText(schema, text) {
  const standard = standardOf(schema);
  if (standard.kind === "required") return "**required**";
  return standard.kind === "none" ? "" : `default ${code(text ?? JSON.stringify(standard.value))}`;
}

/** @param {CostRule} rule */
function cost(rule) {
  return typeof rule === "function" ? "as described, depending on the values" : COSTS[rule];
}

/** @param {string | undefined} cmdlet */
function setBy(cmdlet) {
  return cmdlet === undefined ? "" : code(cmdlet);
}

/** @param {readonly string[]} list */
function facts(list) {
  return list.filter((fact) => fact !== "").join(" · ");
}

/** @param {string} text */
function code(text) {
  return `\`${text}\``;
}

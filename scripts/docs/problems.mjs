import { means, standardOf } from "./valueText.mjs";

/**
 * @typedef {import("../../provider/engine/node.js").Members} Members
 * @typedef {import("../../provider/engine/node.js").PropertyNode} PropertyNode
 * @typedef {import("./shapeComments.mjs").Comments} Comments
 * @typedef {import("./shapeComments.mjs").KindComments} KindComments
 */

/**
 * Where the comments of a kind say too little or something wrong.
 *
 * @param {string} kind
 * @param {Members} members
 * @param {KindComments} comments
 * @returns {readonly string[]}
 */
export function problemsOf(kind, members, { properties, outputs }) {
  const silent = Object.entries(outputs).filter(([, { text }]) => text === "");
  return [...shapeProblems(members, properties, [kind]), ...silent.map(([name]) => noComment([kind, name]))];
}

/**
 * @param {Members} members
 * @param {Comments} comments
 * @param {readonly string[]} parents the kind, and the groups around
 * @returns {readonly string[]}
 */
function shapeProblems(members, comments, parents) {
  return Object.entries(members).flatMap(([name, node]) => {
    const place = [...parents, name];
    const { text = "", standard, members: inner = {} } = comments[name] ?? {};
    return [
      ...(text === "" ? [noComment(place)] : []),
      ...(node.node === "property"
        ? defaultProblems(node, place, standard)
        : shapeProblems(node.members, inner, place)),
    ];
  });
}

/**
 * @param {PropertyNode} node
 * @param {readonly string[]} place
 * @param {string | undefined} text the comment's `@default`
 * @returns {readonly string[]}
 */
function defaultProblems({ schema }, place, text) {
  const standard = standardOf(schema);
  const says = text === undefined ? "does not say so" : `says ${text}`;
  if (standard.kind !== "value")
    return text === undefined ? [] : [`${place.join(".")} has no default, but its comment ${says}`];
  if (text !== undefined && means(schema, text, standard.value)) return [];
  return [`the default of ${place.join(".")} is ${JSON.stringify(standard.value)}, but its comment ${says}`];
}

/** @param {readonly string[]} place */
function noComment(place) {
  return `${place.join(".")} has no comment: write above its row what it is`;
}

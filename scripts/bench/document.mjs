/** Tables in a document that people write: between markers, so that no number is typed by hand. */

/**
 * @param {string} document
 * @param {Readonly<Record<string, string>>} parts texts by the names of their markers
 * @returns {string} the document with the parts in it
 * @throws Error when it has no place for one
 */
export function fillIn(document, parts) {
  return Object.entries(parts).reduce((text, [name, part]) => {
    const [begin, end] = [`<!-- bench: ${name} -->`, `<!-- end: ${name} -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from === -1 || to < from) throw new Error(`The document has no place for ${name}: ${begin} ... ${end}`);
    return `${text.slice(0, from + begin.length)}\n\n${part}\n\n${text.slice(to)}`;
  }, document);
}

/** How much of Pulumi's state a resource takes, beside its inputs. */

/**
 * @typedef {object} StateSize
 * @property {number} machines
 * @property {number} bytes of JSON a machine, on average
 * @property {number} inputBytes of JSON of its inputs as they stand there, with the text of its provider, on average
 * @property {number} overBytes the most that a machine takes over that
 */

/**
 * @param {readonly { readonly type: string, readonly inputs?: Readonly<Record<string, unknown>> }[]} resources as exported
 * @returns {StateSize | undefined} nothing where there are no machines
 */
export function stateSizeOf(resources) {
  const sizes = resources
    .filter(({ type }) => type.endsWith(":VirtualMachine"))
    .map((resource) => ({ bytes: bytesOf(resource), inputBytes: bytesOf(resource.inputs ?? {}) }));
  if (sizes.length === 0) return undefined;
  const mean = (/** @type {"bytes" | "inputBytes"} */ name) =>
    Math.round(sizes.reduce((sum, size) => sum + size[name], 0) / sizes.length);
  return {
    machines: sizes.length,
    bytes: mean("bytes"),
    inputBytes: mean("inputBytes"),
    overBytes: Math.max(...sizes.map(({ bytes, inputBytes }) => bytes - inputBytes)),
  };
}

/** @param {unknown} value */
function bytesOf(value) {
  return Buffer.byteLength(JSON.stringify(value));
}

/** How much of Pulumi's state a resource takes, beside what its program declared. */

/** Pulumi keeps the text of the provider under this name among the inputs. */
const provider = "__provider";

/**
 * @typedef {object} StateSize
 * @property {number} machines
 * @property {number} bytes of JSON a machine, on average
 * @property {number} inputBytes of JSON of what was declared for it, on average
 * @property {number} overBytes the most that a machine takes over that
 */

/**
 * @param {readonly { readonly type: string, readonly inputs?: Readonly<Record<string, unknown>> }[]} resources as exported
 * @returns {StateSize | undefined} nothing where there are no machines
 */
export function stateSizeOf(resources) {
  const sizes = resources
    .filter(({ type }) => type.endsWith(":VirtualMachine"))
    .map((resource) => {
      const declared = Object.entries(resource.inputs ?? {}).filter(([name]) => name !== provider);
      return { bytes: bytesOf(resource), inputBytes: bytesOf(Object.fromEntries(declared)) };
    });
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

import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/**
 * @param {string} url
 * @returns {Promise<Buffer>}
 */
export async function downloadBytes(url) {
  const response = await request(url);
  return Buffer.from(await withAddress(url, response.arrayBuffer()));
}

/**
 * Downloads to a file and returns the SHA-256 of what came, in lower-case hexadecimal digits.
 *
 * @param {string} url
 * @param {string} file
 */
export async function downloadFile(url, file) {
  const response = await request(url);
  const hash = createHash("sha256");
  if (response.body === null) {
    throw new Error(`${url}: the answer is empty`);
  }
  const body = Readable.fromWeb(response.body);
  const copied = pipeline(
    body,
    async function* (chunks) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
      }
    },
    createWriteStream(file),
  );
  await withAddress(url, copied);
  return hash.digest("hex");
}

/** @param {string} url */
async function request(url) {
  const response = await withAddress(url, fetch(url));
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`${url}: HTTP ${String(response.status)} ${response.statusText}`);
  }
  return response;
}

/**
 * @template T
 * @param {string} url
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
async function withAddress(url, work) {
  try {
    return await work;
  } catch (error) {
    throw new Error(`${url}: ${reasonOf(error)}`, { cause: error });
  }
}

/**
 * fetch says only "fetch failed"; why is in its cause, which has no message where several addresses were tried.
 *
 * @param {unknown} error
 * @returns {string}
 */
function reasonOf(error) {
  const { message, code, cause } = Object(error);
  if (cause !== undefined) {
    return reasonOf(cause);
  }
  return [message, code].find((text) => typeof text === "string" && text !== "") ?? String(error);
}

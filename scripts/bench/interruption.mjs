/** Ctrl-C ends what is being measured, and only then the benchmark, which takes its folder along. */

const controller = new AbortController();

/** Aborted when the run is to end. @type {AbortSignal} */
export const interrupted = controller.signal;

/**
 * Does a piece of work that an interruption ends in good order.
 *
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function interruptible(work) {
  const interrupt = () => controller.abort();
  process.on("SIGINT", interrupt).on("SIGTERM", interrupt);
  try {
    return await work();
  } finally {
    process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
  }
}

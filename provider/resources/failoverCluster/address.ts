/** Addresses of a cluster. */
import { z } from "zod";
import { sameNames } from "../nameList";

const part = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
const dotted = new RegExp(`^${part}(\\.${part}){3}$`);

/** An IPv4 address such as `10.0.0.50`. */
export function address() {
  return z.string().regex(dotted, 'is no address, such as "10.0.0.50"');
}

/** The order of addresses means nothing. */
export const sameAddresses = sameNames;

/** Subnets in CIDR form: the networks of live migration. */
import { z } from "zod";

const form = /^([0-9a-f.:]+)\/(\d{1,3})$/i;

/** The four numbers of an IPv4 address as one; `undefined` for text that is none. */
function parseIPv4(text: string): number | undefined {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255)) return undefined;
  return parts.reduce((sum, part) => sum * 256 + Number(part), 0);
}

function formatIPv4(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join(".");
}

function isIPv6(text: string): boolean {
  const groups = text.split(":");
  const shortened = text.split("::").length - 1;
  const wellFormed = groups.every((group) => group === "" || /^[0-9a-f]{1,4}$/i.test(group));
  return (
    wellFormed &&
    groups.length >= 3 &&
    groups.length <= 8 &&
    (shortened === 1 || (shortened === 0 && groups.length === 8))
  );
}

/** What is wrong with the text; `undefined` when it is a subnet. */
function complaintAbout(text: string): string | undefined {
  const [, address = "", length = ""] = form.exec(text) ?? [];
  const prefix = Number(length);
  const four = parseIPv4(address);
  if (four !== undefined && prefix <= 32) {
    const network = Math.floor(four / 2 ** (32 - prefix)) * 2 ** (32 - prefix);
    return network === four ? undefined : `is an address in a subnet; the subnet is "${formatIPv4(network)}/${prefix}"`;
  }
  if (isIPv6(address) && prefix <= 128) return undefined;
  return 'is no subnet; write an address and the length of its prefix, such as "10.0.1.0/24" or "fd00:1::/64"';
}

/** A subnet such as `10.0.1.0/24` or `fd00:1::/64`. */
export function subnet() {
  return z.string().transform((text, context) => {
    const complaint = complaintAbout(text);
    if (complaint === undefined) return text.toLowerCase();
    context.addIssue({ code: "custom", message: `${JSON.stringify(text)} ${complaint}` });
    return z.NEVER;
  });
}

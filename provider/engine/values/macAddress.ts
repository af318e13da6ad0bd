/** MAC addresses: 12 hexadecimal digits, as Hyper-V writes them. */
import { z } from "zod";

/** Upper-case digits without separators. */
function normaliseMac(text: string): string {
  return text.replaceAll(/[-:.]/g, "").toUpperCase();
}

/** A unicast MAC address; `00-15-5D-01-02-03`, `00:15:5d:01:02:03` and `00155D010203` are the same. */
export function macAddress() {
  return z.string().transform((text, context) => {
    const digits = normaliseMac(text);
    const reason = !/^[0-9A-F]{12}$/.test(digits)
      ? "is no MAC address; write 12 hexadecimal digits"
      : Number.parseInt(digits.slice(0, 2), 16) % 2 === 1
        ? "is a group address; the first byte must be even"
        : undefined;
    if (reason === undefined) return digits;
    context.addIssue({ code: "custom", message: `${JSON.stringify(text)} ${reason}` });
    return z.NEVER;
  });
}

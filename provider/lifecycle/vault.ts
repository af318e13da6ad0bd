/**
 * Keeps secrets out of every state: a fingerprint stands for one from the check on, and this process alone knows what it
 * stands for, for as long as it runs. The engine checks every declaration in the process that applies it.
 */
import { randomBytes, scryptSync, timingSafeEqual } from "node:crypto";
import { isRecord } from "../engine/isRecord";
import { ProviderError } from "../powershell/providerError";
import { redact } from "../powershell/redact";

const form = /^sealed:([0-9a-f]{32}):([0-9a-f]{64})$/;

function digest(secret: string, salt: Buffer): Buffer {
  return scryptSync(secret, salt, 32);
}

export class Vault {
  private readonly secrets = new Map<string, string>();

  /** The fingerprint of a secret: the one it had before, when it is the same secret. */
  seal(secret: string, before: unknown): string {
    if (form.test(secret)) return secret;
    const kept = typeof before === "string" && this.matches(secret, before) ? before : undefined;
    const salt = randomBytes(16);
    const fingerprint = kept ?? `sealed:${salt.toString("hex")}:${digest(secret, salt).toString("hex")}`;
    this.secrets.set(fingerprint, secret);
    return fingerprint;
  }

  private matches(secret: string, fingerprint: string): boolean {
    const [, salt = "", expected = ""] = form.exec(fingerprint) ?? [];
    return expected !== "" && timingSafeEqual(digest(secret, Buffer.from(salt, "hex")), Buffer.from(expected, "hex"));
  }

  /** The parameters with every fingerprint opened again. */
  open(value: unknown): unknown {
    if (typeof value === "string" && form.test(value)) return this.secretOf(value);
    if (Array.isArray(value)) return value.map((item: unknown) => this.open(item));
    if (!isRecord(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.open(inner)] as const));
  }

  private secretOf(fingerprint: string): string {
    const secret = this.secrets.get(fingerprint);
    if (secret !== undefined) return secret;
    throw new ProviderError("invalidParameter", "a secret of the declaration is not known to this run", {
      hint: "run pulumi up with the program that declares it",
    });
  }

  /** The text without any secret that this process was told. */
  redact(text: string): string {
    return redact(text, this.secrets.values());
  }
}

/** Takes secrets out of text by their value, wherever they stand. */

const redactedText = "[secret]";

/** Shorter values stand in so much text by chance that a message would be lost with them. */
const shortestRedacted = 3;

/** The text without the secrets, also where one stands as JSON or in Base64. */
export function redact(text: string, secrets: Iterable<string>): string {
  const forms = new Set<string>();
  for (const secret of secrets) {
    if (secret.length >= shortestRedacted) {
      forms.add(secret);
      forms.add(JSON.stringify(secret).slice(1, -1));
      const encoded = Buffer.from(secret, "utf8").toString("base64");
      forms.add(encoded);
      forms.add(encoded.replace(/=+$/, ""));
    }
  }
  // A secret that contains another goes first, or the rest of it would stay.
  const longestFirst = [...forms].sort((left, right) => right.length - left.length);
  return longestFirst.reduce((redacted, form) => redacted.split(form).join(redactedText), text);
}

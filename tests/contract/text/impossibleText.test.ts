/** What the host cannot have is said by the check. */
import { hostileNames, impossibleFileNames } from "./corpus";
import { closedProperties, pathProperties, textProperties, type ClosedProperty } from "./otherProperties";

/** How many failures each text has. */
function failures(
  { kind, declared }: ClosedProperty,
  texts: readonly string[],
): readonly (readonly [string, number])[] {
  return texts.map((text) => [text, kind.check(declared(text)).failures.length] as const);
}

const once = (texts: readonly string[]) => texts.map((text) => [text, 1] as const);

it.each(closedProperties)("$property takes no text of another form", (closed) => {
  // Some have the form by chance.
  const texts = hostileNames.filter((text) => !/^[0-9e]+$/.test(text) && !/^[A-Za-z]+$/.test(text));
  expect(failures(closed, texts)).toEqual(once(texts));
});

it.each(pathProperties)("$property takes no name that Windows does not allow in a path", (path) => {
  expect(failures(path, impossibleFileNames)).toEqual(once(impossibleFileNames));
});

it.each(textProperties)("$property takes no half of a character", (text) => {
  expect(failures(text, ["a\ud800b"])).toEqual(once(["a\ud800b"]));
});

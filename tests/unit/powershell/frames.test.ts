import fc from "fast-check";
import { FrameExtractor } from "../../../provider/powershell/frames";

const marker = "c0ffee";

function run(chunks: readonly string[]): { frames: [string, string][]; rest: string } {
  const extractor = new FrameExtractor();
  const frames: [string, string][] = [];
  let rest = "";
  extractor.on("data", (text: string) => {
    rest += text;
  });
  extractor.listen(marker, (kind, payload) => frames.push([kind, payload]));
  for (const chunk of chunks) {
    extractor.write(chunk);
  }
  // What was written is handed on at once.
  for (let chunk: unknown = extractor.read(); typeof chunk === "string"; chunk = extractor.read()) {
    rest += chunk;
  }
  return { frames, rest };
}

describe("a frame extractor", () => {
  it("takes frames out of what is printed, and leaves the rest as it is", () => {
    const { frames } = run([`noise\n${marker}Aa\r\nmore\n${marker}PYQ==\n${marker}RYg==\nend\n`]);
    expect(frames).toEqual([
      ["A", "a"],
      ["P", "YQ=="],
      ["R", "Yg=="],
    ]);
  });

  it("finds a frame behind text without a line end", () => {
    expect(run([`no end${marker}Ra\n`]).frames).toEqual([["R", "a"]]);
  });

  it("does not mind where the chunks begin and end", () => {
    const text = `one\n${marker}A\n${marker}PYWJj\ntwo\n${marker}RZGVm\nthree\n`;
    fc.assert(
      fc.property(fc.array(fc.nat(text.length)), (cuts) => {
        const points = [0, ...cuts.sort((left, right) => left - right), text.length];
        const chunks = points.slice(1).map((end, index) => text.slice(points[index], end));
        expect(run(chunks).frames).toEqual([
          ["A", ""],
          ["P", "YWJj"],
          ["R", "ZGVm"],
        ]);
      }),
    );
  });

  it("gives nothing to a listener that has left, and passes foreign markers on", () => {
    const extractor = new FrameExtractor();
    const listener = jest.fn();
    extractor.listen(marker, listener);
    extractor.stopListening();
    extractor.write(`${marker}Ra\n`);
    expect(listener).not.toHaveBeenCalled();
    expect(extractor.read()).toBe(`${marker}Ra\n`);
  });
});

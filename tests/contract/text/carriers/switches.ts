/** Virtual switches that carry texts. */
import { z } from "zod";
import { virtualSwitch } from "../../../../provider/resources/virtualSwitch";
import { byHand } from "../../resources/byHand";
import type { Carrier } from "../carrier";
import { hostileNames } from "../corpus";
import { seenIn } from "../seenIn";
import { namesFor, notes } from "./pools";

export const switches: Carrier = {
  kind: virtualSwitch,
  count: notes.length,
  tracks: {
    "VirtualSwitch.name": { texts: namesFor(notes.length, hostileNames), shift: 0 },
    "VirtualSwitch.notes": { texts: notes, shift: 1 },
  },
  declared: ({ text }) => ({
    host: "HV1",
    name: text("VirtualSwitch.name"),
    switchType: "Private",
    notes: text("VirtualSwitch.notes"),
  }),
  async look(fabric, made) {
    const line = "Get-VMSwitch | ForEach-Object -Process { , @([string] $_.Id, $_.Name, $_.Notes) }";
    const seen = z.array(z.tuple([z.string(), z.string(), z.string()])).parse(await byHand(fabric, line));
    return seenIn(
      made,
      seen.map(([id, ...texts]) => [id, texts] as const),
      ([name, text]) => ({ "VirtualSwitch.name": name, "VirtualSwitch.notes": text }),
    );
  },
};

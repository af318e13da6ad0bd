/** Virtual switches on teams of physical adapters, whose names carry texts. */
import { z } from "zod";
import { virtualSwitch } from "../../../../provider/resources/virtualSwitch";
import { byHand } from "../../resources/byHand";
import type { Carrier } from "../carrier";
import { hostileNames, plainTexts } from "../corpus";
import { inside, seenIn } from "../seenIn";

const count = 3;
const members = Array.from({ length: hostileNames.length / count }, (_, member) => ({
  suffix: ` ${member}`,
  texts: hostileNames.slice(member * count, (member + 1) * count),
}));
const plainNames = members.map(({ suffix }) => `${plainTexts[0]}${suffix}`);

/** The physical adapters of the host. */
export const networkAdapters = [...plainNames, ...hostileNames].map((name) => ({ name, description: `card ${name}` }));

function teams(property: "netAdapterNames" | "netAdapterInterfaceDescriptions", before: string): Carrier {
  const path = `VirtualSwitch.${property}`;
  const tracks = members.map(({ suffix, texts }, member) => {
    return [`${path}#${member}`, { texts, suffix, shift: 0, stays: true }] as const;
  });
  return {
    kind: virtualSwitch,
    count,
    tracks: Object.fromEntries(tracks),
    declared: ({ place, text }) => ({
      host: "HV1",
      name: `team ${place}`,
      switchType: "External",
      [property]: tracks.map(([track]) => `${before}${text(track)}`),
    }),
    async look(fabric, made) {
      const line =
        "Get-VMSwitch | ForEach-Object -Process { , @([string] $_.Id, @($_.NetAdapterInterfaceDescriptions)) }";
      const seen = z.array(z.tuple([z.string(), z.array(z.string())])).parse(await byHand(fabric, line));
      return seenIn(made, seen, (adapters) =>
        Object.fromEntries(tracks.map(([track], member) => [track, inside(adapters[member], "card ", "")])),
      );
    },
  };
}

export const namedTeams = teams("netAdapterNames", "");
export const describedTeams = teams("netAdapterInterfaceDescriptions", "card ");

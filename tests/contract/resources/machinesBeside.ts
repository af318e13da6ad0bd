/** Machines that somebody made by hand, to see that nothing stops them. */
import type { TestFabric } from "../../helpers/testFabric";
import { byHand } from "./byHand";
import type { Observation } from "./propertyRows";

/** Makes `<name>on`, which runs, and `<name>off`, which does not, with more parameters of New-VM where given. */
export async function makeMachines(fabric: TestFabric, name: string, parameters = "-NoVHD"): Promise<void> {
  const made = `foreach ($power in 'on', 'off') { $null = New-VM -Name "${name}$power" -Generation 2 ${parameters} }`;
  await byHand(fabric, `${made}; Start-VM -Name ${name}on`);
}

/** How often machines were stopped, and what they are now. */
export async function powerOf(fabric: TestFabric): Promise<Omit<Observation, "record">> {
  const machines = await fabric.machines();
  const stops = machines.reduce((sum, { Stops, TurnOffs }) => sum + Stops + TurnOffs, 0);
  return { stops, power: machines.map(({ Name, State }) => `${Name} ${State}`).sort() };
}

/** What a host tells of all its virtual machines, switches, and the disks that its machines use. */
import type { InventorySource } from "../engine/kind";

export const hostInventory: InventorySource = { command: "Get-HostInventory", parameters: () => ({}), reach: "host" };

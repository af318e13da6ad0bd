import type { TestFabric } from "../../helpers/testFabric";

export { quoted } from "../../helpers/control";

/** A line of PowerShell on a host, as somebody would type it there. */
export function byHand(fabric: TestFabric, line: string, hostName = "HV1"): Promise<unknown[]> {
  return fabric.control.script(`& { $env:HYPERV_FABRIC_HOST = '${hostName}'; Import-Module -Name Hyper-V; ${line} }`);
}

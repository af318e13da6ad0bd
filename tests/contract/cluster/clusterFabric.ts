/** Fabrics with clusters on which tests act as an administrator would, at any node, in one PowerShell process. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { Control } from "../../helpers/control";

const roleSchema = z.object({
  Id: z.string(),
  Name: z.string(),
  GroupType: z.string(),
  OwnerNode: z.string(),
  State: z.string(),
  MachineState: z.string(),
  MovesTo: z.string(),
  IsQueued: z.boolean(),
  LiveMigrations: z.number(),
  QuickMigrations: z.number(),
  Failovers: z.number(),
  BrokenMigrations: z.number(),
  Starts: z.number(),
  Stops: z.number(),
  TurnOffs: z.number(),
  Saves: z.number(),
  HostStops: z.number(),
});

const clusterSchema = z.object({
  State: z.string(),
  Witness: z.string(),
  WitnessAvailable: z.boolean(),
  WitnessDynamicWeight: z.number(),
  Nodes: z.array(
    z.object({
      Name: z.string(),
      State: z.string(),
      Isolated: z.boolean(),
      DrainStatus: z.string(),
      DynamicWeight: z.number(),
    }),
  ),
  Groups: z.array(roleSchema),
});

const refusalSchema = z.object({ id: z.string(), code: z.number().nullable(), message: z.string() });

/** The host that is in no cluster has one network in common with the nodes. */
const spareAdapters = [
  { name: "Ethernet", ipAddresses: ["10.0.1.90/24"] },
  { name: "Ethernet 2", ipAddresses: ["10.9.0.90/16"] },
];

export type Role = z.output<typeof roleSchema>;

export interface Layout {
  readonly nodes: number;
  readonly witness?: "disk" | "share" | "cloud";
  /** Machines vm1, vm2 … that run as roles; the first node owns them. Without them there is neither a switch nor a volume. */
  readonly machines?: number;
  readonly memory?: string;
  readonly os?: string;
}

/** HV1, HV2 … */
export function nodeNames(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `HV${index + 1}`);
}

export class ClusterFabric {
  /** Folder of the present fabric. */
  root = "";
  private built = 0;

  private readonly folder = mkdtempSync(join(tmpdir(), "hyperv-fabric-"));
  readonly control = new Control(join(this.folder, "none"));

  /** A new fabric in place of the last: hosts, a shared disk, and the cluster CL1. */
  async build({ nodes, witness, machines = 0, memory = "64GB", os = "2022" }: Layout): Promise<void> {
    const hosts = nodeNames(nodes).map((name) => ({ name, os, memory, domain: "fabrikam.test" }));
    await this.buildHosts([
      ...hosts,
      { name: "SPARE", os, memory, domain: "fabrikam.test", networkAdapters: spareAdapters },
    ]);
    const names = nodeNames(nodes).join(", ");
    await this.on("HV1", `New-Cluster -Name CL1 -Node ${names} -NoStorage -StaticAddress 10.0.1.50`);
    if (witness !== undefined) await this.setWitness(witness);
    if (machines > 0) await this.addMachines(nodes, machines);
  }

  /** A new fabric in place of the last: hosts in no cluster, the first of them HV1, and a shared disk. */
  async buildHosts(hosts: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
    this.built += 1;
    this.root = join(this.folder, String(this.built));
    const definition = {
      hosts,
      sharedDisks: [
        { name: "data", size: "1TB", format: "NTFS", serialNumber: "SER-DATA", uniqueId: "600A0B80000F1D2E" },
        { name: "small", size: "1GB", format: "NTFS", serialNumber: "SER-SMALL", uniqueId: "600A0B80000F1D2F" },
      ],
      shares: ["\\\\FS01\\Witness"],
    };
    const json = JSON.stringify(definition).replaceAll("'", "''");
    await this.control.script(`New-Fabric -Path '${this.root}' -Force -Definition '${json}'`);
    await this.control.script(`& { $env:HYPERV_FABRIC_ROOT = '${this.root}'; $global:ErrorActionPreference = 'Stop' }`);
    await this.on("HV1", "Import-Module -Name Hyper-V, FailoverClusters, Storage");
  }

  private async setWitness(witness: "disk" | "share" | "cloud"): Promise<void> {
    const words = {
      disk: "-DiskWitness (Get-ClusterAvailableDisk | Where-Object Size -EQ 1GB | Add-ClusterDisk).Name",
      share: "-FileShareWitness '\\\\FS01\\Witness'",
      cloud: "-CloudWitness -AccountName witness01 -AccessKey c2VjcmV0",
    };
    await this.on("HV1", `Set-ClusterQuorum ${words[witness]}`);
  }

  private async addMachines(nodes: number, count: number): Promise<void> {
    for (const name of nodeNames(nodes)) {
      await this.on(name, "New-VMSwitch -Name lan -NetAdapterName 'Ethernet 2'");
    }
    await this.on(
      "HV1",
      "Get-ClusterAvailableDisk | Where-Object Size -EQ 1TB | Add-ClusterDisk | Add-ClusterSharedVolume",
    );
    for (let index = 1; index <= count; index += 1) await this.addMachine(`vm${index}`);
  }

  /** A machine of 4 GB on the volume, as a role that runs. */
  async addMachine(name: string, node = "HV1"): Promise<void> {
    const folder = "C:\\ClusterStorage\\Volume1";
    const disk = `-NewVHDPath '${folder}\\${name}.vhdx' -NewVHDSizeBytes 10GB`;
    await this.on(
      node,
      `New-VM -Name ${name} -Generation 2 -MemoryStartupBytes 4GB -Path '${folder}' ${disk} -SwitchName lan; ` +
        `Add-ClusterVirtualMachineRole -VMName ${name}; Start-ClusterGroup -Name ${name}`,
    );
  }

  /** Runs a line on a host; an error fails the test. */
  async on(host: string, line: string): Promise<void> {
    await this.control.script(`& { $env:HYPERV_FABRIC_HOST = '${host}'; $null = . { ${line} } }`);
  }

  /** The values of a line's objects as text. */
  async text(host: string, line: string): Promise<string[]> {
    const script = `& { $env:HYPERV_FABRIC_HOST = '${host}'; ${line} | ForEach-Object -Process { [string] $_ } }`;
    return z.array(z.string()).parse(await this.control.script(script));
  }

  /** What a line is refused with. */
  async refusal(host: string, line: string): Promise<z.output<typeof refusalSchema>> {
    const [result] = await this.control.script(
      `& { $env:HYPERV_FABRIC_HOST = '${host}'; try { $null = ${line}; throw [System.Exception]::new('was not refused') } ` +
        "catch { [ordered] @{ id = $_.FullyQualifiedErrorId; message = [string] $_; " +
        "code = $(if ($_.Exception.InnerException -is [System.ComponentModel.Win32Exception]) { $_.Exception.InnerException.NativeErrorCode }) } } }",
    );
    return refusalSchema.parse(result);
  }

  async cluster(): Promise<z.output<typeof clusterSchema>> {
    const [cluster] = z.array(clusterSchema).parse(await this.control.script("Get-FabricCluster"));
    if (cluster === undefined) throw new Error("the fabric has no cluster");
    return cluster;
  }

  /** The role of that name. */
  async role(name: string): Promise<Role> {
    const role = (await this.cluster()).Groups.find(({ Name }) => Name === name);
    if (role === undefined) throw new Error(`the cluster has no group ${name}`);
    return role;
  }

  /** The owner of each machine's role. */
  async owners(): Promise<Readonly<Record<string, string>>> {
    const roles = (await this.cluster()).Groups.filter(({ GroupType }) => GroupType === "VirtualMachine");
    return Object.fromEntries(roles.map(({ Name, OwnerNode }) => [Name, OwnerNode] as const).sort());
  }

  async crash(...hosts: readonly string[]): Promise<void> {
    await this.control.call("Stop-FabricHost", { HostName: hosts });
  }

  async start(...hosts: readonly string[]): Promise<void> {
    for (const host of hosts) await this.control.call("Start-FabricHost", { HostName: host });
    // A session ends with the boot of its host; this process goes elsewhere before it comes to that host again.
    await this.on("SPARE", "Get-VMHost");
  }

  /** Lets time pass on the clusters' clock. */
  async pass(seconds: number): Promise<void> {
    await this.control.call("Skip-FabricTime", { Seconds: seconds });
  }

  /** Waits until something holds. */
  async until(holds: () => Promise<boolean>): Promise<void> {
    for (let tries = 0; !(await holds()); tries += 1) {
      if (tries > 600) throw new Error("it does not come true");
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  async close(): Promise<void> {
    await this.control.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

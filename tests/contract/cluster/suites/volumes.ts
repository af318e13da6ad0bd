/** Disks of a cluster and cluster shared volumes. */
import type { ClusterFabric } from "../clusterFabric";

const gigabyte = 2 ** 30;

export function volumesSuite(fabric: ClusterFabric): void {
  describe("a disk of a cluster", () => {
    beforeAll(() => fabric.build({ nodes: 2, witness: "share" }));

    const info = "(Get-ClusterSharedVolume).SharedVolumeInfo";

    it("is offered while it is in no cluster and every node sees it", async () => {
      expect(await fabric.text("HV1", "(Get-ClusterAvailableDisk).Size")).toEqual([
        String(1024 * gigabyte),
        String(gigabyte),
      ]);
      await fabric.control.call("Set-FabricDisk", { Name: "data", Hosts: ["HV1"] });
      expect(await fabric.text("HV1", "(Get-ClusterAvailableDisk).Size")).toEqual([String(gigabyte)]);
      expect(await fabric.text("HV1", "(Get-ClusterAvailableDisk -All).Size")).toEqual([
        String(1024 * gigabyte),
        String(gigabyte),
      ]);
      await fabric.control.call("Set-FabricDisk", { Name: "data", Hosts: [] });
      expect(
        await fabric.text(
          "HV1",
          "Get-ClusterAvailableDisk -Disk (Get-Disk -UniqueId 600A0B80000F1D2F) | ForEach-Object -MemberName Name",
        ),
      ).toEqual(["Cluster Disk 2"]);
    });

    it("is a resource in Available Storage under a name that can be changed, and knows its unique id", async () => {
      const add = "Get-ClusterAvailableDisk -Disk (Get-Disk -SerialNumber SER-DATA) | Add-ClusterDisk";
      expect(
        await fabric.text(
          "HV1",
          `${add} | ForEach-Object -Process { $_.Name; $_.OwnerGroup; $_.State; $_.ResourceType }`,
        ),
      ).toEqual(["Cluster Disk 1", "Available Storage", "Online", "Physical Disk"]);
      await fabric.on("HV1", "(Get-ClusterResource -Name 'Cluster Disk 1').Name = 'Data'");
      expect(
        await fabric.text("HV2", "(Get-ClusterResource -Name Data | Get-ClusterParameter -Name DiskUniqueIds).Value"),
      ).toEqual(["600A0B80000F1D2E"]);
      expect(await fabric.text("HV2", "(Get-Disk -UniqueId 600A0B80000F1D2E).IsClustered")).toEqual(["True"]);
    });

    it("moves to another group and back", async () => {
      await fabric.on("HV1", "Move-ClusterResource -Name Data -Group 'Cluster Group'");
      expect(await fabric.text("HV1", "(Get-ClusterResource -Name Data).OwnerGroup")).toEqual(["Cluster Group"]);
      await fabric.on("HV1", "Move-ClusterResource -Name Data -Group 'Available Storage'");
      expect(await fabric.refusal("HV1", "Move-ClusterResource -Name Data -Group Nowhere")).toMatchObject({
        code: 5013,
      });
    });

    it("becomes a shared volume that every node has below C:\\ClusterStorage", async () => {
      await fabric.on("HV1", "Add-ClusterSharedVolume -Name Data");
      const select = "$_.Name; $_.State; $_.OwnerNode; $_.SharedVolumeInfo.FriendlyVolumeName";
      expect(await fabric.text("HV2", `Get-ClusterSharedVolume | ForEach-Object -Process { ${select} }`)).toEqual([
        "Data",
        "Online",
        "HV1",
        "C:\\ClusterStorage\\Volume1",
      ]);
      await fabric.on("HV1", "New-VHD -Path 'C:\\ClusterStorage\\Volume1\\a.vhdx' -SizeBytes 5GB -Fixed");
      expect(await fabric.text("HV2", "(Get-VHD -Path 'C:\\ClusterStorage\\Volume1\\a.vhdx').Size")).toEqual([
        String(5 * gigabyte),
      ]);
      expect((await fabric.refusal("SPARE", "Get-VHD -Path 'C:\\ClusterStorage\\Volume1\\a.vhdx'")).message).toContain(
        "a.vhdx",
      );
      expect(await fabric.refusal("HV1", "Add-ClusterSharedVolume -Name 'Cluster IP Address'")).toMatchObject({
        code: 5965,
      });
    });

    it("shows how much of the volume is used", async () => {
      const [size = 0, free = 0, used = 0] = (
        await fabric.text("HV1", `${info}.Partition | ForEach-Object -Process { $_.Size; $_.FreeSpace; $_.UsedSpace }`)
      ).map(Number);
      expect(used).toBe(5 * gigabyte + 4 * 2 ** 20);
      expect(free).toBe(size - used);
    });

    it("is coordinated by one node, which changes on request and when that node goes", async () => {
      expect(await fabric.text("HV1", "(Move-ClusterSharedVolume -Name Data -Node HV2).OwnerNode")).toEqual(["HV2"]);
      await fabric.crash("HV2");
      expect(await fabric.text("HV1", "(Get-ClusterSharedVolume).OwnerNode")).toEqual(["HV1"]);
      expect(await fabric.refusal("HV1", "Move-ClusterSharedVolume -Name Data -Node HV2")).toMatchObject({
        code: 5050,
      });
      await fabric.start("HV2");
    });

    it("is reached directly, over another node, or not at all", async () => {
      const states = "(Get-ClusterSharedVolumeState -Name Data).StateInfo";
      expect(await fabric.text("HV1", states)).toEqual(["Direct", "Direct"]);
      await fabric.control.call("Set-FabricDisk", { Name: "data", Hosts: ["HV1"] });
      expect(await fabric.text("HV1", states)).toEqual(["Direct", "BlockRedirected"]);
      await fabric.control.call("Set-FabricDisk", { Name: "data", Hosts: [] });

      await fabric.on("HV1", "Suspend-ClusterResource -Name Data -RedirectedAccess -Force");
      expect(await fabric.text("HV1", states)).toEqual(["FileSystemRedirected", "FileSystemRedirected"]);
      expect(
        await fabric.text("HV1", `${info} | ForEach-Object -Process { $_.RedirectedAccess; $_.FaultState }`),
      ).toEqual(["True", "RedirectedAccess"]);
      await fabric.on("HV1", "Resume-ClusterResource -Name Data");
      expect(await fabric.text("HV1", states)).toEqual(["Direct", "Direct"]);

      await fabric.on("HV1", "Suspend-ClusterResource -Name Data -Force");
      expect(await fabric.text("HV1", states)).toEqual(["Unavailable", "Unavailable"]);
      expect(await fabric.text("HV1", `${info}.MaintenanceMode`)).toEqual(["True"]);
      await fabric.on("HV1", "Resume-ClusterResource -Name Data");
    });

    it("grows with its disk, and the partition after it, but not beyond", async () => {
      await fabric.control.call("Set-FabricDisk", { Name: "data", Size: "2TB" });
      expect(await fabric.text("HV1", "(Get-Disk -UniqueId 600A0B80000F1D2E).Size")).toEqual([String(2048 * gigabyte)]);
      const partition = "Get-Partition -DiskNumber (Get-Disk -UniqueId 600A0B80000F1D2E).Number -PartitionNumber 2";
      expect((await fabric.refusal("HV1", `${partition} | Resize-Partition -Size 3TB`)).message).toContain(
        "Not Supported",
      );
      await fabric.on("HV1", `${partition} | Resize-Partition -Size 1900GB`);
      expect(await fabric.text("HV2", `${info}.Partition.Size`)).toEqual([String(1900 * gigabyte)]);
    });

    it("takes its machines offline for maintenance, and brings them back", async () => {
      for (const node of ["HV1", "HV2"]) await fabric.on(node, "New-VMSwitch -Name lan -NetAdapterName 'Ethernet 2'");
      await fabric.addMachine("vm1");
      await fabric.on("HV1", "Suspend-ClusterResource -Name Data -Force");
      expect(await fabric.role("vm1")).toMatchObject({ State: "Offline", MachineState: "Saved" });
      await fabric.on("HV1", "Resume-ClusterResource -Name Data");
      expect(await fabric.role("vm1")).toMatchObject({ State: "Online", MachineState: "Running" });
    });

    it("keeps its place and its volume while a machine on it runs", async () => {
      expect(
        (await fabric.refusal("HV1", "Rename-Item -Path 'C:\\ClusterStorage\\Volume1' -NewName Data")).message,
      ).toContain("being used by another process");
      expect(await fabric.refusal("HV1", "Remove-ClusterSharedVolume -Name Data")).toMatchObject({ code: 170 });
      expect(await fabric.refusal("HV1", "Remove-ClusterResource -Name Data -Force")).toMatchObject({ code: 5948 });
    });

    it("is renamed while it is empty, for all nodes", async () => {
      await fabric.on(
        "HV1",
        "Stop-VM -Name vm1 -TurnOff; Remove-ClusterGroup -Name vm1 -RemoveResources -Force; Remove-VM -Name vm1 -Force",
      );
      await fabric.on("HV1", "Rename-Item -Path 'C:\\ClusterStorage\\Volume1' -NewName Data");
      expect(await fabric.text("HV2", `${info}.FriendlyVolumeName`)).toEqual(["C:\\ClusterStorage\\Data"]);
      expect(await fabric.text("HV2", "(Get-VHD -Path 'C:\\ClusterStorage\\Data\\a.vhdx').Size")).toEqual([
        String(5 * gigabyte),
      ]);
    });

    it("goes back to Available Storage, out of the cluster, and keeps its data", async () => {
      await fabric.on("HV1", "Remove-ClusterSharedVolume -Name Data");
      expect(await fabric.text("HV1", "(Get-ClusterResource -Name Data).OwnerGroup")).toEqual(["Available Storage"]);
      await fabric.on("HV1", "Remove-ClusterResource -Name Data -Force");
      expect(await fabric.text("HV1", "(Get-ClusterAvailableDisk).Name")).toEqual(["Cluster Disk 1", "Cluster Disk 2"]);
      await fabric.on(
        "HV1",
        "Get-ClusterAvailableDisk -Disk (Get-Disk -SerialNumber SER-DATA) | Add-ClusterDisk | Add-ClusterSharedVolume",
      );
      expect(await fabric.text("HV2", "(Get-VHD -Path 'C:\\ClusterStorage\\Volume1\\a.vhdx').Size")).toEqual([
        String(5 * gigabyte),
      ]);
    });
  });
}

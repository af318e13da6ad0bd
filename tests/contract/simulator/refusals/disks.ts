/** What is refused of virtual hard disks. */
import { onHost as row, type Refusal } from "./refusal";

const inUse = { word: "ObjectInUse", says: "*The operation cannot be performed while the object is in use." };
const wrongSize = { record: "vhd-12", word: "InvalidParameter" };

/** A disk of a running machine, on IDE. */
const used = "'C:\\disks\\oldrun.vhdx'";

export const diskRefusals: readonly Refusal[] = [
  row("a file that is not there", "Get-VHD -Path 'C:\\disks\\none.vhdx'", {
    record: "vhd-missing-get",
    word: "ObjectNotFound",
    says: "*The system cannot find the file specified. (0x80070002).",
  }),
  row("a file that is no disk", "Get-VHD -Path 'C:\\disks\\broken.vhdx'", { record: "getvhd-failed" }),
  row("a disk that has lost its parent", "Get-VHD -Path 'C:\\disks\\orphan.vhdx'", {
    record: "vhd-0d",
    word: "OperationFailed",
  }),
  row("a disk that has lost its parent", "Test-VHD -Path 'C:\\disks\\orphan.vhdx'", {
    record: "vhd-0d",
    word: "OperationFailed",
  }),
  row("a disk whose parent was replaced", "Get-VHD -Path 'C:\\disks\\step.vhdx'", {
    given:
      "$null = New-VHD -Path 'C:\\disks\\base.vhdx' -SizeBytes 1GB; $null = New-VHD -Path 'C:\\disks\\step.vhdx' -ParentPath 'C:\\disks\\base.vhdx'; Set-VHD -Path 'C:\\disks\\base.vhdx' -ResetDiskIdentifier -Force",
    record: "vhd-0e",
    word: "OperationFailed",
  }),
  row("a file that is there", "New-VHD -Path 'C:\\disks\\loose.vhdx' -SizeBytes 10GB", { record: "newvhd-exists" }),
  row("a folder that is not there", "New-VHD -Path 'C:\\nowhere\\a.vhdx' -SizeBytes 10GB", {
    record: "vhd-create-failed",
    word: "OperationFailed",
  }),
  row("a disk for which there is no space", "New-VHD -Path 'D:\\a.vhdx' -SizeBytes 10GB -Fixed", {
    record: "vhd-create-failed",
    word: "OperationFailed",
  }),
  row("a parent that is not there", "New-VHD -Path 'C:\\disks\\a.vhdx' -ParentPath 'C:\\disks\\none.vhdx'", {
    record: "newvhd-parent-missing",
  }),
  row("a parent of another format", "New-VHD -Path 'C:\\disks\\a.vhdx' -ParentPath 'C:\\disks\\loose.vhd'", {
    record: "newvhd-parent-missing",
  }),
  row("a disk of less than 3 MB", "New-VHD -Path 'C:\\disks\\a.vhdx' -SizeBytes 1MB", wrongSize),
  row("a VHDX of more than 64 TB", "New-VHD -Path 'C:\\disks\\a.vhdx' -SizeBytes 65TB", wrongSize),
  row("a VHD of more than 2040 GB", "New-VHD -Path 'C:\\disks\\a.vhd' -SizeBytes 2041GB", wrongSize),
  row("a name that has no format", "New-VHD -Path 'C:\\disks\\a.img' -SizeBytes 1GB", {
    word: "InvalidParameter",
    says: "*has no extension of a virtual hard disk. (0x80070057).",
  }),
  row("a block size that is no power of two", "New-VHD -Path 'C:\\disks\\a.vhdx' -SizeBytes 1GB -BlockSizeBytes 3MB", {
    word: "InvalidParameter",
    says: "*The block size of 3145728 bytes is not valid for the format VHDX.*",
  }),
  row("large sectors in a VHD", "New-VHD -Path 'C:\\disks\\a.vhd' -SizeBytes 1GB -LogicalSectorSizeBytes 4096", {
    word: "InvalidParameter",
    says: "*The format VHD supports only sectors of 512 bytes.*",
  }),
  row("a disk on IDE that a running machine uses", `Resize-VHD -Path ${used} -SizeBytes 80GB`, {
    record: "resize-not-supported-live",
  }),
  row("a size below the least", "Resize-VHD -Path 'C:\\disks\\loose.vhdx' -SizeBytes 4GB", {
    given:
      "$null = Update-SimulatedDisk -Path 'C:\\disks\\loose.vhdx' -Change { param($disk) $disk['MinimumSize'] = 5GB }",
    record: "resize-below-minimum",
    word: "OperationFailed",
  }),
  row("to make a VHD smaller", "Resize-VHD -Path 'C:\\disks\\loose.vhd' -SizeBytes 5GB", {
    record: "resize-shrink-vhd",
    word: "InvalidParameter",
    says: "*the format VHD cannot be made smaller.*",
  }),
  row("a size out of range", "Resize-VHD -Path 'C:\\disks\\loose.vhdx' -SizeBytes 65TB", wrongSize),
  row("a disk below a checkpoint", "Resize-VHD -Path 'C:\\disks\\kept.vhdx' -SizeBytes 80GB", {
    word: "InvalidState",
    says: "*while checkpoints of the virtual hard disk exist.",
  }),
  row("more than the volume has", "Resize-VHD -Path 'D:\\fixed.vhdx' -SizeBytes 10GB", {
    given: "$null = New-VHD -Path 'D:\\fixed.vhdx' -SizeBytes 1GB -Fixed",
    word: "OperationFailed",
    says: "*There is not enough space on the disk. (0x80070070).",
  }),
  row("a file that is not there", "Resize-VHD -Path 'C:\\disks\\none.vhdx' -SizeBytes 10GB", {
    word: "ObjectNotFound",
    says: "*The system cannot find the file specified. (0x80070002).",
  }),
  row("a disk that a running machine uses", `Optimize-VHD -Path ${used} -Mode Full`, {
    record: "optimize-mode",
    ...inUse,
  }),
  row("a fixed disk", "Optimize-VHD -Path 'C:\\disks\\fixed.vhdx' -Mode Full", {
    word: "NotSupported",
    says: "*A fixed virtual hard disk cannot be compacted.",
  }),
  row(
    "a disk that a running machine uses",
    `Convert-VHD -Path ${used} -DestinationPath 'C:\\disks\\b.vhdx' -VHDType Fixed`,
    inUse,
  ),
  row("a target that is there", "Convert-VHD -Path 'C:\\disks\\loose.vhdx' -DestinationPath 'C:\\disks\\fixed.vhdx'", {
    word: "OperationFailed",
    says: "*The file exists. (0x80070050).",
  }),
  row("a disk that is no parent", "Merge-VHD -Path 'C:\\disks\\child.vhdx' -DestinationPath 'C:\\disks\\loose.vhdx'", {
    word: "InvalidParameter",
    says: "*'C:\\disks\\loose.vhdx' is not a parent of the virtual hard disk.*",
  }),
  row("a disk without a parent", "Set-VHD -Path 'C:\\disks\\loose.vhdx' -ParentPath 'C:\\disks\\parent.vhdx'", {
    word: "InvalidParameter",
    says: "*The virtual hard disk is not a differencing disk. (0x80070057).",
  }),
  row("a parent that is not there", "Set-VHD -Path 'C:\\disks\\child.vhdx' -ParentPath 'C:\\disks\\none.vhdx'", {
    record: "vhd-0d",
    word: "OperationFailed",
  }),
  row("a disk that a running machine uses", `Set-VHD -Path ${used} -ResetDiskIdentifier -Force`, inUse),
  row("a VHD's sectors", "Set-VHD -Path 'C:\\disks\\loose.vhd' -PhysicalSectorSizeBytes 4096", {
    word: "NotSupported",
    says: "*The format VHD does not support the operation.",
  }),
  row("a disk that runs on another host", "Get-VHD -Path '\\\\FS01\\Disks\\a.vhdx'", {
    given:
      "$env:HYPERV_FABRIC_HOST = 'HV2'; $null = New-VM -Name remote -Generation 2 -MemoryStartupBytes 1GB -NewVHDPath '\\\\FS01\\Disks\\a.vhdx' -NewVHDSizeBytes 1GB; Start-VM -Name remote",
    record: "vhd-in-use",
  }),
];

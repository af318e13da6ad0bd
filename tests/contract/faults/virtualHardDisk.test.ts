import { virtualHardDisk } from "../../../provider/resources/virtualHardDisk";
import { byHand } from "../resources/byHand";
import { describeFaultMatrix } from "./faultMatrix";

const declared = (n: number) => ({ host: "HV1", path: `C:\\Disks\\web${n}.vhdx`, sizeBytes: "4GB" });

describeFaultMatrix({
  kind: virtualHardDisk,
  declared,
  edited: (n) => ({ ...declared(n), type: "Fixed", sizeBytes: "5GB", physicalSectorSizeBytes: 512 }),
  // Drafts, and what a conversion leaves beside the disk, are files too.
  count: async (fabric) =>
    (
      await byHand(
        fabric,
        "if (Test-Path -LiteralPath C:\\Disks) { Get-ChildItem -LiteralPath C:\\Disks -File | ForEach-Object -Process { $_.Name } }",
      )
    ).length,
});
